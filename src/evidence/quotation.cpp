#include "evidence/quotation.hpp"

namespace summarise {

namespace {

constexpr double kQuotationWeight = -0.8;

}  // namespace

Evidence quotation(const std::vector<bool>& quotes) {
  return where("quotation", quotes, kQuotationWeight);
}

}  // namespace summarise
