#include "evidence/topic.hpp"

namespace summarise {

namespace {

constexpr double kTitleWeight = 2.5;
constexpr double kQueryWeight = 6.0;

Evidence scaled(std::string_view name, const std::vector<double>& values, double weight) {
  Evidence evidence{name, values};
  for (double& value : evidence.log_weights) value *= weight;
  return evidence;
}

}  // namespace

Evidence title(const std::vector<double>& cosines) {
  return scaled("title", cosines, kTitleWeight);
}

Evidence query(const std::vector<double>& cosines) {
  return scaled("query", cosines, kQueryWeight);
}

}  // namespace summarise
