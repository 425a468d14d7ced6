#include "rank/edmundson.hpp"

#include <doctest/doctest.h>

#include "small_texts.hpp"

namespace {

using namespace summarise;

// Eleven terms, so that the two most frequent are key words: k (4) and l (2).
const std::vector<std::string> kSentences = {"k a", "k l b", "k c", "l d e", "k f g h i", "-"};

const std::vector<std::size_t> kOneDocument = {0, 1, 2, 3, 4, 5};

struct Case {
  const char* what;
  Clues clues;
  std::vector<double> sums;
};

}  // namespace

TEST_CASE("clues by hand") {
  const Counts counts = test::small_text(kSentences).counts;
  const std::vector<std::int32_t> none(6);
  const std::vector<std::uint32_t> alone = {0, 1, 2, 3, 4, 5};
  const std::vector<std::uint32_t> two = {0, 0, 0, 2, 2, 2};
  // Key sums 4, 6, 4, 2, 4, 0 of at most 6, a quarter of it; 0 is k, 1 is a, 2 is l
  const double key[] = {4 / 24.0, 6 / 24.0, 4 / 24.0, 2 / 24.0, 4 / 24.0, 0};
  const auto with_key = [&](std::vector<double> others) {
    for (std::size_t i = 0; i < 6; ++i) others[i] += key[i];
    return others;
  };
  const Case cases[] = {
      // Each a paragraph: all begin one, the outer two count double
      {"key and location", {none, alone, {}, {}}, with_key({1, 0.5, 0.5, 0.5, 0.5, 1})},
      // Two paragraphs are the first and the last; in the middle of them 1 of 2
      {"two paragraphs", {none, two, {}, {}}, with_key({1, 0.5, 1, 1, 0.5, 1})},
      {"a title", {none, two, {{1, 1}, {2, 1}}, {}}, with_key({2, 1.5, 1, 2, 0.5, 1})},
      {"headings count half", {none, two, {{1, 1}}, {{1, 3}, {2, 1}}}, with_key({2, 1, 1, 1.5, 0.5, 1})},
      {"cues", {{0, 2, 1, 0, 0, 0}, two, {}, {}}, with_key({1, 1.5, 1.5, 1, 0.5, 1})},
      // The lowest sum, 0.5 + 4/24 − 1, is taken off all
      {"stigma",
       {{0, 0, 0, 0, -2, -1}, two, {}, {}},
       [&] {
         std::vector<double> sums = with_key({1, 0.5, 1, 1, -0.5, 0.5});
         for (double& sum : sums) sum += 0.5 - 4 / 24.0;
         return sums;
       }()},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(test::distance(edmundson(counts, c.clues, kOneDocument), c.sums) < 1e-12);
  }
}

TEST_CASE("edmundson of one sentence, and of none") {
  CHECK(edmundson({}, {}, {}).size() == 0);
  CHECK(edmundson(test::small_text({"-"}).counts, {{-3}, {7}, {}, {}}, {0})[0] == 1);
}

TEST_CASE("each document has a first and a last paragraph of its own") {
  // Two documents of three paragraphs: the middle one of each is neither its first nor its last.
  const Counts counts = test::small_text({"-", "-", "-", "-", "-", "-"}).counts;
  const std::vector<std::int32_t> none(6);
  const Vector ranks = edmundson(counts, {none, {0, 1, 2, 3, 4, 5}, {}, {}}, {0, 1, 2, 0, 1, 2});
  CHECK(test::distance(ranks, {1, 0.5, 1, 1, 0.5, 1}) < 1e-12);
}
