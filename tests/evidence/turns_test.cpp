#include "evidence/turns.hpp"

#include <doctest/doctest.h>

TEST_CASE("openings of turns and what is said to the other count against a sentence, in a transcript only") {
  std::vector<summarise::WordFacts> facts(4);
  for (summarise::WordFacts& sentence : facts) sentence.tokens = 10;
  facts[3].second_person = 2;
  const std::vector<bool> opens = {true, false, true, false};
  const summarise::Evidence prose = summarise::turns(facts, std::vector<bool>(4), opens);
  CHECK(prose.name == "turns");
  CHECK(prose.log_weights == std::vector<double>{0, 0, 0, 0});
  const std::vector<double> half = summarise::turns(facts, opens, opens).log_weights;
  CHECK(half[0] < 0);
  CHECK(half[1] == 0);
  CHECK(half[2] == half[0]);
  CHECK(half[3] < 0);
  const std::vector<double> all = summarise::turns(facts, std::vector<bool>(4, true), opens).log_weights;
  CHECK(all[0] == doctest::Approx(2 * half[0]));
  CHECK(all[3] == doctest::Approx(2 * half[3]));
  CHECK(summarise::turns({}, {}, {}).log_weights.empty());
}

TEST_CASE("a sentence without words is nobody's") {
  const std::vector<double> weights = summarise::turns({{0, 0, 0, 0, 0}}, {true}, {false}).log_weights;
  CHECK(weights == std::vector<double>{0});
}
