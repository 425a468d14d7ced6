// Words that name what business counts ("revenue", "earnings", "per share"), from the language's file: with the figures
// beside them they tell the result from the story around it.
//
//   results_i = 2 · [i names a result] · ln(1 + words of i with a digit)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// `names_result`: n flags; `facts`: of the same n sentences.
Evidence results(const Flags& names_result, const std::vector<WordFacts>& facts, const Weights& weights = kWeights);

}  // namespace summarise
