#include "text/lines/blanks.hpp"

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
  std::uint64_t before = 0;  // a space, the last byte of the window before
  for (std::size_t at = 0; at < line.size(); at += kWindowBytes) {
    const std::string_view window = line.substr(at, kWindowBytes);
    const std::uint64_t spaces = bits_within(window, [](Wide wide) { return equal(wide, ' '); });
    if ((spaces & (spaces << 1U | before)) != 0) return true;
    before = spaces >> (window.size() - 1);
    const std::uint64_t others = bits_within(window, [](Wide wide) { return wide | equal(wide, '\t'); });
    if (others == 0) continue;
    std::uint64_t left = bits_within(window, [](Wide wide) { return uneven_in(wide); });
    for (; left != 0; left &= left - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(left));
      if (line[place] == '\t' || is_wide_blank(line, place)) return true;
    }
  }
  return false;
}

}  // namespace summarise
