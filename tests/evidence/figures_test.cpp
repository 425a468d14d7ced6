#include "evidence/figures.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace {

summarise::WordFacts sentence(std::uint32_t tokens, std::uint32_t figures, std::uint32_t first_person) {
  return {0, tokens, figures, first_person};
}

}  // namespace

TEST_CASE("figures count where people speak of themselves") {
  const double two = std::log(2.0);
  const struct {
    std::string what;
    std::vector<summarise::WordFacts> facts;
    std::vector<double> shape;  // the weights, divided by what a mean share of 1 beyond the usual 0.02 would give
  } cases[] = {
      {"nothing", {}, {}},
      {"nobody speaks", {sentence(10, 3, 0), sentence(10, 0, 0)}, {0, 0}},
      {"the usual share of voice", {sentence(50, 3, 1), sentence(50, 0, 1)}, {0, 0}},
      {"less than that", {sentence(100, 3, 1), sentence(50, 0, 0)}, {0, 0}},
      // f = (0.1 + 0.1 + 0)/3
      {"voices",
       {sentence(10, 0, 1), sentence(20, 1, 2), sentence(10, 6, 0)},
       {0, (0.2 / 3 - 0.02) * two, (0.2 / 3 - 0.02) * std::log(7.0)}},
      // f = (1 + 0)/2, not 1/100
      {"a mean of shares", {sentence(1, 0, 1), sentence(99, 1, 0)}, {0, 0.48 * two}},
      // f = (1 + 0)/2: a sentence without words has no voice, and counts as one
      {"no words", {sentence(4, 1, 4), sentence(0, 0, 0)}, {0.48 * two, 0}},
  };
  const summarise::Evidence loudest = summarise::figures({sentence(1, 1, 1)});
  const double scale = loudest.log_weights.front() / (0.98 * two);
  REQUIRE(scale > 0);
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const summarise::Evidence evidence = summarise::figures(c.facts);
    CHECK(evidence.name == "figures");
    REQUIRE(evidence.log_weights.size() == c.shape.size());
    for (std::size_t i = 0; i < c.shape.size(); ++i) {
      CAPTURE(i);
      CHECK(evidence.log_weights[i] == doctest::Approx(c.shape[i] * scale).epsilon(1e-12));
    }
  }
}
