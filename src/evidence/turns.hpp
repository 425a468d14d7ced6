// In a transcript ("Ann: Yes. …"), what opens a turn answers the one before more often than it says something new, and
// what is said to the other's face is seldom what they talked about.
//
//   turns_i = T · ( −1 · [i opens a paragraph]  −  5 · (share of the pronouns of the second person in i) )
//
// T, the share of the sentences that begin with a speaker's name: 0 in prose, about 0.6 in a transcript; one sentence
// in four makes one.
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// T. `names_speaker`: n flags.
double share_of_turns(const Flags& names_speaker);

// How much the text is a transcript: min(1, 4·T).
double transcript(double share_of_turns);

// `opens_paragraph`: n flags; `share`: T.
Evidence turns(const std::vector<WordFacts>& facts, const Flags& opens_paragraph, double share,
               const Weights& weights = kWeights);

}  // namespace summarise
