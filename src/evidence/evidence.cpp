#include "evidence/evidence.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

Evidence where(std::string_view name, const Flags& flags, double weight) {
  Evidence evidence{name, std::vector<double>(flags.size())};
  const double weights[] = {0.0, weight};  // no branch on what comes and goes
  for (std::size_t i = 0; i < flags.size(); ++i) evidence.log_weights[i] = weights[flags[i]];
  return evidence;
}

void add(const Evidence& kind, std::vector<double>& log_weights) {
  for (std::size_t i = 0; i < log_weights.size(); ++i) log_weights[i] += kind.log_weights[i];
}

std::vector<double> weigh(const Vector& rank, const std::vector<double>& log_weights) {
  const auto n = static_cast<std::size_t>(rank.size());
  // The largest is taken off before exp: a text of short sentences alone keeps its digits.
  const double largest = n > 0 ? *std::ranges::max_element(log_weights) : 0.0;
  std::vector<double> scores(n);
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) {
    scores[i] = rank[static_cast<Eigen::Index>(i)] * std::exp(log_weights[i] - largest);
    sum += scores[i];
  }
  for (double& score : scores) score = sum > 0 ? score / sum : 1.0 / static_cast<double>(n);
  return scores;
}

}  // namespace summarise
