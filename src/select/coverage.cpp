#include "select/coverage.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

std::vector<double> sum_of(const Rows& rows) {
  std::vector<double> sum(static_cast<std::size_t>(rows.cols()));
  for (Eigen::Index i = 0; i < rows.rows(); ++i) add_row(rows, i, 1, sum);
  return sum;
}

double product(const Rows& rows, std::size_t sentence, const std::vector<double>& x) {
  return dot(rows, static_cast<Eigen::Index>(sentence), x);
}

double squares_of(const Rows& rows, std::size_t sentence) {
  double sum = 0;
  for (Rows::InnerIterator term(rows, static_cast<Eigen::Index>(sentence)); term; ++term) {
    sum += double(term.value()) * double(term.value());
  }
  return sum;
}

}  // namespace

Coverage::Coverage(const Rows& rows) : rows_(rows), sum_(static_cast<std::size_t>(rows.cols())) {
  const std::vector<double> whole = sum_of(rows);
  double squares = 0;
  for (const double value : whole) squares += value * value;
  const auto n = static_cast<std::size_t>(rows.rows());
  for (std::size_t i = 0; i < n; ++i) {
    to_whole_.push_back(squares > 0 ? product(rows, i, whole) / std::sqrt(squares) : 0.0);
    highest_to_whole_ = std::max(highest_to_whole_, to_whole_.back());
  }
}

void Coverage::add(std::size_t sentence) {
  squares_ += 2 * product(rows_, sentence, sum_) + squares_of(rows_, sentence);
  sum_to_whole_ += to_whole_[sentence];
  add_row(rows_, static_cast<Eigen::Index>(sentence), 1, sum_);
}

double Coverage::with(std::size_t sentence) const {
  const double squares = squares_ + 2 * product(rows_, sentence, sum_) + squares_of(rows_, sentence);
  return squares > 0 ? std::min(1.0, (sum_to_whole_ + to_whole_[sentence]) / std::sqrt(squares)) : 0.0;
}

double Coverage::most() const {
  // No value is negative, so a sum is at least as long as each of its parts.
  const double shortest = std::sqrt(squares_);
  return shortest > 0 ? std::min(1.0, (sum_to_whole_ + highest_to_whole_) / shortest) : 1.0;
}

}  // namespace summarise
