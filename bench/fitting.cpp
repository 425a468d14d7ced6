#include "fitting.hpp"

namespace bench {

namespace {

constexpr double kToMove = 0.05;  // what a constant must earn to leave its start
constexpr double kLeastGain = 0.01;
constexpr int kMostPasses = 6;

}  // namespace

Fitted ascend(const Multiples& start, const std::function<double(const Multiples&)>& value) {
  const auto objective = [&](const Multiples& multiples) {
    double worth = value(multiples);
    std::size_t k = 0;
    for (const double multiple : multiples) worth -= multiple != start[k++] ? kToMove : 0.0;
    return worth;
  };
  Fitted best{start, objective(start), 0};
  best.after = best.before;
  for (int pass = 0; pass < kMostPasses; ++pass) {
    const double before = best.after;
    for (std::size_t k = 0; k < start.size(); ++k) {
      Multiples tried = best.multiples;
      for (const double multiple : grid_of(constants()[k])) {
        tried[k] = multiple;
        const double now = objective(tried);
        if (now <= best.after) continue;
        best.after = now;
        best.multiples[k] = multiple;
      }
    }
    if (best.after - before < kLeastGain) break;
  }
  return best;
}

Fitted fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start) {
  return ascend(start, [&](const Multiples& multiples) { return mean_without(trials, left_out, multiples); });
}

double mean_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples) {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    if (i == left_out) continue;
    sum += trials[i].at(multiples).sum();
    ++count;
  }
  return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

}  // namespace bench
