// From scores to a choice: the best first, each held back by its likeness to those already chosen, until the budget is
// full.
//
// Maximal marginal relevance (Carbonell & Goldstein 1998) as a product, and how well the chosen stand for the whole:
//
//   value_i = score_i · (1 − λ · the highest cosine to a chosen one) · exp(κ · (coverage with i − 1))
//
// with the coverage of select/coverage.hpp. One with the words of a chosen one, or a cosine of 0.95 and more to it,
// comes only when nothing else is left. Likeness is measured to the first 512 chosen, and coverage holds for these
// alone. Values are rounded to nine digits before they are compared; the earlier sentence wins a tie.
#pragma once

#include <cstdint>
#include <vector>

#include "summarise.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

struct Scored {
  const std::vector<double>& scores;               // n
  const std::vector<std::uint32_t>& words;         // n
  const std::vector<std::uint32_t>& characters;    // n, code points as printed
  const std::vector<std::uint64_t>& fingerprints;  // n: equal for sentences of the same words
  const Rows& tfidf_rows;                          // n × m
};

struct Choice {
  double diversity = 0;  // λ, 0 to 1; 0: repeats come as they rank
  Length length;
  std::size_t min_words = 0, max_words = 0;  // 0: no limit
  double coverage = 0;                       // κ, at least 0
};

// Indices of the chosen in the order of choice; at least one if n > 0.
std::vector<std::size_t> select(const Scored& scored, const Choice& choice);

}  // namespace summarise
