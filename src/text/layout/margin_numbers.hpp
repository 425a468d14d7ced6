// Depositions, bills and manuscripts whose every line has its number before it, on each page from 1 or through.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// Leaves out the numbers that `lines` of `text` begin with, and what stands between them and the words, which becomes
// the lines' indent; a line that is its number alone becomes blank. Only where three of four lines, from the first of
// them to the last, have the number behind the one before it, or 1, beginning anywhere, and sentences were broken
// between them: a full line without a final mark, and the next goes on in lower case. The verses of a chapter and the
// entries of a list have numbers too, but are as long as what they say.
void pass_over_margin_numbers(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
