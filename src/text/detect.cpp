#include "text/detect.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/utf8.hpp"
#include "text/language.hpp"
#include "text/normalise.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kSampleBytes = 20000;  // of each of three places
constexpr double kLeastShare = 0.1;          // of the words that must be the language's function words

using Speakers = std::unordered_map<std::string, std::vector<std::uint16_t>, TextHash, std::equal_to<>>;

// Which languages have a word as a stop word, as indices of language_codes().
const Speakers& speakers() {
  static const Speakers all = [] {
    Speakers made;
    const std::vector<std::string>& codes = language_codes();
    for (std::size_t i = 0; i < codes.size(); ++i) {
      for (const std::string& word : language(codes[i]).stop_words) made[word].push_back(static_cast<std::uint16_t>(i));
    }
    return made;
  }();
  return all;
}

// `text` from about `at` on, cut at characters.
std::string_view sample(std::string_view text, std::size_t at) {
  const auto inside = [&](std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
  };
  std::size_t begin = std::min(at, text.size());
  while (inside(begin)) ++begin;
  std::size_t end = std::min(begin + kSampleBytes, text.size());
  while (inside(end)) ++end;
  return text.substr(begin, end - begin);
}

void vote(std::string_view text, std::vector<double>& votes, double& words) {
  const Speakers& known = speakers();
  for_each_word(text, [&](Span word) {
    if (word.size() > 64) return;
    ++words;
    const auto found = known.find(normalise(word.of(text)));
    if (found == known.end()) return;
    for (const std::uint16_t speaker : found->second) votes[speaker] += 1.0 / static_cast<double>(found->second.size());
  });
}

}  // namespace

std::string detect_language(std::string_view text) {
  const std::vector<std::string>& codes = language_codes();
  std::vector<double> votes(codes.size());
  double words = 0;
  if (text.size() <= 3 * kSampleBytes) {
    vote(text, votes, words);
  } else {
    for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - kSampleBytes})
      vote(sample(text, at), votes, words);
  }
  const auto best = std::max_element(votes.begin(), votes.end());
  if (best == votes.end() || *best < kLeastShare * words || *best == 0) return "und";
  return codes[static_cast<std::size_t>(best - votes.begin())];
}

}  // namespace summarise
