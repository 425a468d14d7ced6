#include "evidence/cues.hpp"

namespace summarise {

namespace {

constexpr double kCueWeight = 0.6;

}  // namespace

Evidence cues(const std::vector<bool>& has_cue) {
  Evidence evidence{"cues", {}};
  evidence.log_weights.reserve(has_cue.size());
  for (const bool cue : has_cue) evidence.log_weights.push_back(cue ? kCueWeight : 0.0);
  return evidence;
}

}  // namespace summarise
