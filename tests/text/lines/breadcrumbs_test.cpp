#include "text/lines/breadcrumbs.hpp"

#include <doctest/doctest.h>

TEST_CASE("where a page stands on its site") {
  struct Case {
    std::string_view line;
    bool is_breadcrumb;
  };
  const Case cases[] = {
      {"Home » Boats » Ferries » An electric ferry for the quay: simply delightful!", true},
      {"You are here: Start page / News / Region / Harbour gets an electric ferry", true},
      {"Home > Boats > Ferries", true},
      {"홈 › 정치 › 2024년 국정감사 주요 이슈와 쟁점 분석", true},
      {"Federal Register / Vol. 85, No. 152 / Thursday, August 6, 2020 / Proposed Rules", true},
      {"Home > Town > Boats > Who will pay for the new electric ferry?", true},
      {"Home / Harbour / Anna Lund and Bo Ode to run for the seat of the town's council", true},
      {"Anna B. Lund / The Harbour Post / Quay Images", true},
      {"Home » Boats", false},
      {"Gold > Silver > Bronze, and who would not want the first of them?", false},
      {"Open Settings » Privacy » Location.", false},
      {"The night train takes this way through the hills: Bern → Basel → Paris", false},
      {"1. Open File > Export > PDF", false},
      {"Boats are red / Water is blue / Sugar is sweet / And so are you", false},
      {"New York / Los Angeles / Chicago: what the three towns have in common and what not", false},
      {"床前明月光 / 疑是地上霜 / 举头望明月", false},
      {"Open the Start menu → All programs → Terminal.", false},
      {"the north / the south / the east", false},
      {"The boats of the north quay stay / the others leave / Nobody knows", false},
      {"« Oui » Non » Peut-être", false},
      {"=== Ethics / Law / Philosophy", false},
      {"Home » ", false},
      {"", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(summarise::is_breadcrumb(one.line) == one.is_breadcrumb);
  }
}
