// Typescripts with a blank line behind every line.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// Leaves out the blank lines that stand alone between two lines, where many lines stand so, hardly any two follow each
// other without one, and of the pairs one in three at least was broken in the middle of a sentence: the first is full,
// and the second goes on in lower case. What two blank lines and more part stays apart.
void close_up(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
