#include "text/language/detect.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <vector>

#include "core/bytes.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/function_words.hpp"
#include "text/language/knowledge.hpp"
#include "text/language/language.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kSampleBytes = 20000;  // of each of three places
constexpr double kLeastShare = 1.0 / 12;     // votes for each word: a neighbour of a language without a file gets less
constexpr double kLeastOfFew = 1.0 / 30;     // … in a headline
constexpr std::size_t kFewWords = 20;
constexpr double kLetterVote = 0.5;       // of a letter, against 1 of a word
constexpr std::size_t kLongestWord = 64;  // bytes; what is longer is no function word

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
  void count(std::string_view text) {
    FunctionWords& short_words = function_words();
    find_words(text, spans_);
    for (const Span& span : spans_) {
      if (span.size() > kLongestWord) continue;
      ++words_;
      if (const std::optional<LanguageSet> languages = short_words.find_short(text, span)) {
        vote(*languages, 1.0);
      } else {
        count_long(span.of(text));
      }
      if (span.end < text.size() && text[span.end] == '.') vote(known_.abbreviations.find(span.of(text)), 1.0);
    }
  }

  [[nodiscard]] std::string winner() const {
    const auto best = std::max_element(votes_.begin(), votes_.end());
    const double least = words_ < kFewWords ? kLeastOfFew : kLeastShare;
    if (*best <= 0 || *best < least * static_cast<double>(words_)) return "und";
    return language_codes()[static_cast<std::size_t>(best - votes_.begin())];
  }

 private:
  // A word of more than eight bytes, or one that is not all ASCII, whose letters vote too.
  void count_long(std::string_view spelt) {
    const std::string_view word = normal_of(spelt);
    vote(known_.words.find(word), 1.0);
    if (is_ascii_text(word)) return;
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t begin = at;
      if (next_code_point(word, at) >= 0x80) vote(known_.letters.find(word.substr(begin, at - begin)), kLetterVote);
    }
  }

  // `word` as normalise gives it; good until the next call.
  std::string_view normal_of(std::string_view word) {
    if (is_ascii_text(word)) {
      normal_.assign(word);
      for (char& c : normal_) c = ascii_lower(c);
    } else {
      normal_ = normalise(word);
    }
    return normal_;
  }

  void vote(LanguageSet languages, double weight) {
    if (languages == 0) return;
    const double share = weight / static_cast<double>(count_bits(languages));
    for (; languages != 0; languages &= languages - 1)
      votes_[static_cast<std::size_t>(std::countr_zero(languages))] += share;
  }

  const Knowledge& known_ = knowledge();
  std::vector<Span> spans_;
  std::string normal_;
  std::array<double, kMostLanguages> votes_{};
  std::size_t words_ = 0;
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
