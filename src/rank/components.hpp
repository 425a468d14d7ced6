// Which sentences hang together: the connected components of the graph of sentences with a term in common.
#pragma once

#include <cstdint>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

struct Components {
  std::size_t count = 0;
  std::vector<std::uint32_t> of_row;   // n numbers below `count`; a sentence without terms is one for itself
  std::vector<std::uint32_t> of_term;  // m; of a term that no sentence holds any number
};

// The components of `rows` (n × m), numbered in the order of their first sentences: a union-find over the terms
// (Tarjan 1975), as good as linear in the cells.
Components components_of(const Rows& rows);

}  // namespace summarise
