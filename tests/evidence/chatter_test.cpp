#include "evidence/chatter.hpp"

#include <doctest/doctest.h>

TEST_CASE("fillers speak against a sentence in any text") {
  const std::vector<summarise::WordFacts> facts = {{0, 10, 0, 0}, {0, 10, 0, 5}, {0, 0, 0, 0}};
  const summarise::Evidence evidence = summarise::chatter(facts, {true, false, true}, 0);
  CHECK(evidence.name == "chatter");
  REQUIRE(evidence.log_weights.size() == 3);
  CHECK(evidence.log_weights[0] < 0);
  CHECK(evidence.log_weights[1] == 0);
  CHECK(evidence.log_weights[2] == evidence.log_weights[0]);
  CHECK(summarise::chatter({}, {}, 1).log_weights.empty());
}

TEST_CASE("so does the first person, where people speak of themselves") {
  const std::vector<summarise::WordFacts> facts = {{0, 10, 0, 0}, {0, 10, 0, 1}, {0, 10, 0, 2}, {0, 0, 0, 0}};
  const std::vector<double> loud = summarise::chatter(facts, summarise::Flags(4), 1).log_weights;
  CHECK(loud[0] == 0);
  CHECK(loud[1] < 0);
  CHECK(loud[2] == doctest::Approx(2 * loud[1]));
  CHECK(loud[3] == 0);
  const std::vector<double> soft = summarise::chatter(facts, summarise::Flags(4), 0.5).log_weights;
  CHECK(soft[1] == doctest::Approx(loud[1] / 2));
}
