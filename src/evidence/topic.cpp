#include "evidence/topic.hpp"

namespace summarise {

namespace {

constexpr double kQueryWeight = 6.0;
constexpr double kPassageWeight = 12.0;

}  // namespace

Evidence title(const std::vector<double>& cosines, const Weights& weights) {
  Evidence evidence{"title", cosines};
  for (double& value : evidence.log_weights) value *= weights.title;
  return evidence;
}

Evidence query(const std::vector<double>& cosines, const std::vector<double>& passages, double transcript) {
  Evidence evidence{"query", {}};
  evidence.log_weights.reserve(cosines.size());
  for (std::size_t i = 0; i < cosines.size(); ++i) {
    evidence.log_weights.push_back((1.0 - transcript) * kQueryWeight * cosines[i] +
                                   transcript * kPassageWeight * passages[i]);
  }
  return evidence;
}

}  // namespace summarise
