// Typescripts with a blank line behind every line.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace summarise {

// Leaves out the blank lines that stand alone between two lines, where hardly any two lines follow each other without
// one, and many long ones go on in lower case behind one. What two blank lines and more part stays apart.
void close_up(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
