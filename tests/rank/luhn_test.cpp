#include "rank/luhn.hpp"

#include <doctest/doctest.h>

#include "rank/keywords.hpp"
#include "small_texts.hpp"

namespace {

using namespace summarise;

Vector luhn_of(const std::vector<std::string>& sentences) {
  const test::SmallText text = test::small_text(sentences);
  return luhn(text.in_order, text.counts);
}

}  // namespace

TEST_CASE("key words are the most frequent tenth") {
  const struct {
    std::vector<std::uint32_t> totals;
    std::uint32_t least;
  } cases[] = {
      {{}, 1},
      {{0, 0}, 1},
      {{1, 1, 1}, 1},
      {{1, 5, 2}, 5},
      {{3, 1, 3, 1, 1, 1, 1, 1, 1, 1}, 3},
      {{9, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1}, 3},  // eleven: two of them
  };
  for (const auto& c : cases) {
    CAPTURE(c.totals.size());
    CHECK(least_of_keywords(c.totals) == c.least);
  }
}

TEST_CASE("brackets by hand") {
  // k is the one significant word wherever it comes twice or more and nothing else does
  const struct {
    std::vector<std::string> sentences;
    std::vector<double> factors;
  } cases[] = {
      {{"k k", "k x k", "x"}, {4 / 2.0, 4 / 3.0, 0}},
      {{"k - - - - k", "k - - - - - k", "- k"}, {4 / 6.0, 1, 1}},  // a gap of four, and of five
      {{"k k - - - - - k k x k", "k k"}, {9 / 4.0, 4 / 2.0}},      // the better of two brackets
      {{"x k - y k k z", "k"}, {9 / 5.0, 1}},                      // ends don't count
      {{"a b", "c - d", "- -"}, {4 / 2.0, 4 / 3.0, 0}},            // nothing twice: all significant
      {{"- -", "-"}, {1, 1}},                                      // nothing at all: equal
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentences.front());
    CHECK(test::distance(luhn_of(c.sentences), c.factors) < 1e-12);
  }
  CHECK(luhn_of({}).size() == 0);
}

TEST_CASE("luhn turns with the text") {
  const Vector there = luhn_of({"k k", "k x", "- k y k", "z"});
  const Vector back = luhn_of({"z", "- k y k", "k x", "k k"});
  CHECK((there - back.reverse()).cwiseAbs().maxCoeff() < 1e-15);
}
