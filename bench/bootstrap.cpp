#include "bootstrap.hpp"

#include <algorithm>
#include <numeric>

#include "core/split_mix.hpp"

namespace bench {

namespace {

double mean(const std::vector<double>& values) {
  return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> resampled_means(const std::vector<double>& values, std::uint64_t state) {
  std::vector<double> means(kResamples);
  for (double& resampled : means) {
    double sum = 0;
    for (std::size_t draw = 0; draw < values.size(); ++draw) {
      // The upper half of the number, scaled: no division, and no bias that a corpus could show.
      sum += values[((summarise::split_mix(state) >> 32U) * values.size()) >> 32U];
    }
    resampled = sum / static_cast<double>(values.size());
  }
  return means;
}

}  // namespace

Interval interval(const std::vector<double>& values, std::uint64_t seed) {
  if (values.empty()) return {};
  std::vector<double> means = resampled_means(values, seed);
  std::sort(means.begin(), means.end());
  constexpr std::size_t kTail = kResamples / 40;  // 2.5 %
  return {mean(values), means[kTail], means[kResamples - 1 - kTail]};
}

Difference difference(const std::vector<double>& ours, const std::vector<double>& theirs, std::uint64_t seed) {
  std::vector<double> differences(ours.size());
  std::transform(ours.begin(), ours.end(), theirs.begin(), differences.begin(), std::minus<>());
  if (differences.size() < 2) return {mean(differences), 1};
  const std::vector<double> means = resampled_means(differences, seed);
  const auto not_above = std::count_if(means.begin(), means.end(), [](double value) { return value <= 0; });
  const auto not_below = std::count_if(means.begin(), means.end(), [](double value) { return value >= 0; });
  const auto rarer = static_cast<double>(std::min(not_above, not_below) + 1);
  return {mean(differences), std::min(1.0, 2.0 * rarer / static_cast<double>(kResamples + 1))};
}

}  // namespace bench
