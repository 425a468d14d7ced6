#include "evidence/chatter.hpp"

#include "evidence/voice.hpp"

namespace summarise {

Evidence chatter(const std::vector<WordFacts>& facts, const Flags& has_filler, double voice, const Weights& weights) {
  Evidence evidence = where("chatter", has_filler, -weights.filler);
  for (std::size_t i = 0; i < facts.size(); ++i) {
    evidence.log_weights[i] -= weights.first_person * voice * first_person_share(facts[i]);
  }
  return evidence;
}

}  // namespace summarise
