#include "evidence/figures.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr double kFiguresWeight = 0.6;
constexpr double kVoiceScale = 20.0;
constexpr double kUsualVoice = 0.02;  // the share of "I", "we", "our" in texts that are about something else

double mean_first_person(const std::vector<WordFacts>& facts) {
  double sum = 0;
  for (const WordFacts& sentence : facts) {
    if (sentence.tokens > 0) sum += double(sentence.first_person) / double(sentence.tokens);
  }
  return facts.empty() ? 0 : sum / static_cast<double>(facts.size());
}

}  // namespace

Evidence figures(const std::vector<WordFacts>& facts) {
  const double weight = kFiguresWeight * kVoiceScale * std::max(0.0, mean_first_person(facts) - kUsualVoice);
  Evidence evidence{"figures", {}};
  evidence.log_weights.reserve(facts.size());
  for (const WordFacts& sentence : facts) evidence.log_weights.push_back(weight * std::log1p(sentence.figures));
  return evidence;
}

}  // namespace summarise
