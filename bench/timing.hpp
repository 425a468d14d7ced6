// Times, taken so that a busy machine harms them little: several runs, of which the median counts; what is compared
// runs turn by turn.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace bench {

// The middle of `values`, of an even number the mean of the two; 0 for none.
double median(std::vector<double> values);

// How often a thing is run.
struct Pace {
  std::size_t runs = 9;   // at most
  std::size_t least = 3;  // however long they take
  double seconds = 3;     // no further run once this much time has passed
};

// Runs every one of `works` in turn, after a first round that does not count. Row k holds what works[k] gave, run by
// run.
std::vector<std::vector<double>> take_turns(const std::vector<std::function<double()>>& works, const Pace& pace);

// How long `work` takes, in seconds.
double seconds_of(const std::function<void()>& work);

// The median of numerator[run] / denominator[run]: what a pair saw of the same machine at the same time.
double median_ratio(const std::vector<double>& numerator, const std::vector<double>& denominator);

}  // namespace bench
