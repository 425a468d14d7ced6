#include "rank/kl.hpp"

#include <cmath>
#include <map>
#include <queue>

#include "core/rounding.hpp"
#include "rank/greedy.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

class KlSum {
 public:
  explicit KlSum(const Counts& counts)
      : counts_(counts), patience_(counts), p_(counts.terms), chosen_(counts.terms), taken_(counts.rows.size()) {
    double total = 0;
    std::map<std::size_t, std::vector<Entry>> by_length;
    for (const CountRow row : counts.rows) {
      for (const auto& [term, count] : row) {
        p_[term] += count;
        total += count;
      }
    }
    for (double& p : p_) p /= std::max(1.0, total);
    for (std::size_t i = 0; i < counts.rows.size(); ++i) {
      if (counts.rows[i].empty()) continue;
      by_length[length_of(i)].push_back({nine_digits(cover(i)), i, 0});
    }
    for (auto& [length, entries] : by_length) {
      lengths_.push_back({static_cast<double>(length), 0, std::priority_queue<Entry>({}, std::move(entries))});
    }
  }

  std::vector<std::size_t> order() {
    std::vector<std::size_t> order;
    weigh_lengths();
    for (Length* best = best_length(); best != nullptr && !patience_.gone(); best = best_length()) {
      Entry entry = best->queue.top();
      best->queue.pop();
      if (entry.seen == order.size()) {
        order.push_back(entry.sentence);
        take(entry.sentence);
        weigh_lengths();
      } else {
        best->queue.push({nine_digits(cover(entry.sentence)), entry.sentence, order.size()});
        best->weigh(size_ + smoothing_mass());
      }
    }
    append_rest(values_left(), order);
    return order;
  }

 private:
  struct Entry {
    double cover;  // the first part of the gain, or a bound from above
    std::size_t sentence;
    std::size_t seen;  // how many of the chosen it knows of
    bool operator<(const Entry& other) const {
      return cover != other.cover ? cover < other.cover : sentence > other.sentence;
    }
  };

  // The sentences of one length, the best first.
  struct Length {
    double words;
    double gain;  // of its first
    std::priority_queue<Entry> queue;

    void weigh(double mass) {
      if (!queue.empty()) gain = nine_digits(queue.top().cover - std::log1p(words / mass));
    }
  };

  [[nodiscard]] double smoothing_mass() const { return kKlSmoothing * static_cast<double>(counts_.terms); }

  [[nodiscard]] std::size_t length_of(std::size_t sentence) const {
    std::size_t length = 0;
    for (const auto& [term, count] : counts_.rows[sentence]) length += count;
    return length;
  }

  double cover(std::size_t sentence) {
    patience_.spend(counts_.rows[sentence].size());
    double sum = 0;
    for (const auto& [term, count] : counts_.rows[sentence]) {
      sum += p_[term] * std::log1p(count / (chosen_[term] + kKlSmoothing));
    }
    return sum;
  }

  void weigh_lengths() {
    patience_.spend(lengths_.size());
    for (Length& length : lengths_) length.weigh(size_ + smoothing_mass());
  }

  Length* best_length() {
    Length* best = nullptr;
    for (Length& length : lengths_) {
      if (length.queue.empty()) continue;
      const bool better = best == nullptr || length.gain > best->gain ||
                          (length.gain == best->gain && length.queue.top().sentence < best->queue.top().sentence);
      if (better) best = &length;
    }
    return best;
  }

  void take(std::size_t sentence) {
    taken_[sentence] = true;
    for (const auto& [term, count] : counts_.rows[sentence]) chosen_[term] += count;
    size_ += static_cast<double>(length_of(sentence));
  }

  // As exp(·), above 0, so that sentences without terms, at 0, stay behind.
  std::vector<double> values_left() {
    std::vector<double> values(counts_.rows.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (taken_[i] || counts_.rows[i].empty()) continue;
      const double longer = std::log1p(static_cast<double>(length_of(i)) / (size_ + smoothing_mass()));
      values[i] = std::exp(cover(i) - longer);
    }
    return values;
  }

  const Counts& counts_;
  Patience patience_;
  std::vector<double> p_;       // of each term, in the text
  std::vector<double> chosen_;  // of each term: how often it is in the summary, c_S
  double size_ = 0;             // |S|
  std::vector<bool> taken_;
  std::vector<Length> lengths_;  // ascending
};

}  // namespace

Vector kl(const Counts& counts) {
  return shares_of_order(KlSum(counts).order());
}

}  // namespace summarise
