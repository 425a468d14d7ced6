// Steps through valid UTF-8. Offsets are bytes. Every function expects valid UTF-8 and an offset at the start of a code
// point; on anything else it still stays inside the text and gives U+FFFD.
#pragma once

#include <unicode/utf8.h>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/wide.hpp"

// ICU's macros convert between widths that they have checked.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

namespace summarise {

// The code point that begins at `at`, which moves behind it. `at` < text.size().
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {
    ++at;
    return first;
  }
  UChar32 c = 0;
  const char* bytes = text.data();
  U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
  return static_cast<char32_t>(c);
}

// Like next_code_point, but of bytes that may be anything: -1 for a maximal part of a sequence that is no code point.
inline std::int32_t next_or_bad(std::string_view bytes, std::size_t& at) {
  UChar32 c = 0;
  const char* data = bytes.data();
  U8_NEXT(data, at, bytes.size(), c);
  return c < 0 ? -1 : c;
}

// The code point that ends at `at`, which moves to its beginning. 0 < `at` <= text.size().
inline char32_t previous_code_point(std::string_view text, std::size_t& at) {
  const auto last = static_cast<unsigned char>(text[at - 1]);
  if (last < 0x80) {
    --at;
    return last;
  }
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  std::size_t probe = begin;
  const char32_t c = next_code_point(text, probe);
  at = begin;
  return c;
}

// The code point at `at`, or 0 at the text's end.
inline char32_t code_point_at(std::string_view text, std::size_t at) {
  return at < text.size() ? next_code_point(text, at) : U'\0';
}

// The code point before `at`, or 0 at the text's beginning.
inline char32_t code_point_before(std::string_view text, std::size_t at) {
  return at > 0 ? previous_code_point(text, at) : U'\0';
}

// Behind the code points from `at` on that `belongs` holds for.
template <typename Test>
std::size_t skip_while(std::string_view text, std::size_t at, Test belongs) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!belongs(next_code_point(text, next))) break;
    at = next;
  }
  return at;
}

// The number of code points in `text`.
inline std::size_t count_code_points(std::string_view text) {
  const auto within_one = [](Wide wide) { return within(wide, 0x80, 0xBF); };  // bytes 10xxxxxx
  std::size_t inner = 0;
  std::size_t at = 0;
  for (; at + kWideBytes <= text.size(); at += kWideBytes) {
    const Wide wide = wide_at(text, at);
    if (bits_of(wide) != 0) inner += count_bits(bits_of(within_one(wide)));
  }
  if (at < text.size()) inner += count_bits(last_bits(text, text.size() - at, within_one));
  return text.size() - inner;
}

// Appends the code point `c` to `text`; a surrogate or a number beyond U+10FFFF becomes U+FFFD.
inline void append_code_point(std::string& text, char32_t c) {
  if (c < 0x80) return text.push_back(static_cast<char>(c));
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
  char buffer[4];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, c);
  text.append(buffer, length);
}

}  // namespace summarise

#pragma GCC diagnostic pop
