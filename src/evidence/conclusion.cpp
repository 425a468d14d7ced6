#include "evidence/conclusion.hpp"

namespace summarise {

Evidence conclusion(const std::vector<bool>& concludes, const Weights& weights) {
  return where("conclusion", concludes, weights.conclusion);
}

}  // namespace summarise
