// Luhn's method (1958, "The automatic creation of literature abstracts"): where significant words stand close together,
// the sentence is about something.
//
// A bracket is a stretch of a sentence that begins and ends with a significant word and nowhere has more than four
// others between two of them. Its factor is s²/l, s significant words among l words; a sentence's rank is that of its
// best bracket. Significant are the words that keywords.hpp tells from the rest; stop words never are, but they count
// in l.
#pragma once

#include <vector>

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks, sum 1; `sentences`: the words of each of the n sentences in their order, kNoTerm for one that is no term.
Vector luhn(const std::vector<std::vector<TermId>>& sentences, const Counts& counts);

}  // namespace summarise
