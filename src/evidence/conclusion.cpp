#include "evidence/conclusion.hpp"

namespace summarise {

Evidence conclusion(const Flags& concludes, const Weights& weights) {
  return where("conclusion", concludes, weights.conclusion);
}

}  // namespace summarise
