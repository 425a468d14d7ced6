// What somebody says, which gives a voice to what another sentence tells: what a story's people say, what a witness
// adds to the news. The longer the text, the more its talk is a scene, and what is told carries it.
//
//   quotation_i = −0.5 · ( [i holds a quotation mark] + (1 − s) · [i is spoken] )
//
// Spoken is what holds a mark, stands between those of others or begins a paragraph with a dash
// (text/sentences/speech.hpp); s is the share of the beginning (place.hpp): 1 up to the length of a story, nearly 0 in
// a book.
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `quotes`, `spoken`: n flags each; `share_of_beginning` within [0, 1].
Evidence quotation(const Flags& quotes, const Flags& spoken, double share_of_beginning,
                   const Weights& weights = kWeights);

}  // namespace summarise
