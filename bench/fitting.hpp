// Coordinate ascent: one constant after the other is set to what serves the objective best, until a pass gains nothing.
//
//   objective = mean over the corpora fitted to of (ROUGE-1 + ROUGE-2), less 0.05 for each constant away from its start
//
// so that none moves for noise. At most six passes over constants(); a pass that gains less than 0.01 is the last. Of
// equals the value before stays, then the smaller one wins.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "constants.hpp"
#include "trial.hpp"

namespace bench {

struct Fitted {
  Multiples multiples;
  double before = 0, after = 0;  // the objective at the start and at the end: never less
};

// `value`: the objective before anything is taken off it.
Fitted ascend(const Multiples& start, const std::function<double(const Multiples&)>& value);

constexpr auto kNone = static_cast<std::size_t>(-1);

// Fitted to all of `trials` but the one numbered `left_out`, which is not even looked at.
Fitted fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start);

// The mean of ROUGE-1 + ROUGE-2 over all of them but that one.
double mean_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples);

}  // namespace bench
