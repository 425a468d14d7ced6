#include "rank/baselines.hpp"

#include <algorithm>
#include <numeric>

#include "core/split_mix.hpp"

namespace summarise {

Vector lead(const std::vector<std::size_t>& places) {
  const std::size_t n = places.size();
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&places](std::size_t i) { return places[i]; });
  Vector scores(static_cast<Eigen::Index>(n));
  const auto count = static_cast<double>(n);
  for (std::size_t k = 0; k < n; ++k) {
    scores[static_cast<Eigen::Index>(order[k])] = 2.0 * static_cast<double>(n - k) / (count * (count + 1.0));
  }
  return scores;
}

Vector random(Eigen::Index n, std::uint64_t seed) {
  Vector scores(n);
  double sum = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    scores[i] = static_cast<double>((split_mix(seed) >> 11U) + 1) * 0x1p-53;
    sum += scores[i];
  }
  for (Eigen::Index i = 0; i < n; ++i) scores[i] /= sum;
  return scores;
}

}  // namespace summarise
