// Pieces that are no whole sentences in a text of whole ones: the rest of a line that was cut, a definition without its
// term, an item that only its list makes whole; a caption, another article's headline.
//
//   fragments_i = −1 · (g(f ÷ 0.25)·[i begins with a small letter] + g(u ÷ 0.8)·[i stands alone without a mark]),
//   g(x) = max(0, 1 − x)
//
// f, u: the shares of the sentences that do. Where many do, it is the writer's way and tells nothing.
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `begins_small` and `unmarked`: n flags each.
Evidence fragments(const Flags& begins_small, const Flags& unmarked, const Weights& weights = kWeights);

}  // namespace summarise
