// Edmundson's method (1969, "New methods in automatic extracting", section 4): four kinds of clue, added up.
//
//   w_i = a_C·C_i + a_K·K_i + a_T·T_i + a_L·L_i
//
//   C, cue       bonus phrases less stigma phrases
//   K, key       Σ of the frequencies of the key words in the sentence (keywords.hpp)
//   T, title     Σ of the weights of its words: 1 for one of the title's, ½ for one of another heading's
//   L, location  1 in the first or last paragraph, and 1 at the beginning or end of a paragraph
//
// Each is divided by its largest value (C by the largest without its sign), so that the weights compare. They are 1 but
// for the key's, ¼: the paper found that the key takes more than it gives. A word counts once in a sentence. Where the
// lowest sum is below 0, it is taken off all. What the paper has beside these, weights of headings such as
// "Conclusion" for what stands under them, is left
// out: our own evidence of conclusions (evidence/conclusion.hpp) comes to it, unless classic.
#pragma once

#include <cstdint>
#include <vector>

#include "vectors/similarity.hpp"

namespace summarise {

// What the text's own make-up says of its n sentences.
struct Clues {
  std::vector<std::int32_t> cue;     // n: bonus phrases less stigma phrases
  std::vector<std::uint32_t> block;  // n: the number of the paragraph, ascending
  TermCounts title, headings;        // their terms; empty where there are none
};

// n ranks, sum 1. `places`: of each sentence in its document, from 0. n may be 0.
Vector edmundson(const Counts& counts, const Clues& clues, const std::vector<std::size_t>& places);

}  // namespace summarise
