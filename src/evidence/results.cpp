#include "evidence/results.hpp"

#include <cmath>

namespace summarise {

Evidence results(const Flags& names_result, const std::vector<WordFacts>& facts, const Weights& weights) {
  Evidence evidence = where("results", names_result, weights.result);
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (names_result[i]) evidence.log_weights[i] *= std::log1p(facts[i].figures);
  }
  return evidence;
}

}  // namespace summarise
