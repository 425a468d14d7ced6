#include "rank/reduction.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "small_texts.hpp"

namespace {

using namespace summarise;

Similarity overlap_of(const Counts& counts) {
  return factored_similarity(factors_of(Measure::overlap, counts, nullptr));
}

Vector reduction_of(const Counts& counts) {
  return reduction(overlap_of(counts), static_cast<Eigen::Index>(counts.rows.size()));
}

}  // namespace

TEST_CASE("sums of overlaps by hand") {
  const double two = std::log(2.0);
  const double three = std::log(3.0);
  const struct {
    std::vector<std::string> sentences;
    std::vector<double> sums;
  } cases[] = {
      {{"a b", "a b"}, {1, 1}},
      {{"a b", "a c d", "e f"}, {1, 1, 0}},
      {{"a b", "a b c", "c d"}, {2 / (two + three), 3 / (two + three), 1 / (two + three)}},
      {{"a b", "a b", "b c d"}, {1 / two + 1 / (two + three), 1 / two + 1 / (two + three), 2 / (two + three)}},
      {{"a b", "c d", "-"}, {1, 1, 1}},
      {{"a"}, {1}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentences.size());
    CAPTURE(c.sentences.back());
    CHECK(test::distance(reduction_of(test::small_text(c.sentences).counts), c.sums) < 1e-6);
  }
  CHECK(reduction_of({}).size() == 0);
}

TEST_CASE("reduction turns with the text") {
  std::mt19937 engine(2000);
  const Counts counts = test::random_text(40, 20, engine);
  CHECK((reduction_of(counts) - reduction_of(test::turned(counts)).reverse()).cwiseAbs().maxCoeff() < 1e-9);
}
