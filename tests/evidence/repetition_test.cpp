#include "evidence/repetition.hpp"

#include <doctest/doctest.h>

namespace {

using namespace summarise;

// Of the eight uses of terms, term 0 has four.
Counts opinions() {
  return make_counts({{{0, 1}, {1, 1}}, {{0, 2}}, {{2, 1}}, {}, {{0, 1}, {3, 2}}}, 4);
}

}  // namespace

TEST_CASE("in a heap, sentences count by how much their words come back") {
  const Evidence evidence = repetition(opinions(), 1, 0);
  CHECK(evidence.name == "repetition");
  const std::vector<double>& weights = evidence.log_weights;
  REQUIRE(weights.size() == 5);
  const double unit = weights[2];  // a term used once
  CHECK(unit > 0);
  CHECK(weights[0] == doctest::Approx(unit * (4 + 1) / 2));
  CHECK(weights[1] == doctest::Approx(unit * 4));  // its own repeats count once
  CHECK(weights[3] == 0);
  CHECK(weights[4] == doctest::Approx(unit * (4 + 2) / 2));
}

TEST_CASE("the less a text is a heap, or the more of a transcript, the less repetition counts") {
  const double whole = repetition(opinions(), 1, 0).log_weights[1];
  CHECK(repetition(opinions(), 0.5, 0).log_weights[1] == doctest::Approx(whole / 2));
  CHECK(repetition(opinions(), 1, 0.125).log_weights[1] == doctest::Approx(whole / 2));
  CHECK(repetition(opinions(), 0, 0).log_weights == std::vector<double>(5));
  CHECK(repetition(opinions(), 1, 0.25).log_weights == std::vector<double>(5));
  CHECK(repetition(opinions(), 1, 1).log_weights == std::vector<double>(5));
  CHECK(repetition({}, 1, 0).log_weights.empty());
}
