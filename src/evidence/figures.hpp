// Figures, in texts in which people speak of themselves: there they carry the news.
//
//   figures_i = 0.5 · voice · ln(1 + words of i with a digit)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// `voice`: of the text (evidence/voice.hpp).
Evidence figures(const std::vector<WordFacts>& facts, double voice, const Weights& weights = kWeights);

}  // namespace summarise
