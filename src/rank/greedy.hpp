// What the methods that choose sentence by sentence share (SumBasic, KL-Sum).
//
// They run once over all n sentences, whatever the budget, and the order of choice gives the ranks, so that a longer
// summary holds the shorter one. A step looks again only at what the one before may have changed. So that the whole
// stays linear, the run ends when it has looked at 48 times as many words as the text has; the sentences left then
// follow by their value at that point. Of the 30,000 sentences of War and Peace, SumBasic chooses 13,000 and KL-Sum all
// that have words; a text of a few pages is never cut off. Up to that bound the work grows faster than the text:
// KL-Sum's 20 to 30 times for ten times the text.
#pragma once

#include <cstddef>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

// Counts what a greedy run looks at.
class Patience {
 public:
  explicit Patience(const Counts& counts);

  void spend(std::size_t terms) { spent_ += terms; }
  [[nodiscard]] bool gone() const { return spent_ >= most_; }

 private:
  std::size_t most_ = 0, spent_ = 0;
};

// Puts the sentences that `order` lacks behind it: the higher value first, the earlier of equals. `values`: n values,
// of those that are left.
void append_rest(const std::vector<double>& values, std::vector<std::size_t>& order);

}  // namespace summarise
