// TextRank over the cosine twice at once, undirected and with directed votes, by Gauss–Seidel (Arasu et al. 2002): a
// book's ranks in half the steps of the power iteration, each of them one pass over the matrix for both.
//
// Without normalising, r solves r = p + d·A r up to a factor, A_ji = w_ij / Σ_k w_ik (Langville & Meyer 2006, ch. 7:
// what sentences without votes give to the restarts is such a factor as well). Sentence after sentence, from the last
// to the first, r_j goes to what the others give it, those behind it anew, and a little beyond: up to 2 / (1 + d) times
// as far such steps converge (Varga 1976), and with the sums below set right as well where it was tried, b within [0,
// 1] (test). What they give is a product with one vector over the terms,
//
//   x_j · ( Σ_{i>j} x_i r_i / votes_i  +  b · Σ_{i<j} x_i r_i / votes_i ),
//
// which changes by a multiple of x_j from one sentence to the next; S is never made. What the ranks of each component
// (components.hpp) sum to is known, Σ r = Σ (p − d · r_i without votes) / (1 − d), and set right behind every pass, or
// it would take most of them; and two sentences that have words in common with each other alone stay equal.
//
// The paper's iteration stops where a step changes less than a tolerance: up to d / (1 − d) times as much is left then.
// This one stops where, as its steps shrink, about as little will be left: sooner, for they shrink faster.
#pragma once

#include "rank/textrank.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

struct BothRanks {
  Vector undirected, directed;  // n ranks each, at least 0, sum 1
  Vector degrees;               // n: the sums of the rows of S
};

// What textrank() gives over the cosine of `tfidf_rows` (n × m) for `walk` with forward votes of 1 and for `walk` as it
// is, without restarts of one's own; as near as the walk's tolerance brings both. n may be 0.
BothRanks both_ranks(const Rows& tfidf_rows, const Walk& walk);

}  // namespace summarise
