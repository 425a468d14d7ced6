#include "oracle.hpp"

#include <algorithm>
#include <unordered_map>

namespace bench {

namespace {

// A count for each word, and for each pair of words, under keys that cannot meet.
std::uint64_t key(std::uint32_t first, std::uint32_t second) {
  return (std::uint64_t{first} << 32U) | (second + 1U);
}

// One sentence, as far as the reference knows it: which of the reference's words and pairs it holds.
struct Row {
  std::vector<std::size_t> known;       // numbers of words and pairs, as often as they stand there
  std::size_t unigrams = 0, pairs = 0;  // all of the sentence's, known or not
};

// What is left of one reference, and the summary so far.
class Reference {
 public:
  explicit Reference(const Text& text) {
    WordIds words;
    for (const WordIds& sentence : text) words.insert(words.end(), sentence.begin(), sentence.end());
    for (const std::uint32_t word : words) add(std::uint64_t{word} << 32U, false);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) add(key(words[i], words[i + 1]), true);
    unigrams_ = words.size();
    pairs_ = words.empty() ? 0 : words.size() - 1;
  }

  [[nodiscard]] Row row_of(const WordIds& words) const {
    Row row{{}, words.size(), words.empty() ? 0 : words.size() - 1};
    const auto note = [&](std::uint64_t gram) {
      if (const auto found = numbers_.find(gram); found != numbers_.end()) row.known.push_back(found->second);
    };
    for (const std::uint32_t word : words) note(std::uint64_t{word} << 32U);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) note(key(words[i], words[i + 1]));
    return row;
  }

  // ROUGE-1 F1 + ROUGE-2 F1 of the summary so far with `row` added.
  double with(const Row& row) {
    Sums sums = sums_;
    take(row, sums);
    for (const std::size_t gram : row.known) ++left_[gram];
    return value(sums);
  }

  void add(const Row& row) { take(row, sums_); }

 private:
  struct Sums {
    std::size_t unigrams = 0, pairs = 0, unigram_hits = 0, pair_hits = 0;
  };

  void add(std::uint64_t gram, bool is_pair) {
    const auto [found, is_new] = numbers_.try_emplace(gram, left_.size());
    if (is_new) {
      left_.push_back(0);
      is_pair_.push_back(is_pair);
    }
    ++left_[found->second];
  }

  // Takes the row's grams out of what is left; below zero there is nothing to hit.
  void take(const Row& row, Sums& sums) {
    for (const std::size_t gram : row.known) {
      if (left_[gram]-- > 0) ++(is_pair_[gram] ? sums.pair_hits : sums.unigram_hits);
    }
    sums.unigrams += row.unigrams;
    sums.pairs += row.pairs;
  }

  [[nodiscard]] double value(const Sums& sums) const {
    const auto f1 = [](std::size_t hits, std::size_t ours, std::size_t theirs) {
      return ours + theirs == 0 ? 0.0 : 2.0 * static_cast<double>(hits) / static_cast<double>(ours + theirs);
    };
    return f1(sums.unigram_hits, sums.unigrams, unigrams_) + f1(sums.pair_hits, sums.pairs, pairs_);
  }

  std::unordered_map<std::uint64_t, std::size_t> numbers_;
  std::vector<std::int64_t> left_;
  std::vector<bool> is_pair_;
  std::size_t unigrams_ = 0, pairs_ = 0;
  Sums sums_;
};

struct Choice {
  std::vector<std::size_t> chosen;
  double value = 0;
};

Choice choose(const Text& sentences, const std::vector<std::size_t>& words, const Text& text, Budget budget) {
  Reference reference(text);
  std::vector<Row> rows;
  for (const WordIds& sentence : sentences) rows.push_back(reference.row_of(sentence));
  const auto cost = [&](std::size_t i) { return budget.in_words ? words[i] : std::size_t{1}; };
  Choice choice;
  std::vector<bool> taken(rows.size());
  std::size_t left = budget.amount;
  for (;;) {
    std::size_t best = rows.size();
    double best_value = choice.value;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (taken[i] || cost(i) > left || rows[i].known.empty()) continue;
      const double value = reference.with(rows[i]);
      if (value <= best_value) continue;
      best_value = value;
      best = i;
    }
    if (best == rows.size()) break;
    reference.add(rows[best]);
    taken[best] = true;
    left -= cost(best);
    choice.chosen.push_back(best);
    choice.value = best_value;
  }
  std::sort(choice.chosen.begin(), choice.chosen.end());
  return choice;
}

}  // namespace

std::vector<std::size_t> oracle(const Text& sentences, const std::vector<std::size_t>& words,
                                const std::vector<Text>& references, Budget budget) {
  Choice best;
  for (const Text& reference : references) {
    Choice choice = choose(sentences, words, reference, budget);
    if (choice.value > best.value) best = std::move(choice);
  }
  return best.chosen;
}

}  // namespace bench
