#include "evidence/results.hpp"

#include <doctest/doctest.h>

TEST_CASE("the names of results count, and nothing else does") {
  const summarise::Evidence some = summarise::results({true, false, true});
  CHECK(some.name == "results");
  CHECK(some.log_weights[0] > 0);
  CHECK(some.log_weights[1] == 0);
  CHECK(some.log_weights[2] == some.log_weights[0]);
  CHECK(summarise::results({}).log_weights.empty());
}
