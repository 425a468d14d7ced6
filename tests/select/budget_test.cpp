#include <doctest/doctest.h>

#include "texts.hpp"

namespace {

using summarise::Unit;

summarise::Choice budget(Unit unit, double amount) {
  summarise::Choice choice;
  choice.length = {unit, amount};
  return choice;
}

}  // namespace

TEST_CASE("each budget takes the best that fit, in the order of choice") {
  test::Sentences sentences({0.1, 0.4, 0.3, 0.2});
  sentences.words = {2, 5, 10, 3};
  sentences.characters = {20, 50, 100, 30};
  const struct {
    Unit unit;
    double amount;
    std::string chosen;
  } cases[] = {
      {Unit::sentences, 1, "1"},
      {Unit::sentences, 3, "1 2 3"},
      {Unit::sentences, 4, "1 2 3 0"},
      {Unit::sentences, 99, "1 2 3 0"},
      {Unit::sentences, 1e300, "1 2 3 0"},
      {Unit::words, 1, "1"},  // the best always comes
      {Unit::words, 4, "1"},  // and leaves nothing to the others where it is too long itself
      {Unit::words, 5, "1"},
      {Unit::words, 6, "1"},
      {Unit::words, 7, "1 0"},
      {Unit::words, 8, "1 3"},  // 2 does not fit and is skipped
      {Unit::words, 9, "1 3"},
      {Unit::words, 10, "1 3 0"},
      {Unit::words, 14, "1 3 0"},
      {Unit::words, 15, "1 2"},
      {Unit::words, 17, "1 2 0"},
      {Unit::words, 18, "1 2 3"},
      {Unit::words, 20, "1 2 3 0"},
      {Unit::words, 1e18, "1 2 3 0"},
      {Unit::characters, 1, "1"},
      {Unit::characters, 79, "1 0"},
      {Unit::characters, 80, "1 3"},
      {Unit::characters, 150, "1 2"},
      {Unit::characters, 200, "1 2 3 0"},
      {Unit::ratio, 0.001, "1"},  // at least one
      {Unit::ratio, 0.37, "1"},
      {Unit::ratio, 0.38, "1 2"},
      {Unit::ratio, 0.625, "1 2 3"},
      {Unit::ratio, 1, "1 2 3 0"},
  };
  for (const auto& c : cases) {
    CAPTURE(static_cast<int>(c.unit));
    CAPTURE(c.amount);
    CHECK(test::written(sentences.select(budget(c.unit, c.amount))) == c.chosen);
  }
}

TEST_CASE("a ratio is rounded to nearest, halves up, as written in decimals") {
  const struct {
    std::size_t n;
    double ratio;
    std::size_t chosen;
  } cases[] = {
      {1, 0.1, 1},       {5, 0.1, 1},       {5, 0.3, 2},       {5, 0.5, 3},      {5, 0.49, 2},
      {10, 0.05, 1},     {10, 0.25, 3},     {10, 0.35, 4},     {100, 0.145, 15}, {100, 0.285, 29},
      {100, 0.2849, 28}, {1000, 0.0005, 1}, {1000, 0.0015, 2}, {200, 0.2, 40},   {3, 1, 3},
  };
  for (const auto& c : cases) {
    CAPTURE(c.n);
    CAPTURE(c.ratio);
    const test::Sentences sentences(std::vector<double>(c.n, 1.0 / static_cast<double>(c.n)));
    CHECK(sentences.select(budget(Unit::ratio, c.ratio)).size() == c.chosen);
  }
}

TEST_CASE("sentences that are too short or too long are never chosen, unless none qualifies") {
  test::Sentences sentences({0.4, 0.3, 0.2, 0.1});
  sentences.words = {3, 8, 12, 30};
  const struct {
    std::size_t least, most;
    std::string chosen;
  } cases[] = {
      {0, 0, "0 1 2 3"}, {3, 30, "0 1 2 3"}, {4, 0, "1 2 3"},   {0, 29, "0 1 2"},    {4, 29, "1 2"},
      {12, 12, "2"},     {31, 0, "0 1 2 3"}, {0, 2, "0 1 2 3"}, {13, 29, "0 1 2 3"}, {20, 10, "0 1 2 3"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.least);
    CAPTURE(c.most);
    for (const double diversity : {0.0, 0.8}) {
      summarise::Choice choice = budget(Unit::sentences, 9);
      choice.diversity = diversity;
      choice.min_words = c.least;
      choice.max_words = c.most;
      CHECK(test::written(sentences.select(choice)) == c.chosen);
    }
  }
}

TEST_CASE("a sentence without words or characters still takes room") {
  test::Sentences sentences({0.5, 0.3, 0.2});
  sentences.words = {0, 0, 0};
  sentences.characters = {0, 0, 0};
  CHECK(sentences.select(budget(Unit::words, 2)).size() == 2);
  CHECK(sentences.select(budget(Unit::characters, 1)).size() == 1);
}

TEST_CASE("of nothing comes nothing, and of something at least one") {
  for (const Unit unit : {Unit::sentences, Unit::words, Unit::characters, Unit::ratio}) {
    CAPTURE(static_cast<int>(unit));
    CHECK(test::Sentences({}).select(budget(unit, 1)).empty());
    test::Sentences endless({0.0});
    endless.words = {4000000000U};
    endless.characters = {4000000000U};
    CHECK(test::written(endless.select(budget(unit, 1))) == "0");
  }
}

TEST_CASE("the earlier sentence wins a tie, and nine digits decide what a tie is") {
  const struct {
    std::vector<double> scores;
    std::string chosen;
  } cases[] = {
      {{0.25, 0.25, 0.25, 0.25}, "0 1 2 3"},
      {{0, 0, 0}, "0 1 2"},
      {{0.2, 0.4, 0.4}, "1 2 0"},
      {{0.3, 0.3 + 1e-12, 0.3 + 2e-12}, "0 1 2"},
      {{0.3, 0.3 + 1e-8, 0.3 + 2e-8}, "2 1 0"},
      {{3e-15, 3.00000000001e-15, 4e-15}, "2 0 1"},  // significant digits, however small
  };
  for (const auto& c : cases) {
    for (const double diversity : {0.0, 0.8}) {
      CAPTURE(c.chosen);
      CAPTURE(diversity);
      summarise::Choice choice = budget(Unit::sentences, 9);
      choice.diversity = diversity;
      CHECK(test::written(test::Sentences(c.scores).select(choice)) == c.chosen);
    }
  }
}
