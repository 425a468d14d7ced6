// Words that name what business counts ("revenue", "earnings", "per share"), in texts that are full of figures: there
// they tell the result from the story around it.
//
//   results_i = 4 · mean of ln(1 + words with a digit) over all sentences · [i names a result]
#pragma once

#include "evidence/evidence.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// `names_result`: n flags.
Evidence results(const std::vector<WordFacts>& facts, const std::vector<bool>& names_result);

}  // namespace summarise
