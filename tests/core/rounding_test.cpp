// Nine significant digits, against the number that is printed with them.
#include "core/rounding.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>

#include "core/split_mix.hpp"

using summarise::magnitude_of;
using summarise::nine_digits;

TEST_CASE("nine digits of numbers of any size") {
  const struct {
    double value, rounded;
  } cases[] = {
      {0.0, 0.0},
      {1.0, 1.0},
      {0.1234567891, 0.123456789},
      {0.12345678951, 0.12345679},
      {-0.12345678951, -0.12345679},
      {9.9999999999, 10.0},
      {999.9999999999999, 1000.0},
      {1e-5, 1e-5},
      {9.99999999999e-6, 1e-5},
      {123456789012.0, 123456789000.0},
      {1e22, 1e22},
      {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()},
  };
  for (const auto& c : cases) {
    CAPTURE(c.value);
    CHECK(nine_digits(c.value) == c.rounded);
  }
}

TEST_CASE("a number's magnitude is its logarithm's, and near powers of ten it does not matter which") {
  std::uint64_t state = 9;
  for (int round = 0; round < 200000; ++round) {
    const auto digits = static_cast<double>(1 + summarise::split_mix(state) % 9'999'999) / 1e6;
    const double value = digits * std::pow(10.0, static_cast<double>(summarise::split_mix(state) % 40) - 25.0);
    CAPTURE(value);
    const double log = std::log10(value);
    const bool near_power = std::fabs(log - std::round(log)) < 1e-12;
    if (!near_power) REQUIRE(magnitude_of(value) == static_cast<int>(std::floor(log)));
    const double rounded = nine_digits(value);
    REQUIRE(std::fabs(rounded - value) <= value * 5.0000001e-9);
    REQUIRE(nine_digits(rounded) == rounded);
  }
  for (int power = -30; power <= 30; ++power) {
    const double ten = std::pow(10.0, power);
    for (const double value : {std::nextafter(ten, 0.0), ten, std::nextafter(ten, 1e300)}) {
      CAPTURE(value);
      CHECK(std::fabs(nine_digits(value) - ten) <= ten * 1e-15);
    }
  }
}
