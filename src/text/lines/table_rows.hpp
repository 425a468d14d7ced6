// Lines that are cells of a table or entries of a menu, and not prose with wide blanks or bars in it.
#pragma once

#include <string_view>

#include "text/lines/lines.hpp"

namespace summarise {

// True if `line`, without blanks around it, is such a row by itself: two bars in it stand free, between blanks or at
// the line's ends, or two gaps, or one gap in a line that ends no sentence. A gap is a tab or three blanks, and two
// blanks between cells of at most three words in a line that ends no sentence; behind a final mark, a bracket or a
// colon it is a typist's. A line that ends a sentence, or has bars, is prose where a cell has more than six words,
// unless that is the last of short ones. The marker of a list is no cell. `even`: the line is known to have no tab and
// no two blanks side by side (lines.hpp).
bool is_row(std::string_view line, bool even);

// True if two lines that follow each other, neither blank, are rows: both with bars at their ends or two gaps of three
// blanks, even where text is justified; or with their second cells in one column, behind first ones of at most three
// words. `above` and `below`: where they stand, `line` and `next` what they hold.
bool are_rows(std::string_view line, const Line& above, std::string_view next, const Line& below);

}  // namespace summarise
