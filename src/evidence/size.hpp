// Sentences of the right size: about 24 words, as `wc -w` counts them.
//
//   size_i = −g · ( 0.7 · ln(words of i ÷ u)²  +  1 where i has fewer than 10 words ),   u = 24 ÷ √w
//
// w, the characters of a word of the text with the blank behind it, over six, within 1 and 1.5: where words are longer
// than in most English prose, as in German, fewer make a sentence of the same size.
//
// g is 1, but in a heap of opinions size tells nothing: nobody wrote a sentence there to carry the whole, and what many
// say is said in few words. g = max(0, 1 − 1.5·H·(1 − t)), H from evidence/place.hpp, t from
// evidence/turns.hpp: a transcript is out of order too, but its speakers answer each other.
#pragma once

#include <cstdint>

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// How much size counts, g in [0, 1]. `heap`: H, `transcript`: t, both in [0, 1].
double size_matters(double heap, double transcript);

// `words`, `characters`: n each; `much`: g.
Evidence size(const std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& characters, double much = 1,
              const Weights& weights = kWeights);

}  // namespace summarise
