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
      {"Home » Boats", false},
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
