#include "text/blanks.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

// True if the character at `at` is a blank and one before or behind it is one too.
bool is_wide_blank(std::string_view line, std::size_t at) {
  std::size_t behind = at;
  if (!is_blank(next_code_point(line, behind))) return false;
  return is_blank(code_point_before(line, at)) || is_blank(code_point_at(line, behind));
}

// Whether a tab or a wide blank is among the bytes from `at` on that `wide` has.
bool is_wide_within(std::string_view line, std::size_t at, Wide wide) {
  const std::uint32_t spaces = bits_of(equal(wide, ' '));
  if ((spaces & (spaces << 1U)) != 0) return true;
  // a tab, or what blanks beyond ASCII begin with
  std::uint32_t left = bits_of(equal(wide, '\t') | equal(wide, 0xC2) | within(wide, 0xE1, 0xE3));
  for (; left != 0; left &= left - 1) {
    const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(left));
    if (line[place] == '\t' || is_wide_blank(line, place)) return true;
  }
  return false;
}

}  // namespace

bool has_wide_blanks(std::string_view line) {
  if (line.size() <= kWideBytes) return !line.empty() && is_wide_within(line, 0, wide_at(line, 0, line.size()));
  // They overlap by a byte, so that no pair of spaces falls between two of them; the last one by more.
  const std::size_t last = line.size() - kWideBytes;
  for (std::size_t at = 0; at < last; at += kWideBytes - 1) {
    if (is_wide_within(line, at, wide_at(line, at))) return true;
  }
  return is_wide_within(line, last, wide_at(line, last));
}

}  // namespace summarise
