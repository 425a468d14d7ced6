// The yardstick of the properties must be able to say no.
#include "source_match.hpp"

#include <doctest/doctest.h>

TEST_CASE("what may differ between a printed piece and its source, and what may not") {
  const struct {
    std::u32string source, printed;
    bool same;
  } cases[] = {
      {U"clay pot", U"clay pot", true},
      {U"clay pot", U"clay  pot", false},
      {U"clay pot", U"clay pod", false},
      {U"clay pot", U"clay po", false},
      {U"clay pot", U"clay pots", false},
      {U"clay\u00A0pot", U"clay\u00A0pot", true},
      {U"clay\u00A0pot", U"clay pot", false},  // a single blank stays
      {U"clay\tpot", U"clay pot", true},
      {U"clay \u00A0pot", U"clay pot", true},
      {U"clay  pot", U"clay  pot", false},
      {U"clay \r\n pot", U"clay pot", true},
      {U"clay\npot", U"claypot", false},
      {U"窯\n火", U"窯火", true},
      {U"窯\n火", U"窯 火", false},
      {U"窯 火", U"窯火", false},
      {U"窯\nclay", U"窯 clay", true},
      {U"clay\n> > pot", U"clay pot", true},
      {U"clay > pot", U"clay pot", false},  // no quote mark but at a line's start
      {U"river-\nbank", U"riverbank", true},
      {U"river-\nbank", U"river-bank", true},
      {U"river-\nbank", U"river- bank", false},
      {U"river-bank", U"riverbank", false},
      {U"clay -\npot", U"clay - pot", true},
      {U"clay -\npot", U"clay pot", false},
      {U"river\u00AD\nbank", U"riverbank", true},
      {U"river\u00AD\nbank", U"river bank", false},
      {U"river\u00ADbank", U"riverbank", false},  // within a line it stays
  };
  for (const auto& c : cases) {
    CAPTURE(c.source.size());
    CAPTURE(c.printed.size());
    CAPTURE(static_cast<unsigned>(c.printed[c.printed.size() / 2]));
    CHECK(test::printed_as(c.source, c.printed) == c.same);
  }
}

TEST_CASE("UTF-8 is valid or it is not") {
  const struct {
    std::string bytes;
    bool valid;
  } cases[] = {
      {"", true},
      {"clay", true},
      {"é 窯 👩", true},
      {"\xF4\x8F\xBF\xBF", true},
      {"\xFF", false},
      {"\xC3", false},
      {"\x80", false},
      {"\xC0\xAF", false},
      {"\xE0\x80\xAF", false},
      {"\xED\xA0\x80", false},
      {"\xE7\xAA", false},
      {"\xF4\x90\x80\x80", false},
      {"\xF0\x8F\xBF\xBF", false},
      {"\xC3(", false},
  };
  for (const auto& c : cases) CHECK(test::code_points(c.bytes).has_value() == c.valid);
}
