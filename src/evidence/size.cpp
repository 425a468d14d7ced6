#include "evidence/size.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr double kUsualWords = 25;
constexpr double kCurve = -0.4;
constexpr std::uint32_t kShort = 10;  // fewer words
constexpr std::uint32_t kLong = 45;   // more words
constexpr double kShortWeight = -1.4;
constexpr double kLongWeight = -0.4;  // and once more for each doubling of kLong

}  // namespace

Evidence size(const std::vector<std::uint32_t>& words) {
  Evidence evidence{"size", {}};
  evidence.log_weights.reserve(words.size());
  for (const std::uint32_t count : words) {
    const double off = std::log(std::max(1.0, double(count)) / kUsualWords);
    double weight = kCurve * off * off;
    if (count < kShort) weight += kShortWeight;
    if (count > kLong) weight += kLongWeight * (1.0 + std::log2(double(count) / kLong));
    evidence.log_weights.push_back(weight);
  }
  return evidence;
}

}  // namespace summarise
