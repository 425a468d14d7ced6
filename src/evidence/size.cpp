#include "evidence/size.hpp"

namespace summarise {

namespace {

constexpr std::uint32_t kShort = 10;  // fewer words
constexpr std::uint32_t kLong = 45;   // more words
constexpr double kShortWeight = -1.4;
constexpr double kLongWeight = -0.8;

}  // namespace

Evidence size(const std::vector<std::uint32_t>& words) {
  Evidence evidence{"size", {}};
  evidence.log_weights.reserve(words.size());
  for (const std::uint32_t count : words) {
    evidence.log_weights.push_back(count < kShort ? kShortWeight : count > kLong ? kLongWeight : 0.0);
  }
  return evidence;
}

}  // namespace summarise
