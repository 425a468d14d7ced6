// What characters are, by short cuts, is what ICU says of them; and what the passes over a text skip is nothing they
// ask for.
#include <doctest/doctest.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/flatten.hpp"
#include "text/lines/lines.hpp"
#include "text/sentences/candidates.hpp"
#include "text/sentences/enumeration.hpp"

namespace {

std::string utf8(char32_t c) {
  std::string text;
  summarise::append_code_point(text, c);
  return text;
}

template <typename Visit>
void for_each_character(Visit visit) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (c < 0xD800 || c > 0xDFFF) visit(c);
  }
}

std::uint64_t next_random(std::uint64_t& state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 33U;
}

}  // namespace

TEST_CASE("every character is to us what it is to ICU") {
  std::vector<std::string> wrong;
  for_each_character([&](char32_t c) {
    const auto icu = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(icu, &status);
    const bool unspaced = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
                          script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER ||
                          script == USCRIPT_MYANMAR || c == 0x30FC;
    const bool beyond = c >= 0x80;
    const bool emoji = c == 0x200D || c == 0xFE0F ||
                       (c > 0x200D && (u_hasBinaryProperty(icu, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
                                       u_hasBinaryProperty(icu, UCHAR_EMOJI_MODIFIER) != 0 ||
                                       u_hasBinaryProperty(icu, UCHAR_REGIONAL_INDICATOR) != 0));
    const std::uint32_t category = U_GET_GC_MASK(icu);
    const bool blank = u_isUWhiteSpace(icu) != 0 && !summarise::is_line_break(c);
    const bool final_mark =
        u_hasBinaryProperty(icu, UCHAR_S_TERM) != 0 || c == U'…' || c == 0x61F || (c >= 0x17D4 && c <= 0x17D6);
    const int width = u_getIntPropertyValue(icu, UCHAR_EAST_ASIAN_WIDTH);
    const bool wide = c >= 0x3000 && (width == U_EA_WIDE || width == U_EA_FULLWIDTH);
    const bool right = summarise::is_blank(c) == blank && summarise::is_letter(c) == (u_isalpha(icu) != 0) &&
                       summarise::is_digit(c) == (u_isdigit(icu) != 0) && summarise::is_emoji(c) == emoji &&
                       summarise::is_unspaced(c) == unspaced && summarise::is_wide(c) == wide &&
                       summarise::is_final_mark(c) == final_mark &&
                       (!beyond || (category & (U_GC_PE_MASK | U_GC_PF_MASK)) == 0 || summarise::is_closing(c)) &&
                       (!beyond || (category & (U_GC_PS_MASK | U_GC_PI_MASK)) == 0 || summarise::is_opening(c)) &&
                       !(summarise::is_letter(c) && (summarise::is_closing(c) || summarise::is_opening(c)));
    if (!right) wrong.push_back(utf8(c));
  });
  CHECK(wrong.empty());
}

TEST_CASE("no character that may end a sentence, break a line or be a wide blank is skipped") {
  const std::string plain = "elm ash oak fir elm ash";
  std::vector<char32_t> wrong;
  for_each_character([&](char32_t c) {
    const std::string one = utf8(c);
    const std::size_t shift = c % 17;  // so that it stands at every place of sixteen bytes
    const std::string before = plain.substr(0, shift) + "a";
    const std::string line = before + one + " B" + plain;
    const bool marks = summarise::is_final_mark(c) || summarise::is_emoji(c);
    const bool found = !summarise::find_candidates(line).empty();
    const bool broken = summarise::cut_lines(line, 0).size() == (c == 0x2029 || c == U'\f' ? 3 : 2);
    const std::string wide = before + one + one + plain;
    summarise::Flattener flattener(wide, summarise::language("en"));
    const summarise::Line whole{{0, wide.size()}};
    const bool mended = flattener.flatten({std::span(&whole, 1)}).text != wide;
    const bool right = marks == found && broken == summarise::is_line_break(c) && mended == summarise::is_blank(c);
    if (!right) wrong.push_back(c);
  });
  CHECK(wrong.empty());
}

TEST_CASE("counts of code points and tests for ASCII, at every length and place") {
  const std::string characters[] = {"a", "Z", "é", "ж", "我", "🎉", " ", "\u2019"};
  std::uint64_t state = 3;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    bool ascii = true;
    std::size_t count = 0;
    for (std::size_t length = next_random(state) % 40; count < length; ++count) {
      const std::string& one = characters[next_random(state) % (round % 2 == 0 ? 2 : std::size(characters))];
      ascii = ascii && one.size() == 1;
      text += one;
    }
    CAPTURE(text);
    CHECK(summarise::count_code_points(text) == count);
    CHECK(summarise::is_ascii_text(text) == ascii);
  }
}

TEST_CASE("lines that plainly hold no items hold none") {
  // Behind a line a bullet is an item of its own, and the line is looked through.
  const std::string pieces[] = {"1",  "2", "3",  "a", "b",  "01", "1.", "2.",  "a)", "b)",  ".",     ")",
                                ": ", " ", "\t", "x", "• ", "– ", "é",  "1.)", "(",  "ash", "\u00A0"};
  std::uint64_t state = 11;
  std::size_t with_items = 0;
  for (int round = 0; round < 30000; ++round) {
    std::string line;
    for (int length = 1 + round % 12; length > 0; --length) line += pieces[next_random(state) % std::size(pieces)];
    line += " x";
    CAPTURE(line);
    std::vector<std::size_t> items = summarise::find_items(line);
    with_items += items.empty() ? 0 : 1;
    items.push_back(line.size() + 1);
    REQUIRE(summarise::find_items(line + " • x") == items);
  }
  CHECK(with_items > 1000);
}
