// Likeness to a text that says what matters: the title, or what the user asks for. In prose a sentence says itself what
// it is about; in a transcript the answer stands in the turns behind the one that names the thing, so the passage that
// ends with a sentence (vectors/passages.hpp) speaks for it there:
//
//   query_i = (1 − t) · 6 · cosine_i  +  t · 12 · passage_i
//
// t from evidence/turns.hpp. (A query also leads the walk: topic-sensitive PageRank, Haveliwala 2002; Otterbacher,
// Erkan & Radev 2005.)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `cosines`: of each sentence to the title, n values in [0, 1].
Evidence title(const std::vector<double>& cosines, const Weights& weights = kWeights);

// `cosines`, `passages`: of each sentence, and of the passage that ends with it, to the query, n values in [0, 1] each;
// `transcript`: t.
Evidence query(const std::vector<double>& cosines, const std::vector<double>& passages, double transcript);

}  // namespace summarise
