// Whether a printed piece is its stretch of the source under CLI.md's rules of "What comes out", written anew here from
// that page: blanks, line breaks, hyphens at line ends and marks of quoted mail, and nothing else, may differ.
#pragma once

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace test {

// The code points of strictly valid UTF-8; nothing for anything else.
inline std::optional<std::u32string> code_points(std::string_view bytes) {
  std::u32string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead < 0xE0                 ? 0
                               : lead < 0xF0                 ? 3
                                                             : 4;
    if (length == 0 || lead > 0xF4 || at + length > bytes.size()) return {};
    char32_t c = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
      const auto byte = static_cast<unsigned char>(bytes[at + i]);
      if ((byte & 0xC0U) != 0x80U) return {};
      c = (c << 6U) | (byte & 0x3FU);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {};
    out += c;
    at += length;
  }
  return out;
}

inline bool breaks_line(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

inline bool is_blank(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

inline bool is_word_part(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0 || u_isdigit(static_cast<UChar32>(c)) != 0;
}

inline bool without_blanks(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return c == 0x30FC;
  }
}

// The end of the run of blanks that begins at `at`, with the quote marks behind line breaks.
inline std::size_t gap_end(std::u32string_view source, std::size_t at, bool& broken) {
  while (at < source.size() && (is_blank(source[at]) || (broken && source[at] == U'>'))) {
    broken = broken || breaks_line(source[at]);
    ++at;
  }
  return at;
}

inline bool printed_as(std::u32string_view source, std::u32string_view printed) {
  std::size_t out = 0;
  const auto take = [&](char32_t c) { return out < printed.size() && printed[out++] == c; };
  for (std::size_t at = 0; at < source.size();) {
    std::size_t mark = at;
    char32_t hyphen = 0;
    if (source[mark] == U'-' || source[mark] == U'\u2010') hyphen = source[mark++];
    const bool soft = mark < source.size() && source[mark] == U'\u00AD';
    bool broken = false;
    const std::size_t end = gap_end(source, mark + (soft ? 1 : 0), broken);
    const char32_t next = end < source.size() ? source[end] : 0;
    const char32_t before = at > 0 ? source[at - 1] : 0;
    if (broken) {
      if (hyphen != 0 && is_word_part(before) && is_word_part(next)) {
        if (out < printed.size() && printed[out] == hyphen) ++out;  // which of the two: another test
      } else {
        if (hyphen != 0 && !take(hyphen)) return false;
        const bool joined = soft || (hyphen == 0 && without_blanks(before) && without_blanks(next));
        if (!joined && !take(U' ')) return false;
      }
      at = end;
    } else if (is_blank(source[at])) {
      const bool single = end == at + 1 && source[at] != U'\t';
      if (!take(single ? source[at] : U' ')) return false;
      at = end;
    } else if (!take(source[at++])) {
      return false;
    }
  }
  return out == printed.size();
}

}  // namespace test
