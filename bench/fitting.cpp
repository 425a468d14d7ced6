#include "fitting.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bench {

namespace {

constexpr double kLeastGain = 0.01;
constexpr int kMostPasses = 6;

double mean_of(const std::vector<double>& values) {
  return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double mean_less_error(const std::vector<double>& gains) {
  if (gains.size() < 2) return mean_of(gains);
  const double mean = mean_of(gains);
  double squares = 0;
  for (const double gain : gains) squares += (gain - mean) * (gain - mean);
  const auto n = static_cast<double>(gains.size());
  return mean - std::sqrt(squares / n / (n - 1));
}

std::vector<double> values_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples) {
  std::vector<double> values;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    if (i != left_out) values.push_back(trials[i].at(multiples).sum());
  }
  return values;
}

}  // namespace

Fitted ascend(const Multiples& start, const std::function<std::vector<double>(const Multiples&)>& values) {
  const std::vector<double> at_start = values(start);
  const auto objective = [&](const Multiples& multiples) {
    std::vector<double> gains = values(multiples);
    std::transform(gains.begin(), gains.end(), at_start.begin(), gains.begin(), std::minus<>());
    return mean_less_error(gains);
  };
  Fitted best{start};
  for (int pass = 0; pass < kMostPasses; ++pass) {
    const double before = best.gain;
    for (std::size_t k = 0; k < start.size(); ++k) {
      Multiples tried = best.multiples;
      for (const double multiple : grid_of(constants()[k])) {
        tried[k] = multiple;
        const double now = objective(tried);
        if (now <= best.gain) continue;
        best.gain = now;
        best.multiples[k] = multiple;
      }
    }
    if (best.gain - before < kLeastGain) break;
  }
  return best;
}

Fitted fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start) {
  return ascend(start, [&](const Multiples& multiples) { return values_without(trials, left_out, multiples); });
}

double mean_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples) {
  return mean_of(values_without(trials, left_out, multiples));
}

}  // namespace bench
