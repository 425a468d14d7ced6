#include "evidence/size.hpp"

#include <doctest/doctest.h>

namespace {

double weight_of(std::uint32_t words, std::uint32_t characters) {
  const summarise::Evidence evidence = summarise::size({words}, {characters});
  REQUIRE(evidence.log_weights.size() == 1);
  return evidence.log_weights.front();
}

double weight_of(std::uint32_t words) {
  return weight_of(words, 6 * words);
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
  CHECK(weight_of(0, 6) == weight_of(1));
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

TEST_CASE("where words are long, fewer make a sentence of the usual size") {
  CHECK(weight_of(20, 173) == doctest::Approx(0));  // 24 ÷ √(173 ÷ 20 ÷ 6) = 20
  CHECK(weight_of(18, 140) > weight_of(18, 108));
  CHECK(weight_of(30, 240) < weight_of(30, 180));
  CHECK(weight_of(20, 100000) == weight_of(20, 180));  // as if they were half as long again, and no longer
  CHECK(weight_of(30, 45) == weight_of(30, 180));      // of short ones, as many
  // It is the text's words that count, not the sentence's: of as many words, none is better than another.
  const summarise::Evidence evidence = summarise::size({20, 20}, {100, 200});
  CHECK(evidence.log_weights[0] == evidence.log_weights[1]);
}

TEST_CASE("each sentence is weighed by itself, in order") {
  const summarise::Evidence evidence = summarise::size({3, 20, 80}, {18, 120, 480});
  CHECK(evidence.name == "size");
  CHECK(evidence.log_weights == std::vector<double>{weight_of(3), weight_of(20), weight_of(80)});
  CHECK(summarise::size({}, {}).log_weights.empty());
}

TEST_CASE("in a heap of opinions size counts less, in a transcript it counts all the same") {
  CHECK(summarise::size_matters(0, 0) == 1);
  CHECK(summarise::size_matters(0.4, 0) < 1);
  CHECK(summarise::size_matters(0.4, 0) > summarise::size_matters(0.5, 0));
  CHECK(summarise::size_matters(1, 0) == 0);
  CHECK(summarise::size_matters(1, 1) == 1);
  CHECK(summarise::size_matters(0.4, 0.1) > summarise::size_matters(0.4, 0));
  const std::vector<std::uint32_t> words = {3, 24, 80};
  const std::vector<std::uint32_t> characters = {20, 150, 400};
  const std::vector<double> whole = summarise::size(words, characters).log_weights;
  const std::vector<double> half = summarise::size(words, characters, 0.5).log_weights;
  for (std::size_t i = 0; i < 3; ++i) CHECK(half[i] == doctest::Approx(whole[i] / 2));
}
