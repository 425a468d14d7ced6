#include "evidence/topic.hpp"

namespace summarise {

namespace {

constexpr double kQueryWeight = 6.0;

Evidence scaled(std::string_view name, const std::vector<double>& values, double weight) {
  Evidence evidence{name, values};
  for (double& value : evidence.log_weights) value *= weight;
  return evidence;
}

}  // namespace

Evidence title(const std::vector<double>& cosines, const Weights& weights) {
  return scaled("title", cosines, weights.title);
}

Evidence query(const std::vector<double>& cosines) {
  return scaled("query", cosines, kQueryWeight);
}

}  // namespace summarise
