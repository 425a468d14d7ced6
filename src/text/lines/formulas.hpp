// Formulas that stand in lines of their own, as papers set them and PDFs give them: no sentence, and a line that nobody
// wants in a summary. Every function takes a line without blanks around it; nothing can fail.
#pragma once

#include <string_view>

namespace summarise {

// "CRC(M, v) = (v − u)x + M · x mod P (3)", "= Q(x) − u(x)", "n ≥ 2 k": a relation's sign between blanks or at an end,
// and hardly a word; not "profit = what is sold less what it cost".
bool is_formula(std::string_view line);

}  // namespace summarise
