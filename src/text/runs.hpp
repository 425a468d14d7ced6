// Which lines belong together: runs of lines between blank ones, and where a run's lines were wrapped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/language.hpp"
#include "text/lines.hpp"

namespace summarise {

constexpr std::uint32_t kWidestWrap = 132;  // code points: few wrap lines wider than a wide terminal
constexpr std::uint32_t kFullEnough = 45;   // a line of this width that goes on in lower case was broken

// Lines [first, first + count) that make one paragraph.
struct LineGroup {
  std::size_t first = 0;
  std::size_t count = 0;
};

// Groups the lines into paragraphs, in order; blank lines are in none. The language knows the abbreviations at their
// ends.
std::vector<LineGroup> group_lines(std::string_view text, const std::vector<Line>& lines, const Language& language);

}  // namespace summarise
