#include "evidence/figures.hpp"

#include <cmath>

namespace summarise {

Evidence figures(const std::vector<WordFacts>& facts, double voice, const Weights& weights) {
  Evidence evidence{"figures", {}};
  evidence.log_weights.reserve(facts.size());
  for (const WordFacts& sentence : facts) {
    evidence.log_weights.push_back(weights.figures * voice * std::log1p(sentence.figures));
  }
  return evidence;
}

}  // namespace summarise
