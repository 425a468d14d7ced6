#include "growth.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <stdexcept>

TEST_CASE("growth: sizes are powers of ten, and the most") {
  struct Case {
    std::size_t most;
    std::vector<std::size_t> sizes;
  };
  for (const Case& one : {Case{0, {}}, Case{500, {500}}, Case{1000, {1000}}, Case{10'000, {1000, 10'000}},
                          Case{30'000, {1000, 10'000, 30'000}}}) {
    CAPTURE(one.most);
    CHECK(bench::sizes_up_to(one.most) == one.sizes);
  }
}

TEST_CASE("growth: a text is repeated or cut, never within a code point") {
  CHECK(bench::of_size("abc", 2) == "ab");
  CHECK(bench::of_size("abc", 7) == "abc\n\nab");
  CHECK(bench::of_size("", 7).empty());
  CHECK(bench::of_size("aé", 2) == "a");
  CHECK(bench::of_size("aé", 3) == "aé");
  CHECK(bench::of_size("€", 7) == "€\n\n");
  CHECK(bench::of_size("€", 8) == "€\n\n€");
}

TEST_CASE("growth: the exponent of powers is found, whatever stands before them") {
  for (const double power : {0.5, 1.0, 2.0}) {
    for (const double factor : {1e-9, 3.0}) {
      std::vector<std::pair<double, double>> points;
      for (const double x : {1e5, 1e6, 3e6, 1e8}) points.emplace_back(x, factor * std::pow(x, power));
      CHECK(bench::exponent(points) == doctest::Approx(power));
    }
  }
  CHECK(bench::exponent({{1.0, 2.0}, {2.0, 5.0}, {4.0, 8.0}}) == doctest::Approx(1.0));  // ln 5 lies off, in the middle
  CHECK(bench::exponent({}) == 0);
  CHECK(bench::exponent({{1e5, 1.0}}) == 0);
}

TEST_CASE("growth: sizes as people write them") {
  CHECK(bench::bytes_of("1") == 1);
  CHECK(bench::bytes_of("64K") == 64'000);
  CHECK(bench::bytes_of("64k") == 64'000);
  CHECK(bench::bytes_of("100M") == 100'000'000);
  for (const char* bad : {"", "0", "K", "-1", "3G", "3 M", "99999999999999M", "99999999999999999999"}) {
    INFO(std::string(bad));
    CHECK_THROWS_AS((void)bench::bytes_of(bad), std::runtime_error);
  }
}
