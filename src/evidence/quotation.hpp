// Sentences with quotation marks, which give a voice to what another sentence tells: what a story's people say, what a
// witness adds to the news.
//
//   quotation_i = −0.5 · [i holds a quotation mark]
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `quotes`: n flags.
Evidence quotation(const Flags& quotes, const Weights& weights = kWeights);

}  // namespace summarise
