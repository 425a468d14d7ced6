#include "evidence/results.hpp"

#include <doctest/doctest.h>

#include <cmath>

TEST_CASE("the names of results count as much as the text is full of figures") {
  const std::vector<bool> names = {true, false, true};
  const summarise::Evidence none = summarise::results({{0, 9, 0}, {0, 9, 0}, {0, 9, 0}}, names);
  CHECK(none.name == "results");
  CHECK(none.log_weights == std::vector<double>{0, 0, 0});
  const std::vector<double> some = summarise::results({{0, 9, 1}, {0, 9, 0}, {0, 9, 0}}, names).log_weights;
  CHECK(some[0] > 0);
  CHECK(some[1] == 0);
  CHECK(some[2] == some[0]);  // whether or not it holds a figure itself
  const std::vector<double> many = summarise::results({{0, 9, 1}, {0, 9, 1}, {0, 9, 3}}, names).log_weights;
  CHECK(many[0] == doctest::Approx(4 * some[0]));  // ln 2 · (1 + 1 + 2)
  CHECK(summarise::results({}, {}).log_weights.empty());
}
