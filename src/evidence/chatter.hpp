// What people say to keep a conversation going: words that gain time ("I mean", "you know", "mm-hmm"), and, the more so
// the more people speak of themselves in the text, sentences that are about the speaker rather than the matter.
//
//   chatter_i = −1 · [i holds a filler] − 10 · voice · (share of the pronouns of the first person in i)
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// `has_filler`: n flags; `voice`: of the text (evidence/voice.hpp).
Evidence chatter(const std::vector<WordFacts>& facts, const Flags& has_filler, double voice,
                 const Weights& weights = kWeights);

}  // namespace summarise
