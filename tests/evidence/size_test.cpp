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
TEST_CASE("a sentence of a usual length is best, and none weighs more than nothing") {
  CHECK(weight_of(24) == doctest::Approx(0));
  for (const std::uint32_t words : {0U, 1U, 9U, 10U, 23U, 25U, 45U, 46U, 1000U, 1000000U}) {
    CAPTURE(words);
    CHECK(weight_of(words) < 0);
    CHECK(weight_of(words) > -100);
  }
  CHECK(weight_of(0) == weight_of(1));
}

TEST_CASE("the further from it, the worse") {
  for (const std::uint32_t words : {1U, 5U, 9U, 10U, 20U, 23U}) {
    CAPTURE(words);
    CHECK(weight_of(words) < weight_of(words + 1));
  }
  for (const std::uint32_t words : {24U, 40U, 45U, 60U, 90U, 1000U, 1000000U}) {
    CAPTURE(words);
    CHECK(weight_of(words + 1) < weight_of(words));
  }
}

TEST_CASE("each sentence is weighed by itself, in order") {
  const summarise::Evidence evidence = summarise::size({3, 20, 80});
  CHECK(evidence.name == "size");
  CHECK(evidence.log_weights == std::vector<double>{weight_of(3), weight_of(20), weight_of(80)});
  CHECK(summarise::size({}).log_weights.empty());
}

TEST_CASE("in a heap of opinions size counts less, in a transcript it counts all the same") {
  CHECK(summarise::size_matters(0, 0) == 1);
  CHECK(summarise::size_matters(0.4, 0) < 1);
  CHECK(summarise::size_matters(0.4, 0) > summarise::size_matters(0.5, 0));
  CHECK(summarise::size_matters(1, 0) == 0);
  CHECK(summarise::size_matters(1, 1) == 1);
  CHECK(summarise::size_matters(0.4, 0.1) > summarise::size_matters(0.4, 0));
  const std::vector<std::uint32_t> words = {3, 24, 80};
  const std::vector<double> whole = summarise::size(words).log_weights;
  const std::vector<double> half = summarise::size(words, 0.5).log_weights;
  for (std::size_t i = 0; i < 3; ++i) CHECK(half[i] == doctest::Approx(whole[i] / 2));
}
