#include "evidence/cues.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr double kCueWeight = 2.3;
constexpr double kCueFading = 0.3;  // for each e-fold of sentences

}  // namespace

Evidence cues(const std::vector<bool>& has_cue) {
  const double size = std::log(std::max<double>(1.0, static_cast<double>(has_cue.size())));
  return where("cues", has_cue, std::max(0.0, kCueWeight - kCueFading * size));
}

}  // namespace summarise
