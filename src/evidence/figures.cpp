#include "evidence/figures.hpp"

#include <cmath>

namespace summarise {

namespace {

constexpr double kFiguresWeight = 0.6;

}  // namespace

Evidence figures(const std::vector<WordFacts>& facts, double voice) {
  Evidence evidence{"figures", {}};
  evidence.log_weights.reserve(facts.size());
  for (const WordFacts& sentence : facts) {
    evidence.log_weights.push_back(kFiguresWeight * voice * std::log1p(sentence.figures));
  }
  return evidence;
}

}  // namespace summarise
