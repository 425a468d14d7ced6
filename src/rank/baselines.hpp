// What every method is measured against: the first sentences, and any sentences.
#pragma once

#include <cstdint>
#include <vector>

#include "vectors/similarity.hpp"

namespace summarise {

// n scores, sum 1, falling evenly from the first sentence to the last. `places`: of each sentence in its document, from
// 0; the first sentences of all documents come before their second ones.
Vector lead(const std::vector<std::size_t>& places);

// n scores, sum 1, drawn by core/split_mix.hpp: the same on every machine.
Vector random(Eigen::Index n, std::uint64_t seed);

}  // namespace summarise
