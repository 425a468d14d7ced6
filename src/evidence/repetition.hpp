// What many say, in a heap of opinions: nobody ordered it, so neither place nor argument tells what matters, but how
// often its words come back in the whole does (SumBasic: Nenkova & Vanderwende 2005).
//
//   repetition_i = 50 · H · max(0, 1 − 4·T) · mean over the different terms t of i of (count of t ÷ count of all terms)
//
// H from evidence/place.hpp, T from evidence/turns.hpp: a transcript is out of order too, but its speakers answer each
// other.
#pragma once

#include "evidence/evidence.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

// `counts`: n rows; `heap`: H, in [0, 1]; `turns`: T, in [0, 1].
Evidence repetition(const Counts& counts, double heap, double turns);

}  // namespace summarise
