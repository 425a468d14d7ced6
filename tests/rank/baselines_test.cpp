#include "rank/baselines.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include <initializer_list>

namespace {

using namespace summarise;

void check_equal(const Vector& got, std::initializer_list<double> want) {
  REQUIRE(got.size() == static_cast<Eigen::Index>(want.size()));
  Eigen::Index i = 0;
  for (const double value : want) {
    CAPTURE(i);
    CHECK(got[i++] == doctest::Approx(value).epsilon(1e-14));
  }
}

}  // namespace

TEST_CASE("lead falls evenly from the first to the last") {
  check_equal(lead({}), {});
  check_equal(lead({0}), {1});
  check_equal(lead({0, 1}), {2 / 3.0, 1 / 3.0});
  check_equal(lead({0, 1, 2, 3}), {0.4, 0.3, 0.2, 0.1});
  std::vector<std::size_t> many(50000);
  std::iota(many.begin(), many.end(), std::size_t{0});
  CHECK(lead(many).sum() == doctest::Approx(1).epsilon(1e-9));
  CHECK(lead(many)[49999] > 0);
  // Two documents, of three sentences and of one: their first ones come first.
  check_equal(lead({0, 1, 2, 0}), {0.4, 0.2, 0.1, 0.3});
}

TEST_CASE("random gives the same values on every machine") {
  // SplitMix64's published output for a state of 1 begins 910A2DEC89025CC1, BEEB8DA1658EEC67.
  check_equal(random(4, 1), {0.20770629969925794, 0.27340994513640027, 0.35597788092843324, 0.1629058742359085});
  check_equal(random(4, 2), {0.21884595636689808, 0.27731939434251957, 0.22049264057222853, 0.28334200871835374});
  check_equal(random(0, 1), {});
  check_equal(random(1, 77), {1});
}

TEST_CASE("random scores are above 0 and sum to 1, for any seed") {
  for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{42}, UINT64_MAX}) {
    CAPTURE(seed);
    const Vector scores = random(1000, seed);
    CHECK(scores.minCoeff() > 0);
    CHECK(scores.sum() == doctest::Approx(1).epsilon(1e-12));
    CHECK(scores == random(1000, seed));
  }
}

TEST_CASE("seeds next to each other have nothing in common") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CAPTURE(seed);
    const Vector a = random(100, seed);
    const Vector b = random(100, seed + 1);
    Eigen::Index same = 0;
    for (Eigen::Index i = 0; i < 100; ++i) same += a[i] == b[i] ? 1 : 0;
    CHECK(same == 0);
  }
}
