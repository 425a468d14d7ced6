#include <doctest/doctest.h>

#include <string>

#include "text/characters/decode.hpp"

using summarise::decode;
using summarise::Decoded;

TEST_CASE("each maximal part of a sequence that is no text becomes one U+FFFD, counted, the first one's offset kept") {
  struct Case {
    std::string bytes;
    std::string text;
    std::size_t count;
    std::size_t first;
  };
  // "é" ten times, so that what follows is UTF-8 by nine tenths.
  const std::string sure = "éééééééééé éééééééééé éééééééééé";
  const std::size_t n = sure.size();
  const Case cases[] = {
      {sure + "\xFF", sure + "\uFFFD", 1, n},
      {sure + "a\xE2\x82"
              "b",
       sure + "a\uFFFD"
              "b",
       1, n + 1},                                                            // cut short
      {sure + "\xF0\x9F\x98", sure + "\uFFFD", 1, n},                        // cut short by the end
      {sure + "\xC0\xAF", sure + "\uFFFD\uFFFD", 2, n},                      // too long a form
      {sure + "\xED\xA0\x80", sure + "\uFFFD\uFFFD\uFFFD", 3, n},            // a surrogate
      {sure + "\xF4\x90\x80\x80", sure + "\uFFFD\uFFFD\uFFFD\uFFFD", 4, n},  // beyond U+10FFFF
      {sure + "\x80"
              "a\xE2\x82\xAC\xFE",
       sure + "\uFFFD"
              "a€\uFFFD",
       2, n},
      {"\xFF" + sure + "\xFF", "\uFFFD" + sure + "\uFFFD", 2, 0},
      {"\xEF\xBB\xBF"
       "ab\xFF",
       "ab\uFFFD", 1, 5},  // the mark makes it UTF-8, and counts in the input's offsets
      {sure, sure, 0, 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    Decoded out;
    decode(c.bytes, "", out);
    CHECK(out.encoding == "UTF-8");
    CHECK(out.text.substr(out.start) == c.text);
    CHECK(out.bad_count == c.count);
    if (c.count > 0) CHECK(out.first_bad == c.first);
  }
}

TEST_CASE("nine tenths of the bytes beyond ASCII decide for UTF-8 with repairs") {
  std::string nine;  // 18 bytes in valid sequences, 2 in none
  for (int i = 0; i < 9; ++i) nine += "é ";
  Decoded kept;
  decode(nine + "\xE9 \xE8", "", kept);
  CHECK(kept.encoding == "UTF-8");
  CHECK(kept.bad_count == 2);

  // Far fewer: the bytes are of another encoding, where nothing is bad.
  Decoded guessed;
  decode(
      "Le caf\xE9 est ferm\xE9 cet \xE9t\xE9, mais le propri\xE9taire a laiss\xE9 la cl\xE9 \xE0 c\xF4t\xE9 de la "
      "fen\xEAtre. Voil\xE0 une id\xE9\x65 que personne n'a os\xE9 critiquer : \xC3\xA9",
      "", guessed);
  CHECK(guessed.encoding != "UTF-8");
  CHECK(guessed.bad_count == 0);
  CHECK(guessed.text.find("Le café est fermé cet été") == 0);
}

TEST_CASE("a byte that no guess explains is UTF-8 with repairs") {
  Decoded out;
  decode("\xFF", "", out);
  CHECK(out.encoding == "UTF-8");
  CHECK(out.text == "\uFFFD");
  CHECK(out.bad_count == 1);
}

TEST_CASE("bad bytes of other encodings are counted too, at their offsets in the input") {
  using std::string_literals::operator""s;
  struct Case {
    std::string bytes;
    std::string encoding;
    std::string text;
    std::size_t first;
  };
  const Case cases[] = {
      {"\xFF\xFEh\0\x00\xD8i\0"s, "", "h\uFFFDi", 4},  // a lone lead surrogate; the mark counts
      {"\xFF\xFEh\0i"s, "", "h\uFFFD", 4},             // half a unit
      {"\xFF\xFEh\0\x00\xDCi\0"s, "", "h\uFFFDi", 4},  // a lone trail surrogate
      {"h\0\0\xD8"s, "UTF-16LE", "h\uFFFD", 2},
      {"ab\x83"s, "Shift_JIS", "ab\uFFFD", 2},
      {"\xFF\xFE\0\0h\0\0\0\0\0\x11\0"s, "", "h\uFFFD", 8},  // U+110000
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CAPTURE(c.bytes.size());
    Decoded out;
    decode(c.bytes, c.encoding, out);
    CHECK(out.text == c.text);
    CHECK(out.bad_count == 1);
    CHECK(out.first_bad == c.first);
  }
}
