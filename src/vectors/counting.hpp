// The words of a document's sentences, counted by one thread or by several.
//
// Each of several takes a block of sentences and numbers their terms for itself. Then the blocks' terms are numbered
// again, block by block and each in its order, which is the order in which one thread would have met them: the same
// numbers, whatever the number of threads.
#pragma once

#include <cstdint>
#include <vector>

#include "text/document.hpp"
#include "vectors/counts.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// A value for each sentence.
struct Counted {
  CountRows rows;
  std::vector<WordFacts> facts;
  std::vector<std::uint32_t> words, characters;  // as `wc -w` counts them; code points
  std::vector<std::vector<TermId>> in_order;     // the term of every word, kNoTerm for none; where it is asked for
};

// Appends what the eligible sentences of `document` hold, new terms added to `vocabulary`; with at most `threads`
// threads, this one among them. In facts are the phrases of the vocabulary's language.
void count_sentences(const Document& document, bool ordered, unsigned threads, Vocabulary& vocabulary,
                     Counted& counted);

}  // namespace summarise
