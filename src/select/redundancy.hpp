// How alike a sentence is to those already chosen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

// The chosen, as an inverted index: for each term, which of them hold it. Their numbers are the order of choice.
class Redundancy {
 public:
  explicit Redundancy(const Rows& rows);

  void add(std::size_t sentence);
  [[nodiscard]] std::size_t chosen() const { return chosen_; }

  // The highest cosine of `sentence` to the chosen numbered `since` and later; 0 if there are none.
  double highest(std::size_t sentence, std::size_t since);

 private:
  struct Holder {
    std::uint32_t number;
    float weight;
  };
  const Rows& rows_;
  std::vector<std::vector<Holder>> holders_;  // of each term, ascending by number
  std::vector<double> cosines_;               // scratch, by number
  std::size_t chosen_ = 0;
};

}  // namespace summarise
