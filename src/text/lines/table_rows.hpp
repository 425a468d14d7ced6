// Lines that are cells of a table or entries of a menu, and not prose with wide blanks or bars in it.
#pragma once

#include <string_view>

#include "text/lines/lines.hpp"

namespace summarise {

// True if `line`, without blanks around it, is such a row by itself. The marker of a list is no cell.
//
// - Two bars in it stand free, between blanks or at the line's ends, and no cell has more than six words, or none but
//   the last more than three; or the line begins with a bar, however long its cells are.
// - It has two gaps, and is no prose: that ends a sentence and has a cell of more than six words, the last one behind
//   short ones excepted.
// - It has one gap and no more than 160 bytes, and ends no sentence.
//
// A gap is a tab or three blanks, or two blanks where no cell has more than three words and the line ends no sentence.
// Behind a final mark, a bracket or a colon it is a typist's, and behind a comma too where it is two blanks.
//
// `even`: the line is known to have no tab and no two blanks side by side (lines.hpp).
bool is_row(std::string_view line, bool even);

// True if two lines that follow each other, neither blank, are rows: both with bars at their ends or two gaps of three
// blanks, even where text is justified; or with their second cells in one column, behind first ones of at most three
// words. `above` and `below`: where they stand, `line` and `next` what they hold.
bool are_rows(std::string_view line, const Line& above, std::string_view next, const Line& below);

}  // namespace summarise
