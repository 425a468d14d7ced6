#include "evidence/results.hpp"

namespace summarise {

Evidence results(const std::vector<bool>& names_result, const Weights& weights) {
  return where("results", names_result, weights.result);
}

}  // namespace summarise
