#include "rank/sumbasic.hpp"

#include <algorithm>
#include <queue>

#include "core/rounding.hpp"
#include "rank/greedy.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

class SumBasic {
 public:
  explicit SumBasic(const Counts& counts)
      : counts_(counts), patience_(counts), p_(counts.terms), holders_(counts.terms), taken_(counts.rows.size()) {
    double total = 0;
    for (std::size_t i = 0; i < counts.rows.size(); ++i) {
      for (const auto& [term, count] : counts.rows[i]) {
        p_[term] += count;
        total += count;
        holders_[term].push_back(i);
      }
    }
    for (TermId term = 0; term < counts.terms; ++term) {
      if (holders_[term].empty()) continue;
      p_[term] /= total;
      words_.push({p_[term], term});
    }
  }

  std::vector<std::size_t> order() {
    std::vector<std::size_t> order;
    while (!words_.empty() && !patience_.gone()) {
      const Word word = words_.top();
      words_.pop();
      if (word.p != p_[word.term]) {  // it has been chosen since
        words_.push({p_[word.term], word.term});
        continue;
      }
      if (word.p == 0) break;  // squared out of the numbers: nothing tells the others apart
      drop_taken(holders_[word.term]);
      if (holders_[word.term].empty()) continue;
      order.push_back(take(best_of(holders_[word.term])));
      words_.push({p_[word.term], word.term});
    }
    std::vector<double> weights(counts_.rows.size());
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = taken_[i] ? 0.0 : weight_of(i);
    append_rest(weights, order);
    return order;
  }

 private:
  struct Word {
    double p;
    TermId term;
    bool operator<(const Word& other) const { return p != other.p ? p < other.p : term > other.term; }
  };

  [[nodiscard]] double weight_of(std::size_t sentence) const {
    const CountRow row = counts_.rows[sentence];
    double sum = 0;
    for (const auto& [term, count] : row) sum += p_[term];
    return row.empty() ? 0.0 : sum / static_cast<double>(row.size());
  }

  void drop_taken(std::vector<std::size_t>& sentences) {
    patience_.spend(sentences.size());
    std::erase_if(sentences, [&](std::size_t i) { return taken_[i]; });
  }

  std::size_t best_of(const std::vector<std::size_t>& sentences) {
    std::size_t best = sentences.front();
    double highest = -1;
    for (const std::size_t i : sentences) {
      patience_.spend(counts_.rows[i].size());
      const double exact = weight_of(i);
      if (exact < highest * kSurelyLess) continue;
      const double weight = nine_digits(exact);
      if (weight > highest) {
        highest = weight;
        best = i;
      }
    }
    return best;
  }

  std::size_t take(std::size_t sentence) {
    taken_[sentence] = true;
    for (const auto& [term, count] : counts_.rows[sentence]) p_[term] *= p_[term];
    return sentence;
  }

  const Counts& counts_;
  Patience patience_;
  std::vector<double> p_;                          // of each term
  std::vector<std::vector<std::size_t>> holders_;  // of each term: the sentences that hold it, ascending
  std::priority_queue<Word> words_;                // with a p that may have fallen since
  std::vector<bool> taken_;
};

}  // namespace

Vector sumbasic(const Counts& counts) {
  return shares_of_order(SumBasic(counts).order());
}

}  // namespace summarise
