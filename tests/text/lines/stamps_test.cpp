#include "text/lines/stamps.hpp"

#include <doctest/doctest.h>

#include <string>

#include "text/lines/turns.hpp"

TEST_CASE("what a word is of a date or a time") {
  using summarise::Stamp;
  const struct {
    std::string_view token;
    Stamp stamp;
  } cases[] = {
      {"10:57", Stamp::clock},
      {"10:57:47", Stamp::clock},
      {"4:05pm", Stamp::clock},
      {"2003-07-15", Stamp::date},
      {"12/03/20", Stamp::date},
      {"12.03.2020", Stamp::date},
      {"2020-03-12T14:22:05Z", Stamp::both},
      {"3", Stamp::number},
      {"3.", Stamp::number},
      {"3rd", Stamp::number},
      {"100:57", Stamp::none},
      {"10:5", Stamp::none},
      {"3km", Stamp::none},
      {"12/03", Stamp::none},
      {"May", Stamp::none},
      {"", Stamp::none},
  };
  for (const auto& one : cases) {
    CAPTURE(one.token);
    CHECK(summarise::stamp_of(one.token) == one.stamp);
  }
}

TEST_CASE("the time before a name") {
  const struct {
    std::string_view line;
    std::string_view behind;
  } cases[] = {
      {"[12/03/2020, 14:22:05] Ilse: It was late.", "Ilse: It was late."},
      {"12.03.20, 4:22 PM - Ilse: It was late.", "Ilse: It was late."},
      {"14:22 <ilse> it was late", "<ilse> it was late"},
      {"[14:22] <ilse> it was late", "<ilse> it was late"},
      {"(00:12:05) Ilse: It was late.", "Ilse: It was late."},
      {"2020-03-12T14:22:05Z ilse: it was late", "ilse: it was late"},
      {"12/03/20, 14:22 – Ilse: It was late.", "Ilse: It was late."},
      {"12/03/2020 Ilse: It was late.", "12/03/2020 Ilse: It was late."},
      {"14:22 It was late.", "14:22 It was late."},
      {"3:16 For he was late.", "3:16 For he was late."},
      {"12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 Ilse: It was late.",
       "12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 12:30 Ilse: It was late."},
      {"12 boats came.", "12 boats came."},
      {"14:22", "14:22"},
      {"", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.line);
    CHECK(one.line.substr(summarise::skip_stamp(one.line)) == one.behind);
  }
}

TEST_CASE("a megabyte of times is looked at once") {
  for (const std::string time : {"[12:30 ", "12:30 ", "(12:30) "}) {
    std::string line;
    while (line.size() < (1U << 20U)) line += time;
    CHECK(summarise::skip_stamp(line) == 0);
    CHECK(summarise::is_turn(line) == false);
  }
}
