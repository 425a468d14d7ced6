#include "select/queue.hpp"

#include <algorithm>

namespace summarise {

namespace {

constexpr std::size_t kFirst = 256;  // to be sorted at first; then as many as have been

constexpr auto kBetter = [](const Entry& a, const Entry& b) { return b < a; };

}  // namespace

const Entry& Queue::top() {
  return is_again_better() ? again_.top() : entries_[next_];
}

void Queue::pop() {
  if (is_again_better()) {
    again_.pop();
  } else {
    ++next_;
  }
}

bool Queue::is_again_better() {
  if (next_ == sorted_) sort_more();
  return next_ == sorted_ || (!again_.empty() && entries_[next_] < again_.top());
}

void Queue::sort_more() {
  const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(sorted_);
  sorted_ = std::min(entries_.size(), std::max(kFirst, 2 * sorted_));
  const auto end = entries_.begin() + static_cast<std::ptrdiff_t>(sorted_);
  if (end != entries_.end()) std::nth_element(begin, end, entries_.end(), kBetter);
  std::sort(begin, end, kBetter);
}

}  // namespace summarise
