#include "fitting.hpp"

#include <algorithm>
#include <cmath>

namespace bench {

namespace {

constexpr double kToMove = 0.05;  // what a constant must earn to leave its start
constexpr double kLeastGain = 0.01;
constexpr int kMostPasses = 6;
constexpr double kChance = 0.2;  // what a difference of that much tells is worth a factor of e
constexpr int kAveragings = 2;

// The mean of all values of constant k, the others as in `multiples`.
double averaged(Multiples multiples, std::size_t k, const Value& value) {
  const std::vector<double> grid = grid_of(constants()[k]);
  std::vector<double> worths;
  for (const double multiple : grid) {
    multiples[k] = multiple;
    worths.push_back(value(multiples));
  }
  const double best = *std::max_element(worths.begin(), worths.end());
  double sum = 0;
  double weights = 0;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const double weight = std::exp((worths[i] - best) / kChance);
    sum += weight * grid[i];
    weights += weight;
  }
  return sum / weights;
}

}  // namespace

Ascent ascend(const Multiples& start, const Value& value) {
  const auto objective = [&](const Multiples& multiples) {
    double worth = value(multiples);
    std::size_t k = 0;
    for (const double multiple : multiples) worth -= multiple != start[k++] ? kToMove : 0.0;
    return worth;
  };
  Ascent best{start, objective(start), 0};
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

Multiples average(const Multiples& start, const Value& value) {
  Multiples multiples = start;
  for (int round = 0; round < kAveragings; ++round) {
    for (std::size_t k = 0; k < multiples.size(); ++k) multiples[k] = averaged(multiples, k, value);
  }
  return multiples;
}

Multiples fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start) {
  const Value value = [&](const Multiples& multiples) { return mean_without(trials, left_out, multiples); };
  return average(ascend(start, value).multiples, value);
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
