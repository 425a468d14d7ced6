// SumBasic (Nenkova & Vanderwende 2005, "The impact of frequency on summarization", section 3.1).
//
//   1. p(w) = n(w) / N, the share of a word among all N words
//   2. a sentence's weight is the mean of p over its different words
//   3. of the sentences that hold the word of the highest p, the one of the highest weight is chosen
//   4. each word of the chosen one: p(w) becomes p(w)²; on with 2
//
// Words are terms, so stop words don't count. Sentences without any come last.
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks by the order of choice, sum 1. n may be 0.
Vector sumbasic(const Counts& counts);

}  // namespace summarise
