#include "evidence/chatter.hpp"

#include "evidence/voice.hpp"

namespace summarise {

namespace {

constexpr double kFillerWeight = -0.8;
constexpr double kSelfWeight = -9.0;

}  // namespace

Evidence chatter(const std::vector<WordFacts>& facts, const std::vector<bool>& has_filler, double voice) {
  Evidence evidence = where("chatter", has_filler, kFillerWeight);
  for (std::size_t i = 0; i < facts.size(); ++i) {
    evidence.log_weights[i] += kSelfWeight * voice * first_person_share(facts[i]);
  }
  return evidence;
}

}  // namespace summarise
