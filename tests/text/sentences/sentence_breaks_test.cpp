// Boundaries asked one by one are those that ICU's iterator finds.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "support/icu_sentences.hpp"
#include "text/sentences/sentence_breaks.hpp"

namespace {

// Every boundary within `text`, by asking before each character.
std::vector<std::size_t> boundaries(std::string_view text) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < text.size(); summarise::next_code_point(text, at)) {
    if (at > 0 && summarise::breaks_sentence(text, at)) found.push_back(at);
  }
  return found;
}

}  // namespace

TEST_CASE("the rules of UAX #29, one by one") {
  struct Case {
    std::string_view text;
    std::vector<std::size_t> at;
  };
  const Case cases[] = {
      {"Elm. Ash", {5}},           {"Elm. ash", {}},  // SB8
      {"Elm. 5 – ash. Oak", {16}},                    // SB8, over what is no letter
      {"Elm! ash", {5}},                              // only behind a full stop
      {"3.5 A.B a.B x.Y", {}},                        // SB6, SB7
      {"Elm.) (Ash", {6}},                            // SB9
      {"Elm.  Ash", {6}},                             // SB10
      {"Elm?, ash?! Oak", {12}},                      // SB8a
      {"Elm.\u0301 Ash", {7}},                        // SB5
      {"Elm\r\nAsh\nOak", {5, 9}},                    // SB3, SB4
      {"\n\u0301. Ash", {1, 5}},   {"我。他", {6}},
  };
  test::IcuSentences icu;
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(boundaries(c.text) == c.at);
    CHECK(icu.boundaries(c.text) == c.at);
  }
}

TEST_CASE("random texts of difficult characters have ICU's boundaries") {
  const std::string characters[] = {
      ".",      ". ",     "!",      "?",      "…",      " ",  " ",  "a",         "b",    "Z",      "É",      "é",
      "ж",      "Я",      "7",      "٣",      ",",      ";",  ":",  "-",         "–",    "—",      "\"",     "'",
      "’",      "“",      "”",      "«",      "»",      "(",  ")",  "[",         "]",    "{",      "、",     "，",
      "。",     "！",     "「",     "」",     "我",     "の", "ก",  "א",         "م",    "क",      "ा",      "।",
      "\u0301", "\u00AD", "\u200D", "\u00A0", "\u3000", "\t", "\n", "\r",        "\r\n", "\u2028", "\u2029", "\u0085",
      "\v",     "\f",     "🎉",      "%",      "$",      "_",  "ª",  "ǅ",         "ß",    "\u2024", "\uFE52", "\uFF0E",
      "\u0589", "\u061F", "\u17D4", "\uFEFF", "\u200B", "ー", "한", "\U0001F1E6"};
  test::IcuSentences icu;
  std::uint64_t state = 7;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int length = 1 + round % 30; length > 0; --length) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      const std::uint64_t range = round % 3 == 0 ? std::size(characters) : round % 3 == 1 ? 17 : 35;
      text += characters[(state >> 33U) % range];
    }
    CAPTURE(text);
    REQUIRE(boundaries(text) == icu.boundaries(text));
  }
}

TEST_CASE("every character of Unicode, behind a full stop, before one and by itself") {
  test::IcuSentences icu;
  std::string text;
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string one;
    summarise::append_code_point(one, c);
    text = "A" + one + ". " + one + "a! " + one + one + "." + one + " B" + one;
    CAPTURE(text);
    REQUIRE(boundaries(text) == icu.boundaries(text));
  }
}
