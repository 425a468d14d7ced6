#include "evidence/size.hpp"

#include <doctest/doctest.h>

namespace {

double weight_of(std::uint32_t words) {
  const summarise::Evidence evidence = summarise::size({words});
  REQUIRE(evidence.log_weights.size() == 1);
  return evidence.log_weights.front();
}

}  // namespace

// How much each counts is tuned; these hold whatever the constants.
TEST_CASE("sentences of ten to forty-five words have the right size") {
  for (const std::uint32_t words : {10U, 11U, 27U, 44U, 45U}) {
    CAPTURE(words);
    CHECK(weight_of(words) == 0);
  }
}

TEST_CASE("fewer words speak against a sentence") {
  for (const std::uint32_t words : {0U, 1U, 5U, 9U}) {
    CAPTURE(words);
    CHECK(weight_of(words) < 0);
    CHECK(weight_of(words) >= -3);  // a short text of short sentences still has an order
    CHECK(weight_of(words) <= weight_of(words + 1));
  }
}

TEST_CASE("more words speak against it, the more the worse") {
  for (const std::uint32_t words : {46U, 60U, 90U, 1000U, 1000000U}) {
    CAPTURE(words);
    CHECK(weight_of(words) < 0);
    CHECK(weight_of(words) > -100);
    CHECK(weight_of(words + 1) <= weight_of(words));
  }
}

TEST_CASE("each sentence is weighed by itself, in order") {
  const summarise::Evidence evidence = summarise::size({3, 20, 80});
  CHECK(evidence.name == "size");
  CHECK(evidence.log_weights == std::vector<double>{weight_of(3), 0, weight_of(80)});
  CHECK(summarise::size({}).log_weights.empty());
}
