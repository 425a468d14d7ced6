#include "evidence/results.hpp"

#include <doctest/doctest.h>

#include <cmath>

TEST_CASE("the names of results count with the figures beside them, and nothing else does") {
  std::vector<summarise::WordFacts> facts(4);
  facts[0].figures = 1;
  facts[1].figures = 3;
  facts[2].figures = 3;
  const summarise::Evidence some = summarise::results({true, false, true, true}, facts);
  CHECK(some.name == "results");
  CHECK(some.log_weights[0] == doctest::Approx(summarise::kWeights.result * std::log(2.0)));
  CHECK(some.log_weights[1] == 0);  // figures of something else
  CHECK(some.log_weights[2] == doctest::Approx(2 * some.log_weights[0]));
  CHECK(some.log_weights[3] == 0);  // "revenue" without any
  CHECK(summarise::results({}, {}).log_weights.empty());
}
