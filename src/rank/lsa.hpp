// Latent semantic analysis (Gong & Liu 2001), by the length of a sentence in the space of topics (Steinberger & Ježek
// 2004, "Using latent semantic analysis in text summarization and summary evaluation", equation 2):
//
//   A = U·Σ·Vᵀ, m terms × n sentences;   s_i = sqrt( Σ_{k ≤ r} σ_k² · v_ik² )
//
// A holds counts of terms. r takes the singular values of at least half the largest, at most 10 and those equal to the
// tenth. Up to 64 sentences all of V is computed; beyond, as much as 48 steps of Lanczos' method with full
// reorthogonalisation find from a start of equal parts, so nothing is random and equal sentences stay equal. Signs
// don't matter. Each step costs two products with A.
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks, the lengths as shares of their sum. n may be 0.
Vector lsa(const Counts& counts);

}  // namespace summarise
