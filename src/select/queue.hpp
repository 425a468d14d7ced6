// The candidates, best first. Most are never looked at: they are sorted no further than someone asks.
#pragma once

#include <cstddef>
#include <queue>
#include <utility>
#include <vector>

namespace summarise {

struct Entry {
  double value = 0;  // an upper bound: likeness to the chosen only grows
  std::size_t sentence = 0;
  std::size_t seen = 0;  // how many of the chosen its value knows of
  double likeness = 0;   // the highest cosine to them

  bool operator<(const Entry& other) const {  // the smaller comes later
    return value != other.value ? value < other.value : sentence > other.sentence;
  }
};

class Queue {
 public:
  explicit Queue(std::vector<Entry> entries) : entries_(std::move(entries)) {}

  [[nodiscard]] bool empty() const { return next_ == entries_.size() && again_.empty(); }

  // The best, of a queue that is not empty.
  const Entry& top();
  void pop();

  void push(const Entry& entry) { again_.push(entry); }

 private:
  bool is_again_better();
  void sort_more();

  std::vector<Entry> entries_;  // from next_ to before sorted_ in order, and none of the rest is better
  std::size_t next_ = 0, sorted_ = 0;
  std::priority_queue<Entry> again_;  // those that were pushed
};

}  // namespace summarise
