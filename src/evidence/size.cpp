#include "evidence/size.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

constexpr std::uint32_t kShort = 10;  // fewer words
constexpr double kHeap = 1.5;         // two thirds of the way to a heap is a heap
constexpr double kTranscript = 4.0;   // one sentence in four with a speaker's name makes a transcript

}  // namespace

double size_matters(double heap, double turns) {
  return std::max(0.0, 1.0 - kHeap * heap * std::max(0.0, 1.0 - kTranscript * turns));
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
