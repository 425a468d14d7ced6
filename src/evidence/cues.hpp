// Phrases by which writers announce what matters ("we propose", "in conclusion"; Edmundson 1969), from the language's
// file. One among ten sentences says more than one of the many in a thousand:
//
//   cues_i = max(0, 2 − ¼·ln n) · [i holds a cue]
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `has_cue`: n flags.
Evidence cues(const Flags& has_cue, const Weights& weights = kWeights);

// Phrases that speak against a sentence, as much as a cue speaks for one. `has_stigma`: n flags.
Evidence stigma(const Flags& has_stigma, const Weights& weights = kWeights);

}  // namespace summarise
