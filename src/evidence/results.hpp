// Words that name what business counts ("revenue", "earnings", "per share"), from the language's file: they tell the
// result from the story around it.
//
//   results_i = 1 · [i names a result]
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `names_result`: n flags.
Evidence results(const std::vector<bool>& names_result, const Weights& weights = kWeights);

}  // namespace summarise
