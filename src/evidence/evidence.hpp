// Evidence: what speaks for a sentence beside its rank. Each kind gives a log-weight for each of the n sentences and
// has a name, by which it can be left out; what a sentence's kinds add up to multiplies its rank:
//
//   score_i = rank_i · exp( Σ_k weight_k(i) ), divided by their sum.
#pragma once

#include <string_view>
#include <vector>

#include "evidence/flags.hpp"
#include "vectors/similarity.hpp"

namespace summarise {

struct Evidence {
  std::string_view name;
  std::vector<double> log_weights;  // n
};

// `weight` for the sentences with a flag, 0 for the others.
Evidence where(std::string_view name, const Flags& flags, double weight);

// Adds what one kind says to what others did: n sums each.
void add(const Evidence& kind, std::vector<double>& log_weights);

// n scores, at least 0, sum 1. `rank` n values; all zero gives equal scores. `log_weights` of all kinds together.
std::vector<double> weigh(const Vector& rank, const std::vector<double>& log_weights);

}  // namespace summarise
