// Figures, in texts in which people speak of themselves: there they carry the news.
//
//   figures_i = 0.6 · 20·max(0, f − 0.02) · ln(1 + words of i with a digit)
//
// f is the mean share of the pronouns of the first person in the sentences.
#pragma once

#include "evidence/evidence.hpp"
#include "vectors/terms.hpp"

namespace summarise {

Evidence figures(const std::vector<WordFacts>& facts);

}  // namespace summarise
