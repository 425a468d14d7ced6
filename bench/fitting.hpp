// Coordinate ascent: one constant after the other is set to what serves the objective best, until a pass gains nothing.
//
//   objective = m − s,   m the mean over the corpora fitted to of what ROUGE-1 + ROUGE-2 gains there over the start,
//                        s the standard error of m (of n corpora, the deviation of their gains ÷ √(n − 1))
//
// so that none moves for noise, or for one corpus against the others. At most six passes over constants(); a pass that
// gains less than 0.01 is the last. Of equals the value before stays, then the smaller one wins.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "constants.hpp"
#include "trial.hpp"

namespace bench {

struct Fitted {
  Multiples multiples;
  double gain = 0;  // the objective at the end: never below 0
};

// `values`: of each corpus fitted to, in the same order each time.
Fitted ascend(const Multiples& start, const std::function<std::vector<double>(const Multiples&)>& values);

constexpr auto kNone = static_cast<std::size_t>(-1);

// Fitted to all of `trials` but the one numbered `left_out`, which is not even looked at.
Fitted fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start);

// The mean of ROUGE-1 + ROUGE-2 over all of them but that one.
double mean_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples);

}  // namespace bench
