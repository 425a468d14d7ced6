#include "timing.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("timing: the median") {
  CHECK(bench::median({}) == 0);
  CHECK(bench::median({3}) == 3);
  CHECK(bench::median({9, 1, 2}) == 2);
  CHECK(bench::median({4, 1, 2, 9}) == 3);
}

TEST_CASE("timing: ratios are taken pair by pair") {
  // A machine that becomes ten times slower: the quotient of the medians would be 2, each pair says 3.
  CHECK(bench::median_ratio({3, 30, 30}, {1, 10, 10}) == doctest::Approx(3));
  CHECK(bench::median_ratio({3, 6, 30}, {1, 2, 10}) == doctest::Approx(3));
  CHECK(bench::median_ratio({3, 8}, {0, 2}) == doctest::Approx(4));
  CHECK(bench::median_ratio({}, {}) == 0);
}

TEST_CASE("timing: works run turn by turn, the first round does not count") {
  std::string order;
  double next = 0;
  const auto work = [&](char name) {
    return [&, name] {
      order += name;
      return next++;
    };
  };
  const auto taken = bench::take_turns({work('a'), work('b')}, {3, 1, 1e9});
  CHECK(order == "abababab");
  CHECK(taken == std::vector<std::vector<double>>{{2, 4, 6}, {3, 5, 7}});
}

TEST_CASE("timing: no more runs than the time allows, but the least") {
  int runs = 0;
  const auto work = [&] { return double(++runs); };
  CHECK(bench::take_turns({work}, {100, 4, 0}).front().size() == 4);
  CHECK(runs == 5);
}
