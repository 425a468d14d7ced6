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
  const summarise::Flags flags = {true, false};
  const summarise::Evidence evidence = summarise::stigma(flags);
  CHECK(evidence.name == "stigma");
  CHECK(evidence.log_weights == std::vector<double>{-summarise::cues(flags).log_weights[0], 0});
}

TEST_CASE("the longer the text, the less a cue says, and never less than nothing") {
  double before = 1e9;
  for (const std::size_t n : {1U, 2U, 10U, 100U, 1000U, 100000U}) {
    CAPTURE(n);
    const double weight = summarise::cues(summarise::Flags(n, true)).log_weights.front();
    CHECK(weight >= 0);
    CHECK((weight < before || weight == 0));
    before = weight;
  }
}
