// What a character is, asked of ICU's properties, with a short cut for ASCII.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// Han as Unicode 1.1 had it, which every version of ICU knows alike: what came later has properties, forms and words in
// some of them only.
constexpr char32_t kLastHan = 0x9FA5;
constexpr bool is_common_han(char32_t c) {
  return c >= 0x4E00 && c <= kLastHan;
}

// A syllable of Hangul; two of them ("된다") are a word.
constexpr bool is_hangul(char32_t c) {
  return c >= 0xAC00 && c <= 0xD7A3;
}

// A letter of the ranges that most text beyond ASCII is written in: Latin, Cyrillic, Devanagari's consonants and
// vowels, Kana, Han, Hangul. Such a letter is nothing else that is asked for here; what is none may still be a letter.
constexpr bool is_common_letter(char32_t c) {
  if (c < 0x250) return c >= 0xC0 && c != 0xD7 && c != 0xF7;
  if (c < 0x530) return c >= 0x400 && (c <= 0x481 || c >= 0x48A);
  if (c < 0x3041) return c >= 0x904 && c <= 0x939;
  return c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FA) || is_common_han(c) || is_hangul(c);
}

// Devanagari's dot, behind a consonant that it makes no letter of its own with (NFC).
constexpr bool is_plain_nukta(char32_t c, char32_t before) {
  return c == 0x93C && before >= 0x915 && before <= 0x939 && before != 0x928 && before != 0x930 && before != 0x933;
}

// The same questions about characters that no short cut below knows, answered by ICU.
namespace beyond_ascii {
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_lower(char32_t c);
bool is_upper(char32_t c);
bool is_closing(char32_t c);
bool is_opening(char32_t c);
bool is_emoji(char32_t c);
bool is_unspaced(char32_t c);
bool is_wide(char32_t c);
}  // namespace beyond_ascii

// Ends a line: LF, VT, FF, CR, NEL (U+0085), U+2028, U+2029.
inline bool is_line_break(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || (c >= 0x85 && (c == 0x85 || c == 0x2028 || c == 0x2029));
}
// A blank that is no line break: space, tab, no-break and typographic spaces (Unicode's White_Space).
inline bool is_blank(char32_t c) {
  if (c < 0xA0) return c == U' ' || c == U'\t';
  if (c < 0x1680) return c == 0xA0;
  return (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x1680;
}
// Either of the two.
inline bool is_space(char32_t c) {
  return is_blank(c) || is_line_break(c);
}
inline bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
  return is_common_letter(c) || beyond_ascii::is_letter(c);
}
// A decimal digit of any script.
inline bool is_digit(char32_t c) {
  if (c < 0x660) return c >= U'0' && c <= U'9';
  return !is_common_letter(c) && beyond_ascii::is_digit(c);
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? (c >= U'a' && c <= U'z') : beyond_ascii::is_lower(c);
}
// Upper or title case.
inline bool is_upper(char32_t c) {
  return c < 0x80 ? (c >= U'A' && c <= U'Z') : beyond_ascii::is_upper(c);
}
// A letter of a script without capitals.
inline bool is_uncased(char32_t c) {
  return c >= 0x80 && is_letter(c) && !is_lower(c) && !is_upper(c);
}
// Punctuation that closes: brackets, final quotes, and the quotes that can do both (" ' and their like).
inline bool is_closing(char32_t c) {
  if (c < 0x80) return c == U')' || c == U']' || c == U'}' || c == U'"' || c == U'\'';
  return !is_common_letter(c) && beyond_ascii::is_closing(c);
}
// Punctuation that opens: brackets, initial quotes, the quotes that can do both, and the Spanish inverted marks.
inline bool is_opening(char32_t c) {
  if (c < 0x80) return c == U'(' || c == U'[' || c == U'{' || c == U'"' || c == U'\'';
  return !is_common_letter(c) && beyond_ascii::is_opening(c);
}
// An emoji, or what belongs to one (skin tone, variation selector, joiner).
inline bool is_emoji(char32_t c) {
  if (c < 0x203C) return c == 0x200D;
  if (c >= 0x329A && c < 0x1F000) return c == 0xFE0F;
  return beyond_ascii::is_emoji(c);
}
// A letter of a script that is written without blanks between words (Han, Kana, Thai, Lao, Khmer, Burmese).
inline bool is_unspaced(char32_t c) {
  if (c < 0x0E00 || (c >= 0x2010 && c <= 0x2027)) return false;  // the usual dashes and quotes are of no script
  return is_common_letter(c) ? c < 0xAC00 : beyond_ascii::is_unspaced(c);  // Kana and Han, but not Hangul
}
// Takes two columns of a terminal (East Asian Width W or F). What lies below U+3000 takes one here, watches among it.
inline bool is_wide(char32_t c) {
  if (c < 0x3000) return false;
  return is_common_letter(c) || beyond_ascii::is_wide(c);
}

// `text` without the blanks and line breaks at both ends.
std::string_view trim(std::string_view text);
// True if any code point of `text` is a letter or a digit.
bool has_letter_or_digit(std::string_view text);

}  // namespace summarise
