// Sentences with quotation marks, which give a voice to what another sentence tells: what a story's people say, what a
// witness adds to the news. 0 or −0.5.
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `quotes`: n flags.
Evidence quotation(const std::vector<bool>& quotes, const Weights& weights = kWeights);

}  // namespace summarise
