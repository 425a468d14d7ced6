// Fitting in two steps. Coordinate ascent: one constant after the other is set to what serves the objective best, until
// a pass gains nothing.
//
//   objective = mean over the corpora fitted to of (ROUGE-1 + ROUGE-2), less 0.05 for each constant away from its start
//
// so that none moves for noise. At most six passes over constants(); a pass that gains less than 0.01 is the last. Of
// equals the value before stays, then the smaller one wins.
//
// Then averaging, for the best of nearly equal values is so by chance, and does worse on other texts than one from
// their middle: one constant after the other becomes the mean of all values tried for it, the others as they are,
// weighed by exp((ROUGE-1 + ROUGE-2) ÷ 0.2); twice. (Exponential weights: Dalalyan & Tsybakov 2008, "Aggregation by
// exponential weighting, sharp PAC-Bayesian bounds and sparsity", for one constant at a time.) Chance moves the mean by
// 0.2 where a step changes many summaries.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "constants.hpp"
#include "trial.hpp"

namespace bench {

struct Ascent {
  Multiples multiples;
  double before = 0, after = 0;  // the objective at the start and at the end: never less
};

// The mean of ROUGE-1 + ROUGE-2, in per cent, with these multiples.
using Value = std::function<double(const Multiples&)>;

Ascent ascend(const Multiples& start, const Value& value);
Multiples average(const Multiples& start, const Value& value);

constexpr auto kNone = static_cast<std::size_t>(-1);

// Fitted to all of `trials` but the one numbered `left_out`, which is not even looked at.
Multiples fit_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& start);

// The mean of ROUGE-1 + ROUGE-2 over all of them but that one.
double mean_without(std::vector<Trial>& trials, std::size_t left_out, const Multiples& multiples);

}  // namespace bench
