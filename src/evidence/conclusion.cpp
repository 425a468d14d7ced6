#include "evidence/conclusion.hpp"

namespace summarise {

namespace {

constexpr double kConclusionWeight = 1.3;

}  // namespace

Evidence conclusion(const std::vector<bool>& concludes) {
  return where("conclusion", concludes, kConclusionWeight);
}

}  // namespace summarise
