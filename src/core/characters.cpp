#include "core/characters.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/utf8.hpp"

namespace summarise {

namespace {

UChar32 icu(char32_t c) {
  return static_cast<UChar32>(c);
}

bool in_category(char32_t c, std::uint32_t mask) {
  return (U_GET_GC_MASK(icu(c)) & mask) != 0;
}

// " ' and their full-width forms open and close alike; ’ is an apostrophe as well as a closing quote, “ opens in
// English and closes in German, » and « stand either way round.
bool is_two_way_quote(char32_t c) {
  switch (c) {
    case U'"':
    case U'\'':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'«':
    case U'»':
    case U'‹':
    case U'›':
    case U'＂':
    case U'＇': return true;
    default: return false;
  }
}

}  // namespace

namespace beyond_ascii {

bool is_letter(char32_t c) {
  return u_isalpha(icu(c)) != 0;
}

bool is_digit(char32_t c) {
  return u_isdigit(icu(c)) != 0;
}

bool is_lower(char32_t c) {
  return u_islower(icu(c)) != 0;
}

bool is_upper(char32_t c) {
  return in_category(c, U_GC_LU_MASK | U_GC_LT_MASK);
}

bool is_closing(char32_t c) {
  return is_two_way_quote(c) || in_category(c, U_GC_PE_MASK | U_GC_PF_MASK);
}

bool is_opening(char32_t c) {
  return is_two_way_quote(c) || c == U'¿' || c == U'¡' || in_category(c, U_GC_PS_MASK | U_GC_PI_MASK);
}

bool is_emoji(char32_t c) {
  return u_hasBinaryProperty(icu(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
         u_hasBinaryProperty(icu(c), UCHAR_EMOJI_MODIFIER) != 0 ||
         u_hasBinaryProperty(icu(c), UCHAR_REGIONAL_INDICATOR) != 0;
}

bool is_unspaced(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(icu(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return c == 0x30FC;  // the long vowel mark is Common
  }
}

bool is_wide(char32_t c) {
  const int width = u_getIntPropertyValue(icu(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

}  // namespace beyond_ascii

std::string_view trim(std::string_view text) {
  const auto is_seen = [](char c) { return c > ' ' && c <= '~'; };
  if (!text.empty() && is_seen(text.front()) && is_seen(text.back())) return text;  // mostly
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t next = begin;
    if (!is_space(next_code_point(text, next))) break;
    begin = next;
  }
  std::size_t end = text.size();
  while (end > begin) {
    std::size_t before = end;
    if (!is_space(previous_code_point(text, before))) break;
    end = before;
  }
  return text.substr(begin, end - begin);
}

bool has_letter_or_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c) || is_digit(c)) return true;
  }
  return false;
}

}  // namespace summarise
