#include "text/blanks.hpp"

#include <algorithm>
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

}  // namespace

bool has_wide_blanks(std::string_view line) {
  std::uint32_t behind_space = 0;  // 1 where the byte before is a space
  for (std::size_t at = 0; at < line.size(); at += kWideBytes) {
    const Wide wide = wide_at(line, at, std::min(kWideBytes, line.size() - at));
    const std::uint32_t spaces = bits_of(equal(wide, ' '));
    const std::uint32_t tabs = bits_of(equal(wide, '\t'));
    if (((spaces & (spaces << 1U | behind_space)) | tabs) != 0) return true;
    behind_space = spaces >> (kWideBytes - 1);
    if (bits_of(wide) == 0) continue;
    // what blanks beyond ASCII begin with
    for (std::uint32_t left = bits_of(equal(wide, 0xC2) | within(wide, 0xE1, 0xE3)); left != 0; left &= left - 1) {
      if (is_wide_blank(line, at + static_cast<std::size_t>(std::countr_zero(left)))) return true;
    }
  }
  return false;
}

}  // namespace summarise
