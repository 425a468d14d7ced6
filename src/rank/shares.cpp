#include "rank/shares.hpp"

namespace summarise {

Vector shares_of(Vector values) {
  double sum = 0;
  for (Eigen::Index i = 0; i < values.size(); ++i) sum += values[i];
  const auto n = static_cast<double>(values.size());
  for (double& value : values) value = sum > 0 ? value / sum : 1.0 / n;
  return values;
}

Vector shares_of_order(const std::vector<std::size_t>& order) {
  Vector values(static_cast<Eigen::Index>(order.size()));
  for (std::size_t k = 0; k < order.size(); ++k) {
    values[static_cast<Eigen::Index>(order[k])] = 1.0 / (1.0 + static_cast<double>(k));
  }
  return shares_of(std::move(values));
}

}  // namespace summarise
