#include "evidence/cues.hpp"

#include <doctest/doctest.h>

TEST_CASE("a cue weighs the same wherever it stands") {
  const summarise::Evidence evidence = summarise::cues({false, true, true, false});
  REQUIRE(evidence.log_weights.size() == 4);
  const double weight = evidence.log_weights[1];
  CHECK(evidence.name == "cues");
  CHECK(weight > 0);
  CHECK(evidence.log_weights == std::vector<double>{0, weight, weight, 0});
  CHECK(summarise::cues({}).log_weights.empty());
}

TEST_CASE("a stigma speaks against as much as a cue speaks for") {
  const std::vector<bool> flags = {true, false};
  const summarise::Evidence evidence = summarise::stigma(flags);
  CHECK(evidence.name == "stigma");
  CHECK(evidence.log_weights == std::vector<double>{-summarise::cues(flags).log_weights[0], 0});
}
