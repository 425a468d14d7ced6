#include "evidence/topic.hpp"

namespace summarise {

namespace {

Evidence scaled(std::string_view name, const std::vector<double>& values, double weight) {
  Evidence evidence{name, values};
  for (double& value : evidence.log_weights) value *= weight;
  return evidence;
}

}  // namespace

Evidence title(const std::vector<double>& cosines, const Weights& weights) {
  return scaled("title", cosines, weights.title);
}

std::vector<double> relevance(const std::vector<double>& cosines, const std::vector<double>& passages,
                              double transcript) {
  std::vector<double> relevant;
  relevant.reserve(cosines.size());
  for (std::size_t i = 0; i < cosines.size(); ++i) {
    relevant.push_back((1.0 - transcript) * cosines[i] + transcript * kPassageWeight * passages[i]);
  }
  return relevant;
}

Evidence query(const std::vector<double>& relevance) {
  return scaled("query", relevance, kQueryWeight);
}

}  // namespace summarise
