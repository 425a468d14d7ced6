// The ceiling: what someone would choose who had read the reference.
//
// Greedy (Nallapati et al. 2017): sentence after sentence the one that raises ROUGE-1 F1 + ROUGE-2 F1 most, until none
// does or the budget is full. Pairs of words are counted within sentences while choosing, so that a sentence's worth
// does not hang on its neighbours in the summary; the choice is then scored like any other. With several references,
// for each in turn, and the best choice of all.
#pragma once

#include <cstddef>
#include <vector>

#include "rouge.hpp"

namespace bench {

struct Budget {
  bool in_words = false;
  std::size_t amount = 0;  // sentences, or words
};

// `sentences`: n rows; `words`: how many words the budget counts for each, n. Indices of the chosen, ascending.
std::vector<std::size_t> oracle(const Text& sentences, const std::vector<std::size_t>& words,
                                const std::vector<Text>& references, Budget budget);

}  // namespace bench
