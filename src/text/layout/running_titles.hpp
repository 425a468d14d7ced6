// Heads and feet of pages that stand right among a text's lines, as a PDF leaves them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/layout/line_breaks.hpp"
#include "text/layout/runs.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

constexpr std::size_t kLeastPages = 3;  // that a title runs over

// The numbers of the lines, ascending, that are such titles: short beside the others of their run, without a mark at
// their end, begun with no small letter, and in the same words on three pages, each time among other lines. (What is
// quoted again and again stands among the same ones.) `breaks`: behind each line that goes on in its run.
std::vector<std::size_t> running_titles(std::string_view text, const std::vector<Line>& lines,
                                        const std::vector<Run>& runs, const std::vector<Break>& breaks);

}  // namespace summarise
