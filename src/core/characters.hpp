// What a character is, asked of ICU's properties, with a short cut for ASCII.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// The same questions about characters beyond ASCII, answered by ICU.
namespace beyond_ascii {
bool is_blank(char32_t c);
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_lower(char32_t c);
bool is_upper(char32_t c);
}  // namespace beyond_ascii

// Ends a line: LF, VT, FF, CR, NEL (U+0085), U+2028, U+2029.
inline bool is_line_break(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || (c >= 0x85 && (c == 0x85 || c == 0x2028 || c == 0x2029));
}
// A blank that is no line break: space, tab, no-break and typographic spaces (ICU's White_Space).
inline bool is_blank(char32_t c) {
  return c < 0x80 ? (c == U' ' || c == U'\t') : beyond_ascii::is_blank(c);
}
// Either of the two.
inline bool is_space(char32_t c) {
  return is_blank(c) || is_line_break(c);
}
inline bool is_letter(char32_t c) {
  return c < 0x80 ? ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'z') : beyond_ascii::is_letter(c);
}
// A decimal digit of any script.
inline bool is_digit(char32_t c) {
  return c < 0x80 ? (c >= U'0' && c <= U'9') : beyond_ascii::is_digit(c);
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? (c >= U'a' && c <= U'z') : beyond_ascii::is_lower(c);
}
// Upper or title case.
inline bool is_upper(char32_t c) {
  return c < 0x80 ? (c >= U'A' && c <= U'Z') : beyond_ascii::is_upper(c);
}
// Punctuation that closes: brackets, final quotes, and the quotes that can do both (" ' and their like).
bool is_closing(char32_t c);
// Punctuation that opens: brackets, initial quotes, the quotes that can do both, and the Spanish inverted marks.
bool is_opening(char32_t c);
// An emoji, or what belongs to one (skin tone, variation selector, joiner, keycap).
bool is_emoji(char32_t c);
// A letter of a script that is written without blanks between words (Han, Kana, Thai, Lao, Khmer, Burmese).
bool is_unspaced(char32_t c);

// `text` without the blanks and line breaks at both ends.
std::string_view trim(std::string_view text);
// True if any code point of `text` is a letter or a digit.
bool has_letter_or_digit(std::string_view text);

}  // namespace summarise
