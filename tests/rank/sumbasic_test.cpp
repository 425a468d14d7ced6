#include "rank/sumbasic.hpp"

#include <doctest/doctest.h>

#include "core/rounding.hpp"
#include "rank/greedy.hpp"
#include "small_texts.hpp"

namespace {

using namespace summarise;
using Order = std::vector<std::size_t>;

Order order_of(const std::vector<std::string>& sentences) {
  return test::order_of(sumbasic(test::small_text(sentences).counts));
}

// The steps of the paper with nothing left out.
Order plainly(const Counts& counts) {
  std::vector<double> p(counts.terms);
  double total = 0;
  for (const CountRow row : counts.rows) {
    for (const auto& [term, count] : row) {
      p[term] += count;
      total += count;
    }
  }
  for (double& value : p) value /= total;
  const auto weight = [&](std::size_t i) {
    double sum = 0;
    for (const auto& [term, count] : counts.rows[i]) sum += p[term];
    return counts.rows[i].empty() ? 0.0 : nine_digits(sum / static_cast<double>(counts.rows[i].size()));
  };
  Order order;
  std::vector<bool> taken(counts.rows.size());
  for (;;) {
    double highest = 0;
    std::vector<std::size_t> holders;
    for (std::size_t term = 0; term < counts.terms; ++term) {
      std::vector<std::size_t> left;
      for (std::size_t i = 0; i < counts.rows.size(); ++i) {
        for (const auto& [id, count] : counts.rows[i]) {
          if (id == term && !taken[i]) left.push_back(i);
        }
      }
      if (!left.empty() && p[term] > highest) {
        highest = p[term];
        holders = left;
      }
    }
    if (holders.empty()) break;
    std::size_t best = holders.front();
    for (const std::size_t i : holders) {
      if (weight(i) > weight(best)) best = i;
    }
    order.push_back(best);
    taken[best] = true;
    for (const auto& [term, count] : counts.rows[best]) p[term] *= p[term];
  }
  std::vector<double> left(counts.rows.size());
  for (std::size_t i = 0; i < left.size(); ++i) left[i] = weight(i);
  append_rest(left, order);
  return order;
}

}  // namespace

TEST_CASE("sumbasic by hand") {
  // p: a 1/3, b 1/3, c 1/6, d 1/6. With a: 0 weighs 1/3, 1 weighs 1/4, so 0; a and b fall to 1/9. With c: 1; with d: 3;
  // with b: 2
  CHECK(order_of({"a b", "a c", "b", "d"}) == Order{0, 1, 3, 2});
  // p: a 3/5, b 1/5, c 1/5. With a: 1 weighs 3/5, 0 weighs 2/5. a falls to 9/25 and still is the highest: 0; then c
  CHECK(order_of({"a b", "a a", "c"}) == Order{1, 0, 2});
  // A word counts once in the mean: 2/3 for 0, (2/3 + 1/3)/2 for 1
  CHECK(order_of({"b a", "a"}) == Order{1, 0});
  CHECK(order_of({"-", "a", "-"}) == Order{1, 0, 2});
  CHECK(order_of({"-", "-"}) == Order{0, 1});
  CHECK(order_of({}).empty());
}

TEST_CASE("sumbasic chooses as the paper's steps do") {
  std::mt19937 engine(2005);
  for (const std::size_t n : {1U, 5U, 30U, 120U}) {
    for (int round = 0; round < 5; ++round) {
      CAPTURE(n);
      CAPTURE(round);
      const Counts counts = test::random_text(n, 25, engine);
      CHECK(test::order_of(sumbasic(counts)) == plainly(counts));
    }
  }
}

TEST_CASE("equal sentences come as they stand, however many") {
  const std::vector<TermCounts> same(20000, TermCounts{{0, 1}, {1, 2}, {2, 1}});
  const Order order = test::order_of(sumbasic(make_counts(same, 3)));
  CHECK(std::is_sorted(order.begin(), order.end()));
}
