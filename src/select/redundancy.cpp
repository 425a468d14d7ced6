#include "select/redundancy.hpp"

#include <algorithm>

namespace summarise {

Redundancy::Redundancy(const Rows& rows) : rows_(rows), holders_(static_cast<std::size_t>(rows.cols())) {}

void Redundancy::add(std::size_t sentence) {
  for (Rows::InnerIterator term(rows_, static_cast<Eigen::Index>(sentence)); term; ++term) {
    holders_[static_cast<std::size_t>(term.col())].push_back({static_cast<std::uint32_t>(chosen_), term.value()});
  }
  ++chosen_;
  cosines_.push_back(0);
}

double Redundancy::highest(std::size_t sentence, std::size_t since) {
  std::fill(cosines_.begin() + static_cast<std::ptrdiff_t>(since), cosines_.end(), 0.0);
  double highest = 0;
  for (Rows::InnerIterator term(rows_, static_cast<Eigen::Index>(sentence)); term; ++term) {
    const std::vector<Holder>& holders = holders_[static_cast<std::size_t>(term.col())];
    for (auto holder = holders.rbegin(); holder != holders.rend() && holder->number >= since; ++holder) {
      double& cosine = cosines_[holder->number];
      cosine += double(term.value()) * double(holder->weight);
      highest = std::max(highest, cosine);
    }
  }
  return highest;
}

}  // namespace summarise
