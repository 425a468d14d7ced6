// Sentences of the right size: about 25 words, fewer in a heap of opinions, where many say one short thing; words as
// `wc -w` counts them.
//
//   size_i = −0.4 · ln(words of i ÷ L)²  −  1.4 where i has fewer than 10 words
//            −  0.4·(1 + log2(words of i ÷ 45)) where it has more than 45,   L = 25·e^(−0.55·H)
#pragma once

#include <cstdint>

#include "evidence/evidence.hpp"

namespace summarise {

// `heap`: H, how much the text is a heap, in [0, 1] (evidence/place.hpp).
Evidence size(const std::vector<std::uint32_t>& words, double heap);

}  // namespace summarise
