#include "evidence/size.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr std::uint32_t kShort = 10;  // fewer words
constexpr double kHeap = 1.5;         // two thirds of the way to a heap is a heap

}  // namespace

double size_matters(double heap, double transcript) {
  return std::max(0.0, 1.0 - kHeap * heap * (1.0 - transcript));
}

Evidence size(const std::vector<std::uint32_t>& words, double much, const Weights& weights) {
  Evidence evidence{"size", {}};
  evidence.log_weights.reserve(words.size());
  for (const std::uint32_t count : words) {
    const double off = std::log(std::max(1.0, double(count)) / weights.usual_words);
    const double against = weights.size * off * off + (count < kShort ? weights.short_size : 0.0);
    evidence.log_weights.push_back(-much * against);
  }
  return evidence;
}

}  // namespace summarise
