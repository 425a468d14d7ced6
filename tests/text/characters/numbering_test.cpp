#include "text/characters/numbering.hpp"

#include <doctest/doctest.h>

TEST_CASE("numbers") {
  struct Case {
    std::string_view token;
    bool digits, number, roman, roman_in_any_case;
  };
  for (const Case& one : {Case{"1984", true, true, false, false}, Case{"١٩٨٤", false, true, false, false},
                          Case{"XIV", false, false, true, true}, Case{"xiv", false, false, false, true},
                          Case{"XIVXIVXIV", false, false, false, false}, Case{"12a", false, false, false, false},
                          Case{"", false, false, false, false}}) {
    CAPTURE(one.token);
    CHECK(summarise::all_digits(one.token) == one.digits);
    CHECK(summarise::is_number(one.token) == one.number);
    CHECK(summarise::is_roman(one.token) == one.roman);
    CHECK(summarise::is_roman_in_any_case(one.token) == one.roman_in_any_case);
  }
}
