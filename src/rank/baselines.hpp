// What every method is measured against: the first sentences, and any sentences.
#pragma once

#include <cstdint>

#include "vectors/similarity.hpp"

namespace summarise {

// n scores, sum 1, falling evenly from the first sentence to the last.
Vector lead(Eigen::Index n);

// n scores, sum 1, drawn from a generator of our own (SplitMix64, Steele et al. 2014): the same on every machine.
Vector random(Eigen::Index n, std::uint64_t seed);

}  // namespace summarise
