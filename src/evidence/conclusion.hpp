// Sentences under a heading that names a conclusion, a discussion or a summary: there a paper says what it found, in
// the words of its abstract (location by headings: Edmundson 1969; Teufel & Moens 2002).
//
//   conclusion_i = 1 · [i stands under such a heading]
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `concludes`: n flags.
Evidence conclusion(const Flags& concludes, const Weights& weights = kWeights);

}  // namespace summarise
