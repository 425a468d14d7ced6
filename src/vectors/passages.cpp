#include "vectors/passages.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr double kFading = 0.85;  // γ
constexpr double kLeastScale = 1e-100;
constexpr double kLeastSquares = 1e-200;  // of what is still to be told from nothing

// The passage so far: `scale` · `terms`, so that fading costs nothing a term.
class Passage {
 public:
  explicit Passage(std::size_t terms) : terms_(terms) {}

  void clear() {
    std::ranges::fill(terms_, 0.0);
    scale_ = 1;
    squares_ = 0;
  }

  void fade() {
    scale_ *= kFading;
    squares_ *= kFading * kFading;
    if (scale_ > kLeastScale) return;
    for (double& term : terms_) term *= scale_;
    scale_ = 1;
  }

  void add(const Rows& rows, Eigen::Index row) {
    double own = 0;
    double shared = 0;
    for (Rows::InnerIterator entry(rows, row); entry; ++entry) {
      const double value = entry.value();
      double& term = terms_[static_cast<std::size_t>(entry.col())];
      own += value * value;
      shared += value * scale_ * term;
      term += value / scale_;
    }
    squares_ += own + 2 * shared;
  }

  // True where all of it faded long ago: there were a thousand sentences without terms.
  [[nodiscard]] bool is_lost() const { return squares_ > 0 && squares_ < kLeastSquares; }

  [[nodiscard]] double length() const { return std::sqrt(squares_); }

 private:
  std::vector<double> terms_;
  double scale_ = 1;
  double squares_ = 0;
};

}  // namespace

std::vector<double> passage_cosines(const Rows& rows, const std::vector<double>& cosines,
                                    const std::vector<std::size_t>& places) {
  std::vector<double> of_passages;
  of_passages.reserve(cosines.size());
  Passage passage(static_cast<std::size_t>(rows.cols()));
  double product = 0;
  for (std::size_t i = 0; i < cosines.size(); ++i) {
    if (places[i] == 0 || passage.is_lost()) {
      passage.clear();
      product = 0;
    }
    passage.fade();
    passage.add(rows, static_cast<Eigen::Index>(i));
    product = product * kFading + cosines[i];
    of_passages.push_back(product > 0 ? product / passage.length() : 0.0);
  }
  return of_passages;
}

}  // namespace summarise
