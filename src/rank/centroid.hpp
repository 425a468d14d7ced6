// Centroid (Radev, Jing, Styś & Tam 2004, "Centroid-based summarization of multiple documents", section 3): the words
// that the text has more of than chance would, as a text of their own; what is like it, stays.
//
//   c_w = (Σ_i tf_iw) · ln(1 + n/df_w),   0 where that is below a threshold: 0.3 of the largest (after Rossiello et al.
//   2017; the paper's is an absolute one, for a corpus of its own)
//
// As published (MEAD), with C, P and F from 0 to 1 and weighing the same:
//
//   C_i = Σ_{w in i} c_w ÷ its largest value,   P_i = (n − i)/n,   F_i = the cosine to the first sentence
//
// where n, i and the first sentence are those of the document that the sentence stands in.
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

// n ranks, the cosines of the sentences to the centroid as shares of their sum. n may be 0.
Vector centroid(const Counts& counts, const Rows& tfidf_rows);

// n ranks by C + P + F. `places`: of each sentence in its document, from 0.
Vector mead(const Counts& counts, const Rows& tfidf_rows, const std::vector<std::size_t>& places);

}  // namespace summarise
