#include "evidence/cues.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

double weight_among(std::size_t n, const Weights& weights) {
  return std::max(0.0, weights.cue - weights.cue_fading * std::log(std::max<double>(1.0, static_cast<double>(n))));
}

}  // namespace

Evidence cues(const Flags& has_cue, const Weights& weights) {
  return where("cues", has_cue, weight_among(has_cue.size(), weights));
}

Evidence stigma(const Flags& has_stigma, const Weights& weights) {
  return where("stigma", has_stigma, -weight_among(has_stigma.size(), weights));
}

}  // namespace summarise
