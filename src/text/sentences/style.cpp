#include "text/sentences/style.hpp"

#include <algorithm>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLettersForStyle = 40;  // fewer letters that have case say nothing
constexpr std::size_t kStyleBytes = 1 << 16;  // how much of a text is looked at

// Behind most of the words of `text` that end with a final mark stands a capital, if a letter does, and its first
// letter is one.
bool begins_sentences_with_capitals(std::string_view text) {
  const std::size_t first = skip_while(text, 0, [](char32_t c) { return !is_letter(c); });
  std::ptrdiff_t more = is_upper(code_point_at(text, first)) ? 1 : -1;  // capitals than small letters
  for (std::size_t at = text.find_first_of(".?!"); at < text.size(); at = text.find_first_of(".?!", at + 1)) {
    if (text.substr(at + 1, 1) != " " || is_digit(code_point_before(text, at))) continue;
    const char32_t c = code_point_at(text, at + 2);
    more += is_upper(c) ? 1 : 0;
    more -= is_lower(c) ? 1 : 0;
  }
  return more > 0;
}

}  // namespace

Style style_of(std::string_view text) {
  std::size_t lower = 0;
  std::size_t upper = 0;
  const std::size_t size = std::min(text.size(), kStyleBytes);
  for (std::size_t at = 0; at < size; at += kWindowBytes) {
    const std::string_view window = text.substr(at, std::min(kWindowBytes, size - at));
    lower += count_bits(bits_within(window, [](Wide wide) { return within(wide, 'a', 'z'); }));
    upper += count_bits(bits_within(window, [](Wide wide) { return within(wide, 'A', 'Z'); }));
  }
  const auto find_others = [&](std::size_t at) { return find_wide(text, at, [](Wide wide) { return wide; }); };
  for (std::size_t at = find_others(0); at < size; at = find_others(at)) {
    const char32_t c = next_code_point(text, at);
    lower += is_lower(c);
    upper += is_upper(c);
  }
  if (lower + upper < kLettersForStyle) return {};
  if (upper * 100 > lower) return {lower * 100 > upper};
  return {begins_sentences_with_capitals(text.substr(0, size))};
}

}  // namespace summarise
