// Captions that stand in the text as if they were of it ("Ann Lund (left) with the chair", "Pictured: the harbour"), as
// news pages leave them: most repeat the sentence before, and point at what a summary does not show. Known by the
// language's own phrases.
//
//   pictures_i = −1 · [i points at a picture]
#pragma once

#include "evidence/evidence.hpp"
#include "evidence/flags.hpp"
#include "evidence/weights.hpp"

namespace summarise {

// `points_at_picture`: n flags.
Evidence pictures(const Flags& points_at_picture, const Weights& weights = kWeights);

}  // namespace summarise
