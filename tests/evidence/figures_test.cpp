#include "evidence/figures.hpp"

#include <doctest/doctest.h>

#include <cmath>

TEST_CASE("figures count as much as people speak of themselves") {
  const std::vector<summarise::WordFacts> facts = {{0, 10, 0, 1}, {0, 20, 1, 2}, {0, 10, 6, 0}};
  const summarise::Evidence silent = summarise::figures(facts, 0);
  CHECK(silent.name == "figures");
  CHECK(silent.log_weights == std::vector<double>{0, 0, 0});
  const summarise::Evidence loud = summarise::figures(facts, 1);
  const double one = loud.log_weights[1];
  CHECK(one > 0);
  CHECK(loud.log_weights[0] == 0);
  CHECK(loud.log_weights[2] == doctest::Approx(one * std::log(7.0) / std::log(2.0)).epsilon(1e-12));
  CHECK(summarise::figures(facts, 0.5).log_weights[1] == doctest::Approx(one / 2).epsilon(1e-12));
  CHECK(summarise::figures({}, 1).log_weights.empty());
}
