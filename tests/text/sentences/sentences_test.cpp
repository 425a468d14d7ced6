#include <doctest/doctest.h>

#include <string>

#include "core/characters.hpp"
#include "text/laid_out.hpp"
#include "text/sentences/sentences.hpp"

using summarise::split_sentences;
using summarise::Style;

TEST_CASE("the style of a text: capitals tell nothing where next to none or next to all of its letters are") {
  struct Case {
    std::string text;
    bool cased;
  };
  const std::string small = "the mill turned all day and nobody came to see it. then it stopped.";
  const std::string few = "and " + std::string(150, 'x') + " went to see it, for it was said to be the last of them";
  const Case cases[] = {
      {"", true},
      {"too short to say", true},
      {"The mill turned all day and nobody came to see it. Then it stopped.", true},
      {small, false},
      {small + " " + small + " " + small + " Then it stopped.", false},  // one in two hundred
      {"The mill turned all day, " + few + ". Nobody came, " + few + ". Then it stopped.",
       true},                                                                               // fewer capitals still
      {"6. Under 3., 4. and 5. of this law all lords " + few + " and " + few + ".", true},  // stops of numbers
      {"мельница крутилась весь день, и никто не пришёл. потом она встала.", false},
      {"THE MILL TURNED ALL DAY AND NOBODY CAME TO SEE IT. THEN IT STOPPED.", false},
      {"风车转了一整天。没有人来看。后来它停了。", true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(summarise::style_of(c.text).cased == c.cased);
  }
}

TEST_CASE("in a text without capitals small letters begin sentences") {
  const std::string_view cases[] = {
      "the mill turned all day. |nobody came. |then it stopped!",
      "mr. osgood met dr. lund at noon. |he was late.",
      "\"really?\" he asked. |she nodded.",
      "he waited... and waited. |nobody came.",
      "it is 3.5 km away. |you must walk.",
      "strains of e. coli and of a. baumannii grew. |both died.",
      "we began with group k. |the others left.",
      "she left early, and so did i. |nobody saw it.",
  };
  for (const std::string_view marked : cases) {
    CAPTURE(marked);
    const test::Marked c(marked);
    CHECK(test::strings_of(c.line, split_sentences(c.line, summarise::language("en"), {false})) == c.parts);
  }
}

TEST_CASE("in a text of capitals every word has one, and abbreviations are spelt in them") {
  const std::string_view cases[] = {
      "THE MILL TURNED ALL DAY. |NOBODY CAME. |THEN IT STOPPED!",
      "MR. OSGOOD OF HARROW INC. SAID SO. |HE WAS LATE.",
      "THE BOAT LEFT AT 5 P.M. AND SANK. |NOBODY SAW IT.",
      "HE SAID NO. |THEN HE LEFT.",
  };
  for (const std::string_view marked : cases) {
    CAPTURE(marked);
    const test::Marked c(marked);
    CHECK(test::strings_of(c.line, split_sentences(c.line, summarise::language("en"), {false})) == c.parts);
  }
}

TEST_CASE("items within a line are cut as sentences are") {
  const std::string_view cases[] = {
      "Bring: |1. a torch |2. dry socks",
      "Bring this. |1. A torch. |2. Dry socks. |Nothing else is needed.",
      "• elm |• ash",
  };
  for (const std::string_view marked : cases) {
    CAPTURE(marked);
    const test::Marked c(marked);
    CHECK(test::strings_of(c.line, split_sentences(c.line, summarise::language("en"), {})) == c.parts);
  }
}

TEST_CASE("sentences are in order, apart, not empty, without blanks at their ends, and leave out nothing but blanks") {
  const char* const lines[] = {
      "",
      "   ",
      "...",
      "? ! . … 。",
      "One",
      " One.  Two!Three?  ",
      "((((. ))))",
      "a.b.c.d.e.f. G. H.",
      "“…” — ‘?!’ [1][2] (.)",
      "渡し。船！「か。」と。",
      "🎉. 🎉 🎉! x",
      "1. 2. 3. a) b) c) • •",
      "\u00A0A.\u00A0\u00A0B.\u3000C",
  };
  for (const std::string_view code : {"en", "de", "und"}) {
    for (const bool cased : {true, false}) {
      for (const std::string line : lines) {
        CAPTURE(line);
        std::size_t at = 0;
        for (const summarise::Span& span : split_sentences(line, summarise::language(code), {cased})) {
          REQUIRE(span.begin >= at);
          REQUIRE(span.end > span.begin);
          CHECK(summarise::trim(span.of(line)) == span.of(line));
          CHECK(summarise::trim(line.substr(at, span.begin - at)).empty());
          at = span.end;
        }
        CHECK(summarise::trim(line.substr(at)).empty());
      }
    }
  }
}
