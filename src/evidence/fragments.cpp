#include "evidence/fragments.hpp"

#include <algorithm>

namespace summarise {

Evidence fragments(const Flags& begins_small, const Weights& weights) {
  const auto n = static_cast<double>(std::max<std::size_t>(1, begins_small.size()));
  const double share = static_cast<double>(std::ranges::count(begins_small, true)) / n;
  return where("fragments", begins_small, -weights.fragment * std::max(0.0, 1.0 - share / kManyFragments));
}

}  // namespace summarise
