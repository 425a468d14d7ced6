// How well what is chosen so far stands for the whole (Gholipour Ghalandari 2017, "Revisiting the centroid-based
// method"): the cosine of the sum of the chosen rows to the sum of all.
#pragma once

#include <cstddef>
#include <vector>

#include "vectors/matrix.hpp"

namespace summarise {

class Coverage {
 public:
  explicit Coverage(const Rows& rows);

  void add(std::size_t sentence);

  // The cosine with `sentence` chosen as well, in [0, 1]; 0 where neither it nor the chosen have terms.
  [[nodiscard]] double with(std::size_t sentence) const;

  // No sentence's with() is above this.
  [[nodiscard]] double most() const;

 private:
  const Rows& rows_;
  std::vector<double> to_whole_;  // n: x_i · Σ_j x_j, divided by the length of the sum
  double highest_to_whole_ = 0;
  std::vector<double> sum_;  // m, of the chosen rows
  double sum_to_whole_ = 0;
  double squares_ = 0;  // of sum_
};

}  // namespace summarise
