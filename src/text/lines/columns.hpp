// How wide lines are where they are shown: a letter of Chinese, Japanese or Korean takes two columns of a terminal, one
// of Latin takes one, so that lines of both are seen to be equally full.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// The widest line that is wide for having been wrapped: few wrap lines wider than a wide terminal.
inline constexpr std::uint32_t kWidestWrap = 132;  // columns, or code points

// Gives `lines` of `text` their width in columns in place of code points, unless they are less alike so: some programs
// count letters. What is wider than kWidestWrap keeps its code points.
void measure_columns(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
