#include "evidence/size.hpp"

#include <algorithm>
#include <cmath>

namespace summarise {

namespace {

// u.
double usual_words(const std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& characters,
                   double in_english) {
  double all_words = 0;
  double all_characters = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    all_words += std::max(1.0, double(words[i]));
    all_characters += characters[i];
  }
  return in_english / std::sqrt(std::clamp(all_characters / (kUsualWord * all_words), 1.0, kLongestWords));
}

}  // namespace

double size_matters(double heap, double transcript) {
  return std::max(0.0, 1.0 - kHeap * heap * (1.0 - transcript));
}

Evidence size(const std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& characters, double much,
              const Weights& weights) {
  Evidence evidence{"size", {}};
  evidence.log_weights.reserve(words.size());
  const double usual = usual_words(words, characters, weights.usual_words);
  for (const std::uint32_t count : words) {
    const double off = std::log(std::max(1.0, double(count)) / usual);
    const double against = weights.size * off * off + (count < kShort ? weights.short_size : 0.0);
    evidence.log_weights.push_back(-much * against);
  }
  return evidence;
}

}  // namespace summarise
