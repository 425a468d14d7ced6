#include "evidence/turns.hpp"

#include <algorithm>

namespace summarise {

double share_of_turns(const Flags& names_speaker) {
  if (names_speaker.empty()) return 0;
  const auto named = static_cast<double>(std::count(names_speaker.begin(), names_speaker.end(), true));
  return named / static_cast<double>(names_speaker.size());
}

double transcript(double share_of_turns) {
  return std::min(1.0, kTranscript * share_of_turns);
}

Evidence turns(const std::vector<WordFacts>& facts, const Flags& opens_paragraph, double share,
               const Weights& weights) {
  Evidence evidence = where("turns", opens_paragraph, -weights.turn_opening * share);
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].tokens > 0) {
      evidence.log_weights[i] -=
          weights.second_person * share * double(facts[i].second_person) / double(facts[i].tokens);
    }
  }
  return evidence;
}

}  // namespace summarise
