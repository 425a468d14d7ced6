#include "evidence/voice.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

summarise::WordFacts sentence(std::uint32_t tokens, std::uint32_t first_person) {
  return {0, tokens, 0, first_person};
}

}  // namespace

TEST_CASE("voice: the mean share of the first person, beyond the usual") {
  const struct {
    std::string what;
    std::vector<summarise::WordFacts> facts;
    double voice;
  } cases[] = {
      {"nothing", {}, 0},
      {"nobody speaks", {sentence(10, 0), sentence(10, 0)}, 0},
      {"the usual share", {sentence(50, 1), sentence(50, 1)}, 0},
      {"less than that", {sentence(100, 1), sentence(50, 0)}, 0},
      {"voices", {sentence(10, 1), sentence(20, 2), sentence(10, 0)}, 0.2 / 3 - 0.02},
      {"a mean of shares", {sentence(1, 1), sentence(99, 0)}, 0.48},
      {"a sentence without words counts as one", {sentence(4, 4), sentence(0, 0)}, 0.48},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    CHECK(summarise::voice(c.facts) == doctest::Approx(20 * c.voice).epsilon(1e-12));
  }
}

TEST_CASE("the share of a sentence") {
  CHECK(summarise::first_person_share(sentence(8, 2)) == 0.25);
  CHECK(summarise::first_person_share(sentence(0, 0)) == 0);
}
