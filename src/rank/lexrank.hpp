// LexRank (Erkan & Radev 2004, "LexRank: graph-based lexical centrality as salience in text summarization").
//
//   r_j = d/n + (1 − d) · Σ_i r_i · w_ij / Σ_k w_ik,   d = 0.15
//
// Continuous (section 3.3): w_ij is the cosine of the sentences. Thresholded (equation 6, algorithm 3): w_ij is 1 where
// the cosine is more than 0.1, else 0. In both, as in algorithm 3, a sentence is a neighbour of its own. The cosine is
// that of tf · ln(1 + n/df) with df from the text itself, where the paper has idf from a background corpus.
//
// A query leads the walk (Otterbacher, Erkan & Radev 2005, topic-sensitive LexRank): d/n is then d·p_j, p the restart
// distribution.
#pragma once

#include <optional>

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks, sum 1. `cosine`: the similarity of that measure, its diagonal 0. `restart`: n values >= 0 with sum 1; empty
// for uniform. n may be 0.
Vector lexrank(const Similarity& cosine, Eigen::Index n, const Vector& restart = {});

// The same with a threshold. Looks at every pair of sentences that share a term: nothing if the text is too long for
// that, with more than 20,000 sentences or 2^25 such meetings.
std::optional<Vector> lexrank_thresholded(const Rows& tfidf_rows, const Vector& restart = {});

}  // namespace summarise
