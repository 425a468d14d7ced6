#include "evidence/topic.hpp"

#include <doctest/doctest.h>

#include <string>

// How much each counts is tuned; these hold whatever the constants.
TEST_CASE("title and query weigh evenly by their cosines") {
  const std::vector<double> cosines{0, 0.25, 1};
  const struct {
    summarise::Evidence evidence;
    std::string name;
  } cases[] = {{summarise::title(cosines), "title"}, {summarise::query(cosines), "query"}};
  for (const auto& c : cases) {
    CAPTURE(c.name);
    CHECK(c.evidence.name == c.name);
    REQUIRE(c.evidence.log_weights.size() == 3);
    CHECK(c.evidence.log_weights[0] == 0);
    CHECK(c.evidence.log_weights[2] > 0);
    CHECK(c.evidence.log_weights[1] == doctest::Approx(c.evidence.log_weights[2] / 4).epsilon(1e-12));
  }
  CHECK(summarise::title({}).log_weights.empty());
  CHECK(summarise::query({}).log_weights.empty());
}

TEST_CASE("what the user asks for counts more than the title") {
  CHECK(summarise::query({0.5}).log_weights[0] > summarise::title({0.5}).log_weights[0]);
}

TEST_CASE("the more a text is a transcript, the more the passage speaks for its last sentence") {
  const auto relevance = [](double transcript) { return summarise::relevance({0.3}, {0.4}, transcript).front(); };
  CHECK(relevance(0) == 0.3);
  CHECK(relevance(1) == 0.8);
  CHECK(relevance(0.5) == doctest::Approx((relevance(0) + relevance(1)) / 2).epsilon(1e-12));
  CHECK(summarise::relevance({}, {}, 0.5).empty());
}
