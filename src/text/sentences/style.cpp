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
  const bool mixed = upper * 100 > lower && lower * 100 > upper;
  return {lower + upper < kLettersForStyle || mixed};
}

}  // namespace summarise
