// Reduction, as the library sumy has it under this name (after Jing 2000, "Sentence reduction for automatic text
// summarization", of which it keeps the idea that what is connected to the most of the text stays): a sentence's rank
// is the sum of its edges in TextRank's graph, without the walk.
//
//   r_i = Σ_j S_ij,   S_ij = shared terms ÷ (ln a + ln b)   (the overlap of Mihalcea & Tarau 2004, equation 1)
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks, sum 1; equal where no two sentences share a term. `overlap`: the similarity of that measure. n may be 0.
Vector reduction(const Similarity& overlap, Eigen::Index n);

}  // namespace summarise
