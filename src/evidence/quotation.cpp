#include "evidence/quotation.hpp"

namespace summarise {

Evidence quotation(const Flags& quotes, const Flags& spoken, double share_of_beginning, const Weights& weights) {
  Evidence evidence = where("quotation", quotes, -weights.quotation);
  const double much = weights.quotation * (1.0 - share_of_beginning);
  for (std::size_t i = 0; i < spoken.size(); ++i) evidence.log_weights[i] -= much * spoken[i];
  return evidence;
}

}  // namespace summarise
