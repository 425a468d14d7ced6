#include "rank/shares.hpp"

#include <doctest/doctest.h>

#include "small_texts.hpp"

namespace {

using namespace summarise;

}  // namespace

TEST_CASE("shares sum to 1, and all zero becomes equal") {
  CHECK(shares_of({}).size() == 0);
  CHECK(test::distance(shares_of(Vector::Zero(4)), {1, 1, 1, 1}) == 0);
  Vector values(3);
  values << 1, 0, 3;
  CHECK(test::distance(shares_of(values), {0.25, 0, 0.75}) == 0);
}

TEST_CASE("an order of choice falls as 1, 1/2, 1/3") {
  CHECK(shares_of_order({}).size() == 0);
  CHECK(test::distance(shares_of_order({2, 0, 1}), {1 / 2.0, 1 / 3.0, 1}) < 1e-15);
  CHECK(test::order_of(shares_of_order({3, 1, 0, 2})) == std::vector<std::size_t>{3, 1, 0, 2});
}
