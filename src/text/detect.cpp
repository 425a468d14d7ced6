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
constexpr double kLeastShare = 1.0 / 30;     // votes for each word
constexpr double kLetterVote = 0.5;          // of a letter, against 1 of a word
constexpr std::size_t kLongestWord = 64;     // bytes; what is longer is no function word

using Speakers = std::unordered_map<std::string, std::vector<std::uint16_t>, TextHash, std::equal_to<>>;

// Which languages have a word, a letter or an abbreviation as their own, as indices of language_codes().
struct Knowledge {
  Speakers words, letters, abbreviations;
};

const Knowledge& knowledge() {
  static const Knowledge all = [] {
    Knowledge made;
    const std::vector<std::string>& codes = language_codes();
    for (std::size_t i = 0; i < codes.size(); ++i) {
      const Language& known = language(codes[i]);
      for (const std::string& word : known.stop_words) made.words[word].push_back(static_cast<std::uint16_t>(i));
      for (const auto& [abbreviation, kind] : known.abbreviations)
        made.abbreviations[abbreviation].push_back(static_cast<std::uint16_t>(i));
      for (const std::string& letter : known.letters) made.letters[letter].push_back(static_cast<std::uint16_t>(i));
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

class Election {
 public:
  Election() : votes_(language_codes().size()) {}

  void count(std::string_view text) {
    for_each_word(text, [&](Span span) {
      if (span.size() > kLongestWord) return;
      ++words_;
      const std::string word = normalise(span.of(text));
      vote(knowledge().words, word, 1.0);
      if (span.end < text.size() && text[span.end] == '.') vote(knowledge().abbreviations, span.of(text), 1.0);
      for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        if (next_code_point(word, at) >= 0x80)
          vote(knowledge().letters, std::string_view(word).substr(begin, at - begin), kLetterVote);
      }
    });
  }

  [[nodiscard]] std::string winner() const {
    const auto best = std::max_element(votes_.begin(), votes_.end());
    if (best == votes_.end() || *best <= 0 || *best < kLeastShare * words_) return "und";
    return language_codes()[static_cast<std::size_t>(best - votes_.begin())];
  }

 private:
  void vote(const Speakers& speakers, std::string_view key, double weight) {
    const auto found = speakers.find(key);
    if (found == speakers.end()) return;
    for (const std::uint16_t speaker : found->second)
      votes_[speaker] += weight / static_cast<double>(found->second.size());
  }

  std::vector<double> votes_;
  double words_ = 0;
};

}  // namespace

std::string detect_language(std::string_view text) {
  Election election;
  if (text.size() <= 3 * kSampleBytes) {
    election.count(text);
  } else {
    for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - kSampleBytes})
      election.count(sample(text, at));
  }
  return election.winner();
}

}  // namespace summarise
