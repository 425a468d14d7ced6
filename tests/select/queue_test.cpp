#include "select/queue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "select/fingerprints.hpp"

using summarise::Entry;
using summarise::Queue;

TEST_CASE("the queue gives what a sorted row would, whatever is pushed meanwhile") {
  std::mt19937 random(4);
  for (const std::size_t n : {std::size_t{0}, std::size_t{1}, std::size_t{255}, std::size_t{256}, std::size_t{5000}}) {
    CAPTURE(n);
    std::vector<Entry> left;
    for (std::size_t i = 0; i < n; ++i) left.push_back({double(random() % 500), i});
    Queue queue(left);
    std::sort(left.begin(), left.end());
    for (std::size_t step = 0; !left.empty(); ++step) {
      REQUIRE_FALSE(queue.empty());
      Entry best = queue.top();
      CHECK(best.value == left.back().value);
      CHECK(best.sentence == left.back().sentence);
      queue.pop();
      left.pop_back();
      if (step % 3 == 0 && best.value > 1) {  // as an entry does whose likeness has grown
        best.value /= 2;
        queue.push(best);
        left.insert(std::lower_bound(left.begin(), left.end(), best), best);
      }
    }
    CHECK(queue.empty());
  }
}

TEST_CASE("fingerprints have the numbers that they were put in with first, and no others are there") {
  std::mt19937_64 random(5);
  summarise::Fingerprints numbers;
  std::map<std::uint64_t, std::uint32_t> expected;
  CHECK_FALSE(numbers.contains(7));
  CHECK(numbers.insert(0, 9) == 9);
  CHECK(numbers.insert(0, 8) == 8);
  CHECK_FALSE(numbers.contains(0));
  for (std::uint32_t i = 0; i < 3000; ++i) {
    const std::uint64_t fingerprint = i % 3 == 0 ? random() % 1000 : random() << 40U;  // some share all low bits
    if (fingerprint == 0) continue;
    CHECK(numbers.insert(fingerprint, i) == expected.emplace(fingerprint, i).first->second);
  }
  for (const auto& [fingerprint, number] : expected) CHECK(numbers.contains(fingerprint));
  for (std::uint64_t other = 1; other < 2000; ++other) CHECK(numbers.contains(other) == expected.contains(other));
}
