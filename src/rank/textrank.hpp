// TextRank (Mihalcea & Tarau 2004): PageRank (Brin & Page 1998) over the graph of similar sentences.
//
//   r_j = (1 − d)·p_j + d · ( Σ_i r_i · w_ij / Σ_k w_ik  +  p_j · Σ_{i without votes} r_i )
//
// w_ij, i's vote for j, is S_ij where j stands before i and b·S_ij where it stands behind (directed votes after PacSum,
// Zheng & Lapata 2019); p is the restart distribution. A sentence whose votes sum to less than 1e-6 has none and gives
// its rank to the restarts. S is the paper's overlap only where the options ask for it; else, with --classic too, the
// cosine of TF-IDF.
#pragma once

#include <cstddef>

#include "vectors/similarity.hpp"

namespace summarise {

constexpr double kLeastDegree = 1e-6;  // the least sum of votes that is any

struct Walk {
  double damping = 0.85;       // d
  double forward_votes = 1.0;  // b: how much votes for later sentences count; 1 is undirected
  double tolerance = 1e-6;     // of the change of r in the L1 norm
  int most_steps = 200;
};

// How near the walk is brought in a text of n sentences: so near that no two of them would change places, were it to go
// on; beyond a thousand, where a step costs more, so near that the first twenty would not.
constexpr double tolerance_for(std::size_t n) {
  constexpr std::size_t kCheapToBringNear = 1000;
  return n <= kCheapToBringNear ? 1e-10 : 1e-6;
}

// n ranks, at least 0, sum 1. `restart`: n values >= 0 with sum 1; empty for uniform. n may be 0.
Vector textrank(const Similarity& similarity, Eigen::Index n, const Walk& walk = {}, const Vector& restart = {});

}  // namespace summarise
