#include "evidence/cues.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr double kCueWeight = 2.3;
constexpr double kCueFading = 0.3;  // for each e-fold of sentences

double weight_among(std::size_t n) {
  return std::max(0.0, kCueWeight - kCueFading * std::log(std::max<double>(1.0, static_cast<double>(n))));
}

}  // namespace

Evidence cues(const std::vector<bool>& has_cue) {
  return where("cues", has_cue, weight_among(has_cue.size()));
}

Evidence stigma(const std::vector<bool>& has_stigma) {
  return where("stigma", has_stigma, -weight_among(has_stigma.size()));
}

}  // namespace summarise
