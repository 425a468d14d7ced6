// Likeness to a text that says what matters: the title, or what the user asks for. (A query also leads the walk:
// topic-sensitive PageRank, Haveliwala 2002; Otterbacher, Erkan & Radev 2005.)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `cosines`: of each sentence to the title, n values in [0, 1].
Evidence title(const std::vector<double>& cosines, const Weights& weights = kWeights);

// `cosines`: of each sentence to the query, n values in [0, 1].
Evidence query(const std::vector<double>& cosines);

}  // namespace summarise
