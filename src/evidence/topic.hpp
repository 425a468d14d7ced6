// Likeness to a text that says what matters: the title, or what the user asks for. In prose a sentence says itself what
// it is about; in a transcript the answer stands in the turns behind the one that names the thing, so the passage that
// ends with a sentence (vectors/passages.hpp) speaks for it there:
//
//   relevance_i = (1 − t) · cosine_i  +  t · 2 · passage_i
//
// t from evidence/turns.hpp; a passage has other words too and counts double. (A query also leads the walk:
// topic-sensitive PageRank, Haveliwala 2002; Otterbacher, Erkan & Radev 2005.)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `cosines`: of each sentence to the title, n values in [0, 1].
Evidence title(const std::vector<double>& cosines, const Weights& weights = kWeights);

// `cosines`, `passages`: of each sentence, and of the passage that ends with it, to the query, n values in [0, 1] each,
// or none; `transcript`: t.
std::vector<double> relevance(const std::vector<double>& cosines, const std::vector<double>& passages,
                              double transcript);

// `relevance`: n values.
Evidence query(const std::vector<double>& relevance);

}  // namespace summarise
