#include "evidence/quotation.hpp"

namespace summarise {

Evidence quotation(const std::vector<bool>& quotes, const Weights& weights) {
  return where("quotation", quotes, -weights.quotation);
}

}  // namespace summarise
