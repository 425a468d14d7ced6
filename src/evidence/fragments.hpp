// Pieces that begin with a small letter in a text whose sentences begin with capitals: the rest of a line that was cut,
// a definition without its term, an item that only its list makes whole.
//
//   fragments_i = −1 · max(0, 1 − f ÷ ¼) · [i begins with a small letter]
//
// f: the share of the sentences that do. Where a quarter does, it is the writer's way and tells nothing.
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `begins_small`: n flags.
Evidence fragments(const Flags& begins_small, const Weights& weights = kWeights);

}  // namespace summarise
