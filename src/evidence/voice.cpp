#include "evidence/voice.hpp"

#include <algorithm>

#include "evidence/weights.hpp"

namespace summarise {

double first_person_share(const WordFacts& sentence) {
  return sentence.tokens > 0 ? double(sentence.first_person) / double(sentence.tokens) : 0.0;
}

double voice(const std::vector<WordFacts>& facts) {
  if (facts.empty()) return 0;
  double sum = 0;
  for (const WordFacts& sentence : facts) sum += first_person_share(sentence);
  return kVoiceScale * std::max(0.0, sum / static_cast<double>(facts.size()) - kUsualVoice);
}

}  // namespace summarise
