// What a text says about something, passage by passage: the answer to a question stands in the sentences behind the one
// that shares its words.
#pragma once

#include <cstddef>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

// The cosines to a text q of the passages that end with each sentence: passage i is x_i + γ · passage i − 1, x_i the
// row of sentence i, γ 0.85, so that a sentence counts half after four; a document's first sentence (places 0) begins
// one, as does a sentence behind a thousand without terms, when what was before is lost. `cosines`: of each sentence
// itself to q; n values, as is the result. One pass over the non-zeros.
std::vector<double> passage_cosines(const Rows& rows, const std::vector<double>& cosines,
                                    const std::vector<std::size_t>& places);

}  // namespace summarise
