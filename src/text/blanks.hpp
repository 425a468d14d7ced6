// Runs of blanks within a line.
#pragma once

#include <string_view>

namespace summarise {

// True if `line` has a tab, or two blanks or more side by side: what must become one space.
bool has_wide_blanks(std::string_view line);

}  // namespace summarise
