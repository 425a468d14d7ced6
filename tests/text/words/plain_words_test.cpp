// The faster path beside ICU answers as ICU does.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "text/laid_out.hpp"
#include "text/random_text.hpp"
#include "text/words/plain_words.hpp"
#include "text/words/words.hpp"

namespace {

void check_like_icu(const std::string& text) {
  CAPTURE(text);
  std::vector<summarise::Span> ours;
  std::vector<summarise::Span> icus;
  const bool plain = summarise::find_words(text, ours);
  summarise::find_words_by_icu(text, icus);
  CHECK(test::strings_of(text, ours) == test::strings_of(text, icus));
  const std::size_t count = summarise::count_words_by_stretches(text);
  CHECK(summarise::count_words(text) == count);
  CHECK(summarise::count_words(text, &ours) == count);
  CHECK(summarise::length_of(text).characters == summarise::count_code_points(text));
  if (!plain) return;
  CHECK(summarise::length_of_plain(text, ours).words == count);
  CHECK(summarise::length_of_plain(text, ours).characters == summarise::count_code_points(text));
}

}  // namespace

TEST_CASE("what the plain path takes, and where it leaves the rest to ICU") {
  struct Case {
    std::string text;
    std::vector<std::string> words;
    std::size_t rest;
  };
  const Case cases[] = {
      {"", {}, 0},
      {"Elm, ash (oak)!", {"Elm", "ash", "oak"}, 15},
      {"don't e.g. 3.5 1,200;7 a.5 5.a", {"don't", "e.g", "3.5", "1,200;7", "a", "5", "5", "a"}, 30},
      {"l’été «pâte»", {"l’été", "pâte"}, 19},
      {"паром Ёлка", {"паром", "Ёлка"}, 19},
      {"elm a:b ash", {"elm"}, 4},
      {"elm 我们 ash", {"elm"}, 4},
      {"elm.我", {}, 0},
      {"elm a_b", {"elm"}, 4},
      {"12:30 x: y", {"12", "30", "x", "y"}, 10},
      {"यह किताब है।", {"यह", "किताब", "है"}, 32},
      {"elm ५ ash", {"elm"}, 4},
      {"elm 5\u093F ash", {"elm"}, 4},
      {"elm \u0928\u093C ash", {"elm"}, 4},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    std::vector<summarise::Span> words;
    CHECK(summarise::find_plain_words(c.text, 0, words) == c.rest);
    CHECK(test::strings_of(c.text, words) == c.words);
    check_like_icu(c.text);
  }
}

TEST_CASE("random texts of difficult characters have ICU's words") {
  const std::string characters[] = {
      "a",      "Z",      "é",      "ß",      "ł",      "ж",      "Я", "7", "0", ".",  ",",  ";", ":", "'",
      "’",      "‘",      "\"",     "-",      "–",      "—",      "…", " ", " ", "\t", "\n", "_", "×", "«",
      "»",      "“",      "我",     "の",     "ก",      "א",      "ע", "م", "٣", "\r", "🎉",  "/", "@", "#",
      "\u0301", "\u00A0", "\u00AD", "\u200D", "\u202F", "\u2060", "ª", "µ", "(", ")",  "%",  "҂", "Ͱ", "ǆ"};
  std::uint64_t state = 42;
  for (int round = 0; round < 40000; ++round) {
    // mostly plain, so that the plain path gets somewhere
    const std::size_t range = round % 2 == 0 ? std::size(characters) : 26;
    const auto length = static_cast<std::size_t>(1 + round % 40);
    const std::string text = test::random_text(std::span(characters).first(range), length, state);
    check_like_icu(text);
  }
}

TEST_CASE("random texts of letters in long runs, and what may stand between them") {
  const std::string pieces[] = {
      "kiln", "a",  "Töpfe",    "é",  "été", "паром", "Ёлка",   "҂",      "Ԥ", "ԱԲ", "12",     "x9",       " ",
      " ",    " ",  "  ",       "’",  "“",   "—",     "\u00A0", ".",      ",", "×",  "\u2060", "\u3000",   "\u007F",
      "\x01", "\t", "我们喜欢", "ѐў", "ſ",   "ƀ",     "'",      "\u2003", "ÿ", "Ӿ",  "҈",       "喜欢 读书"};
  std::uint64_t state = 43;
  for (int round = 0; round < 40000; ++round) {
    const std::size_t range = round % 2 == 0 ? std::size(pieces) : 21;
    const auto length = static_cast<std::size_t>(1 + round % 20);
    const std::string text = test::random_text(std::span(pieces).first(range), length, state);
    check_like_icu(text);
  }
}

TEST_CASE("random texts of Devanagari, with signs where they belong and where not") {
  const std::string pieces[] = {
      "क", "त",      "ब",       "र", "न", "ळ", "\u0929", "अ",      "किताब",  "में",      "ा",      "ि", "\u094D", "ं",
      "ँ",  "\u093C", "ज\u093C", " ", " ", " ", "।",      "॥",      ",",      ".",      "'",      "’", "-",      "a",
      "7", "é",      "ж",       "५", "ऽ", "ॐ", "\u0958", "\u0951", "\u200D", "\u200C", "\u0900", "ে", "中"};
  std::uint64_t state = 46;
  std::size_t plain = 0;
  for (int round = 0; round < 40000; ++round) {
    const std::size_t range = round % 2 == 0 ? std::size(pieces) : 31;
    const auto length = static_cast<std::size_t>(1 + round % 24);
    const std::string text = test::random_text(std::span(pieces).first(range), length, state);
    check_like_icu(text);
    std::vector<summarise::Span> words;
    plain += summarise::find_words(text, words);
  }
  CHECK(plain > 5000);
}
