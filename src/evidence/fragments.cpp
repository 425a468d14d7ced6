#include "evidence/fragments.hpp"

#include <algorithm>
#include <cstddef>

namespace summarise {

namespace {

double gate(const Flags& flags, double many) {
  const auto n = static_cast<double>(std::max<std::size_t>(1, flags.size()));
  const double share = static_cast<double>(std::ranges::count(flags, true)) / n;
  return std::max(0.0, 1.0 - share / many);
}

}  // namespace

Evidence fragments(const Flags& begins_small, const Flags& unmarked, const Weights& weights) {
  Evidence evidence = where("fragments", begins_small, -weights.fragment * gate(begins_small, kManyFragments));
  const double open = weights.fragment * gate(unmarked, kManyUnmarked);
  for (std::size_t i = 0; i < unmarked.size(); ++i) {
    if (unmarked[i]) evidence.log_weights[i] -= open;
  }
  return evidence;
}

}  // namespace summarise
