// Sentences of the right size: about 25 words, as `wc -w` counts them.
//
//   size_i = −0.4 · ln(words of i ÷ 25)²  −  1.4 where i has fewer than 10 words
//            −  0.4·(1 + log2(words of i ÷ 45)) where it has more than 45
#pragma once

#include <cstdint>

#include "evidence/evidence.hpp"

namespace summarise {

Evidence size(const std::vector<std::uint32_t>& words);

}  // namespace summarise
