// A line that is cells of a table or entries of a menu, and not prose with wide blanks or bars in it.
#pragma once

#include <string_view>

namespace summarise {

// True if `line`, without blanks around it, is such a row by itself: cells with a tab or three blanks between them, or
// short cells with two; or with bars that stand free, between blanks or at the line's ends. Blanks behind a mark are a
// typist's; a line that ends a sentence, or has a cell of many words, needs more than two blanks to be none. `even`:
// the line is known to have no tab and no two blanks side by side (lines.hpp).
bool is_row(std::string_view line, bool even);

}  // namespace summarise
