#include "evidence/cues.hpp"

namespace summarise {

namespace {

constexpr double kCueWeight = 0.6;

Evidence flagged(std::string_view name, const std::vector<bool>& flags, double weight) {
  Evidence evidence{name, {}};
  evidence.log_weights.reserve(flags.size());
  for (const bool flag : flags) evidence.log_weights.push_back(flag ? weight : 0.0);
  return evidence;
}

}  // namespace

Evidence cues(const std::vector<bool>& has_cue) {
  return flagged("cues", has_cue, kCueWeight);
}

Evidence stigma(const std::vector<bool>& has_stigma) {
  return flagged("stigma", has_stigma, -kCueWeight);
}

}  // namespace summarise
