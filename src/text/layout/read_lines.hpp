// A text's lines as their layout is told by: as wide as they are shown, without what rolls up, without the numbers in
// their margin and the marks that a text browser set before them, and closed up where blank lines stand between all of
// them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// The lines of `text` from byte `start` on, in order.
std::vector<Line> read_lines(std::string_view text, std::size_t start);

}  // namespace summarise
