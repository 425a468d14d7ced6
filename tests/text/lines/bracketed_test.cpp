#include "text/lines/bracketed.hpp"

#include <doctest/doctest.h>

using summarise::language;

TEST_CASE("what an editor puts in brackets, and paragraphs in one pair of them") {
  struct Case {
    std::string_view paragraph;
    bool insertion, bracketed;
  };
  const Case cases[] = {
      {"[Footnote 1: He was late.]", true, false},
      {"[Footnote 1: He was late.] [Back]", true, false},
      {"[Transcriber's note: the plates are lost]", true, true},
      {"[Illustration: T]HE ferry sailed.", false, false},
      {"[Whatever: the plates are lost]", false, true},
      {"(Beifall bei der SPD – Zuruf: Ah!)", false, true},
      {"(dpa)", false, true},
      {"（本报记者 李明）", false, true},
      {"(one) and (two)", false, false},
      {"(The ferry is late.)", false, false},
      {"(The ferry – the old one – is late.)", false, false},
      {"(Note: the ferry is late.)", false, false},
      {"((one) and (two))", false, true},
      {"(We left. Nobody came)", false, false},
      {"()", false, false},
      {"The ferry", false, false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.paragraph);
    CHECK(summarise::is_insertion(c.paragraph, language("en")) == c.insertion);
    CHECK(summarise::is_bracketed(c.paragraph) == c.bracketed);
  }
}
