// What most methods end with: its values as shares of their sum.
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

// n values, at least 0 and finite, divided by their sum; equal shares where all are 0. n may be 0.
Vector shares_of(Vector values);

// Ranks for an order of choice, the best first: the k-th (from 0) has 1/(k + 1), as shares. `order` holds each of the n
// sentences once.
Vector shares_of_order(const std::vector<std::size_t>& order);

}  // namespace summarise
