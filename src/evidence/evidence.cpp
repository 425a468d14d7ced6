#include "evidence/evidence.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

Evidence where(std::string_view name, const std::vector<bool>& flags, double weight) {
  Evidence evidence{name, {}};
  evidence.log_weights.reserve(flags.size());
  for (const bool flag : flags) evidence.log_weights.push_back(flag ? weight : 0.0);
  return evidence;
}

std::vector<double> weigh(const Vector& rank, const std::vector<Evidence>& evidence) {
  const auto n = static_cast<std::size_t>(rank.size());
  std::vector<double> logs(n);
  for (const Evidence& kind : evidence) {
    for (std::size_t i = 0; i < n; ++i) logs[i] += kind.log_weights[i];
  }
  // The largest is taken off before exp: a text of short sentences alone keeps its digits.
  const double largest = n > 0 ? *std::max_element(logs.begin(), logs.end()) : 0.0;
  std::vector<double> scores(n);
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) {
    scores[i] = rank[static_cast<Eigen::Index>(i)] * std::exp(logs[i] - largest);
    sum += scores[i];
  }
  for (double& score : scores) score = sum > 0 ? score / sum : 1.0 / static_cast<double>(n);
  return scores;
}

}  // namespace summarise
