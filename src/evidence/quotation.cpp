#include "evidence/quotation.hpp"

namespace summarise {

Evidence quotation(const Flags& quotes, const Weights& weights) {
  return where("quotation", quotes, -weights.quotation);
}

}  // namespace summarise
