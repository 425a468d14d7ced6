// Which words a text is about, by how often it says them: Luhn's significant words and Edmundson's key words.
#pragma once

#include <cstdint>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

// How often the text has each term, m values.
std::vector<std::uint32_t> totals_of(const Counts& counts);

// The least total of a key word: that of the most frequent tenth of the terms (those as frequent as the last of them
// too), so that a book has more of them than a letter. At least 1; where no word is said twice, all are key words.
std::uint32_t least_of_keywords(std::vector<std::uint32_t> totals);

}  // namespace summarise
