#include "evidence/results.hpp"

#include <cmath>

namespace summarise {

namespace {

constexpr double kResultWeight = 4.0;

}  // namespace

Evidence results(const std::vector<WordFacts>& facts, const std::vector<bool>& names_result) {
  double sum = 0;
  for (const WordFacts& sentence : facts) sum += std::log1p(sentence.figures);
  const double mean = facts.empty() ? 0 : sum / static_cast<double>(facts.size());
  return where("results", names_result, kResultWeight * mean);
}

}  // namespace summarise
