#include "select/select.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "core/rounding.hpp"
#include "select/coverage.hpp"
#include "select/fingerprints.hpp"
#include "select/queue.hpp"
#include "select/redundancy.hpp"

namespace summarise {

namespace {

constexpr double kNearDuplicate = 0.95;  // two that differ in a figure or a name, as reports and forms repeat them
// Likeness and coverage are looked up exactly until this many are chosen; what comes later is held back by its likeness
// to these, which keeps a long choice linear. The same for every budget, so that a longer summary holds the shorter
// one.
constexpr std::size_t kExactChoices = 512;
constexpr std::size_t kFewChoices = 1000;  // of so many, no look-out for repeats beforehand pays

// Takes sentences as they come while they fit.
class Budget {
 public:
  Budget(const Scored& scored, const Length& length) : scored_(scored), unit_(length.unit) {
    const auto n = static_cast<double>(scored.scores.size());
    const double nearest =
        std::floor(length.amount * n + 0.5 + 1e-9);  // half up, 0.15 · 10 too, which is a little less
    const double limit = unit_ == Unit::ratio ? std::max(1.0, nearest) : length.amount;
    left_ = static_cast<std::size_t>(std::min(limit, 1e18));
  }

  bool take(std::size_t sentence) {
    const std::size_t cost = cost_of(sentence);
    if (cost > left_ && taken_) return false;
    left_ -= std::min(cost, left_);
    taken_ = true;
    return true;
  }
  [[nodiscard]] bool full() const { return left_ == 0; }
  [[nodiscard]] bool is_of_many_sentences() const {
    return (unit_ == Unit::sentences || unit_ == Unit::ratio) && left_ > kFewChoices;
  }

 private:
  [[nodiscard]] std::size_t cost_of(std::size_t sentence) const {
    if (unit_ == Unit::words) return std::max<std::size_t>(1, scored_.words[sentence]);
    if (unit_ == Unit::characters) return std::max<std::size_t>(1, scored_.characters[sentence]);
    return 1;
  }

  const Scored& scored_;
  Unit unit_;
  std::size_t left_ = 0;
  bool taken_ = false;
};

std::vector<std::size_t> qualified(const Scored& scored, const Choice& choice) {
  std::vector<std::size_t> within;
  within.reserve(scored.scores.size());
  for (std::size_t i = 0; i < scored.scores.size(); ++i) {
    const std::size_t words = scored.words[i];
    if (words >= choice.min_words && (choice.max_words == 0 || words <= choice.max_words)) within.push_back(i);
  }
  if (!within.empty()) return within;
  std::vector<std::size_t> all(scored.scores.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

class Selector {
 public:
  Selector(const Scored& scored, const Choice& choice)
      : scored_(scored), choice_(choice), budget_(scored, choice.length), redundancy_(scored.tfidf_rows) {}

  std::vector<std::size_t> choose() {
    const std::vector<std::size_t> sentences = qualified(scored_, choice_);
    std::vector<Entry> entries;
    entries.reserve(sentences.size());
    for (const std::size_t i : sentences) entries.push_back({nine_digits(scored_.scores[i]), i});
    if (choice_.diversity > 0 && budget_.is_of_many_sentences()) set_repeats_apart(entries);
    Queue queue(std::move(entries));
    while (!budget_.full()) {
      const std::optional<Entry> best = covers() ? best_covering(queue) : next_of(queue);
      if (!best) break;
      take(best->sentence);
    }
    take_repeats();
    return std::move(chosen_);
  }

 private:
  // True if `better` always comes before `worse`, which has the same words: its score is above the other's by more than
  // nine digits can hide, whatever both are multiplied by; or no less, and it is the earlier one.
  [[nodiscard]] bool is_before(const Entry& better, const Entry& worse) const {
    const double score = scored_.scores[better.sentence];
    const double other = scored_.scores[worse.sentence];
    return score * kSurelyLess > other || (score >= other && better.sentence < worse.sentence);
  }

  // Where every sentence costs the same, one that comes behind another of the same words is a repeat by then.
  void set_repeats_apart(std::vector<Entry>& entries) {
    Fingerprints places;  // among those kept
    std::uint32_t kept = 0;
    for (const Entry entry : entries) {
      const std::uint32_t place = places.insert(scored_.fingerprints[entry.sentence], kept);
      const bool is_first = place == kept;
      if (!is_first && is_before(entries[place], entry)) {
        repeats_.push_back(entry);
      } else if (!is_first && is_before(entry, entries[place])) {
        repeats_.push_back(std::exchange(entries[place], entry));
      } else {
        entries[kept++] = entry;
      }
    }
    entries.resize(kept);
  }

  [[nodiscard]] bool covers() const { return choice_.coverage > 0 && looked_at_ < kExactChoices; }

  // Takes the entry of the highest value off the queue; nothing if only repeats are left.
  std::optional<Entry> next_of(Queue& queue) {
    while (!queue.empty()) {
      Entry best = queue.top();
      queue.pop();
      const bool fell = !repeats_words(best) && refresh(best);
      if (repeats_words(best) || is_near_duplicate(best)) {
        repeats_.push_back(best);
      } else if (fell) {
        queue.push(best);
      } else {
        return best;
      }
    }
    return std::nullopt;
  }

  // The same where the coverage counts too: looks on until no value that is left can be above the best.
  std::optional<Entry> best_covering(Queue& queue) {
    if (!coverage_) coverage_.emplace(scored_.tfidf_rows);
    const auto factor = [this](double coverage) { return std::exp(choice_.coverage * (coverage - 1.0)); };
    const double most = factor(coverage_->most());
    std::optional<Entry> best;
    double best_value = 0;
    std::vector<Entry> others;
    while (!best || (!queue.empty() && nine_digits(queue.top().value * most) >= best_value)) {
      const std::optional<Entry> next = next_of(queue);
      if (!next) break;
      const double value = nine_digits(next->value * factor(coverage_->with(next->sentence)));
      const bool better = !best || value > best_value || (value == best_value && next->sentence < best->sentence);
      if (better && best) others.push_back(*best);
      if (better) {
        best = next;
        best_value = value;
      } else {
        others.push_back(*next);
      }
    }
    for (const Entry& other : others) queue.push(other);
    return best;
  }

  // Brings an entry's likeness up to date; true if its value fell, so that others may be before it now.
  bool refresh(Entry& entry) {
    if (choice_.diversity == 0 || entry.seen == redundancy_.chosen()) return false;
    const double likeness = std::max(entry.likeness, redundancy_.highest(entry.sentence, entry.seen));
    entry.seen = redundancy_.chosen();
    if (likeness == entry.likeness) return false;
    entry.likeness = likeness;
    const double kept = std::max(0.0, 1.0 - choice_.diversity * std::min(1.0, likeness));
    const double value = nine_digits(scored_.scores[entry.sentence] * kept);
    const bool fell = value < entry.value || is_near_duplicate(entry);
    entry.value = value;
    return fell;
  }

  [[nodiscard]] bool is_near_duplicate(const Entry& entry) const {
    return choice_.diversity > 0 && entry.likeness >= kNearDuplicate;
  }

  [[nodiscard]] bool repeats_words(const Entry& entry) const {
    return choice_.diversity > 0 && words_.contains(scored_.fingerprints[entry.sentence]);
  }

  // What does not fit holds others back all the same: the order of choice is that of every budget.
  void take(std::size_t sentence) {
    ++looked_at_;
    if (budget_.take(sentence)) chosen_.push_back(sentence);
    if (coverage_) coverage_->add(sentence);
    if (choice_.diversity == 0) return;
    if (redundancy_.chosen() < kExactChoices) redundancy_.add(sentence);
    words_.insert(scored_.fingerprints[sentence]);
  }

  void take_repeats() {
    for (Entry& repeat : repeats_) repeat.value = nine_digits(scored_.scores[repeat.sentence]);
    Queue repeats(std::move(repeats_));
    for (; !budget_.full() && !repeats.empty(); repeats.pop()) {
      if (budget_.take(repeats.top().sentence)) chosen_.push_back(repeats.top().sentence);
    }
  }

  const Scored& scored_;
  const Choice& choice_;
  Budget budget_;
  Redundancy redundancy_;
  std::optional<Coverage> coverage_;  // once it is asked for
  Fingerprints words_;                // of the chosen
  std::vector<Entry> repeats_;
  std::size_t looked_at_ = 0;  // whether they fitted or not
  std::vector<std::size_t> chosen_;
};

}  // namespace

std::vector<std::size_t> select(const Scored& scored, const Choice& choice) {
  return Selector(scored, choice).choose();
}

}  // namespace summarise
