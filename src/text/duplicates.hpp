// Which of several documents say the same: the same agency's text in two papers, with another headline or cut short.
//
// After Broder 1997, "On the resemblance and containment of documents": a document is the set of its runs of five words
// (shingles); one that has four fifths of its own in a longer one repeats it. A run that dozens of them have, as what
// stands below every page of a journal, is not counted: so time grows with the documents, not with their pairs.
#pragma once

#include <cstddef>
#include <vector>

#include "text/document.hpp"

namespace summarise {

// For each document its own number, or that of the one it repeats, which repeats none. Of equally long ones the first
// is the original. Words count as normalise() gives them; a document without words repeats none.
std::vector<std::size_t> originals_of(const Documents& documents);

}  // namespace summarise
