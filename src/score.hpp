// From sentences to scores: the method's ranks times the evidence.
#pragma once

#include <string>
#include <vector>

#include "evidence/weights.hpp"
#include "summarise.hpp"
#include "vectorise.hpp"

namespace summarise {

// n scores, at least 0, sum 1; n > 0. Adds a warning where a method had to do otherwise than asked.
std::vector<double> score(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings,
                          const Weights& weights = kWeights);

}  // namespace summarise
