#include <doctest/doctest.h>

#include "bootstrap.hpp"

using bench::difference;
using bench::Difference;
using bench::interval;
using bench::Interval;

TEST_CASE("bootstrap: the same figures every time, others from another seed") {
  const std::vector<double> values = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  const Interval once = interval(values);
  const Interval again = interval(values);
  CHECK(once.low == again.low);
  CHECK(once.high == again.high);
  CHECK(once.mean == 4.5);
  // Tenths, exact in any arithmetic: what this generator draws, on every machine.
  CHECK(once.low == doctest::Approx(2.6));
  CHECK(once.high == doctest::Approx(6.1));
  const std::vector<double> skewed = {0, 0.1, 0.7, 3.3, 12.9};
  CHECK(interval(skewed, 1).high != interval(skewed, 77).high);
}

TEST_CASE("bootstrap: bounds") {
  const Interval none = interval({});
  CHECK(none.mean == 0);
  CHECK(none.high == 0);
  const Interval constant = interval({2, 2, 2});
  CHECK(constant.low == 2);
  CHECK(constant.high == 2);
  CHECK(difference({}, {}).p == 1);
}

TEST_CASE("bootstrap: paired differences") {
  const std::vector<double> theirs = {1, 9, 4, 7, 2};
  const std::vector<double> a_little_more = {1.1, 9.1, 4.1, 7.1, 2.1};
  const Difference above = difference(a_little_more, theirs);
  CHECK(above.mean == doctest::Approx(0.1));
  CHECK(above.p == doctest::Approx(2.0 / 1001.0));  // every pair is above, however much the documents differ
  CHECK(difference(theirs, a_little_more).p == above.p);
  CHECK(difference(theirs, theirs).p == 1);
  const Difference even = difference({1, 2, 1, 2}, {2, 1, 2, 1});
  CHECK(even.mean == 0);
  CHECK(even.p > 0.5);
  const Difference single = difference({3}, {1});  // one document says nothing of chance
  CHECK(single.mean == 2);
  CHECK(single.p == 1);
}
