#include "evidence/turns.hpp"

#include <doctest/doctest.h>

TEST_CASE("openings of turns and what is said to the other count against a sentence, in a transcript only") {
  std::vector<summarise::WordFacts> facts(4);
  for (summarise::WordFacts& sentence : facts) sentence.tokens = 10;
  facts[3].second_person = 2;
  const summarise::Flags opens = {true, false, true, false};
  const summarise::Evidence prose = summarise::turns(facts, opens, 0);
  CHECK(prose.name == "turns");
  CHECK(prose.log_weights == std::vector<double>{0, 0, 0, 0});
  const std::vector<double> half = summarise::turns(facts, opens, 0.5).log_weights;
  CHECK(half[0] < 0);
  CHECK(half[1] == 0);
  CHECK(half[2] == half[0]);
  CHECK(half[3] < 0);
  const std::vector<double> all = summarise::turns(facts, opens, 1).log_weights;
  CHECK(all[0] == doctest::Approx(2 * half[0]));
  CHECK(all[3] == doctest::Approx(2 * half[3]));
  CHECK(summarise::turns({}, {}, 1).log_weights.empty());
}

TEST_CASE("a sentence without words is nobody's") {
  const std::vector<double> weights = summarise::turns({{0, 0, 0, 0, 0}}, {false}, 1).log_weights;
  CHECK(weights == std::vector<double>{0});
}

TEST_CASE("the share of turns") {
  CHECK(summarise::share_of_turns({}) == 0);
  CHECK(summarise::share_of_turns({false, false}) == 0);
  CHECK(summarise::share_of_turns({true, false, true, false}) == 0.5);
  CHECK(summarise::share_of_turns({true}) == 1);
  CHECK(summarise::transcript(0) == 0);
  CHECK(summarise::transcript(0.125) == 0.5);
  CHECK(summarise::transcript(0.25) == 1);
  CHECK(summarise::transcript(0.6) == 1);
}
