// How much of what a sentence says stands in the other documents.
#pragma once

#include <cstddef>
#include <vector>

#include "vectors/similarity.hpp"

namespace summarise {

// For each of the n rows the sum of its products with the rows of other documents: a document's first row is where
// `places` (n values) is 0. Two walks over the rows, one from each end, each of which reads them twice; 0 for all where
// there is one document.
Vector likeness_to_other_documents(const Rows& rows, const std::vector<std::size_t>& places);

}  // namespace summarise
