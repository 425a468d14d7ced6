#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/rounding.hpp"
#include "texts.hpp"

namespace {

using test::Sentences;

summarise::Choice all_of_them(double diversity) {
  summarise::Choice choice;
  choice.diversity = diversity;
  choice.length = {summarise::Unit::sentences, 1e9};
  return choice;
}

// A direction in the plane: the cosine of two is that of the angle between them.
std::vector<double> at(double degrees) {
  const double angle = degrees * std::acos(-1.0) / 180.0;
  return {std::cos(angle), std::sin(angle)};
}

double below_one(std::mt19937& engine) {
  return static_cast<double>(engine()) * 0x1p-32;
}

// n sentences over a few terms, some of them equal, some without terms, many scores tied.
Sentences random_sentences(std::size_t n, std::mt19937& engine) {
  std::vector<double> scores;
  std::vector<std::vector<double>> rows;
  std::vector<std::uint64_t> prints;
  for (std::size_t i = 0; i < n; ++i) {
    scores.push_back(engine() % 4 == 0 ? 0.01 : below_one(engine) * 0.02);
    if (i > 0 && engine() % 8 == 0) {
      const std::size_t twin = engine() % i;
      rows.push_back(rows[twin]);
      prints.push_back(prints[twin]);
      continue;
    }
    std::vector<double> row(12);
    double squares = 0;
    for (double& value : row) {
      value = engine() % 4 == 0 ? below_one(engine) : 0;
      squares += value * value;
    }
    for (double& value : row) value = squares > 0 ? value / std::sqrt(squares) : 0;
    rows.push_back(row);
    prints.push_back(i + 1);
  }
  Sentences sentences(scores);
  sentences.set_rows(rows);
  sentences.fingerprints = prints;
  return sentences;
}

// The definition, without any haste: at each step every sentence is looked at again.
std::vector<std::size_t> by_definition(const Sentences& sentences, double diversity) {
  using summarise::nine_digits;
  const std::size_t n = sentences.scores.size();
  std::vector<std::size_t> chosen;
  std::vector<bool> done(n);
  for (bool repeats_too : {false, true}) {
    while (true) {
      std::size_t best = n;
      double best_value = -1;
      for (std::size_t i = 0; i < n; ++i) {
        if (done[i]) continue;
        double highest = 0;
        bool repeats = false;
        for (const std::size_t j : chosen) {
          const auto a = static_cast<Eigen::Index>(i), b = static_cast<Eigen::Index>(j);
          highest = std::max(highest, summarise::dot(sentences.rows, a, sentences.rows, b));
          repeats = repeats || sentences.fingerprints[i] == sentences.fingerprints[j];
        }
        repeats = repeats || highest >= 0.95;
        if (repeats && !repeats_too) continue;
        const double held_back = repeats_too ? 1 : 1 - diversity * std::min(1.0, highest);
        const double value = nine_digits(sentences.scores[i] * held_back);
        if (value > best_value) {
          best = i;
          best_value = value;
        }
      }
      if (best == n) break;
      done[best] = true;
      chosen.push_back(best);
    }
  }
  return chosen;
}

}  // namespace

TEST_CASE("maximal marginal relevance by hand") {
  const struct {
    std::vector<double> scores;
    std::vector<std::vector<double>> rows;
    double diversity;
    std::string chosen;
  } cases[] = {
      // Behind 0: 1 is worth 0.4·(1 − 0.8·λ), 2 0.1 until 1 is chosen, then 0.1·(1 − 0.6·λ).
      {{0.5, 0.4, 0.1}, {{1, 0}, {0.8, 0.6}, {0, 1}}, 0, "0 1 2"},
      {{0.5, 0.4, 0.1}, {{1, 0}, {0.8, 0.6}, {0, 1}}, 0.9, "0 1 2"},   // 0.112
      {{0.5, 0.4, 0.1}, {{1, 0}, {0.8, 0.6}, {0, 1}}, 0.95, "0 2 1"},  // 0.096
      {{0.5, 0.4, 0.1}, {{1, 0}, {0.8, 0.6}, {0, 1}}, 1, "0 2 1"},
      // The highest cosine counts, not the sum: 2 is like 0 by 0.6 and like 1 by 0.8, worth 0.3·0.2; 3 0.07.
      {{0.4, 0.35, 0.3, 0.07}, {{1, 0, 0}, {0, 1, 0}, {0.6, 0.8, 0}, {0, 0, 1}}, 1, "0 1 3 2"},
      {{0.4, 0.35, 0.3, 0.05}, {{1, 0, 0}, {0, 1, 0}, {0.6, 0.8, 0}, {0, 0, 1}}, 1, "0 1 2 3"},
      // Held back to a tie: 0.4·(1 − 0.5·0.8) = 0.24, the earlier one wins.
      {{0.5, 0.24, 0.4}, {{1, 0, 0}, {0, 0, 1}, {0.5, std::sqrt(0.75), 0}}, 0.8, "0 1 2"},
      {{0.5, 0.4, 0.24}, {{1, 0, 0}, {0.5, std::sqrt(0.75), 0}, {0, 0, 1}}, 0.8, "0 1 2"},
      // Sentences without terms are like nothing.
      {{0.5, 0.4, 0.3}, {{0, 0}, {0, 0}, {0, 0}}, 1, "0 1 2"},
  };
  for (const auto& c : cases) {
    Sentences sentences(c.scores);
    sentences.set_rows(c.rows);
    CAPTURE(c.diversity);
    CHECK(test::written(sentences.select(all_of_them(c.diversity))) == c.chosen);
  }
}

TEST_CASE("repeats come when nothing else is left") {
  const struct {
    std::string what;
    std::vector<std::vector<double>> rows;
    std::vector<std::uint64_t> fingerprints;
    std::string chosen, without_diversity;
  } cases[] = {
      {"cosine 0.96", {{1, 0}, {0.96, 0.28}, {0, 1}}, {1, 2, 3}, "0 2 1", "0 1 2"},
      {"cosine 0.94", {{1, 0}, {0.94, 0.341174}, {0, 1}}, {1, 2, 3}, "0 1 2", "0 1 2"},
      {"the same words", {{1, 0}, {0, 1}, {0, 1}}, {7, 7, 3}, "0 2 1", "0 1 2"},
      {"the same words, none of them terms", {{0, 0}, {0, 0}, {0, 1}}, {7, 7, 3}, "0 2 1", "0 1 2"},
      {"no words are not the same words", {{0, 0}, {0, 0}, {0, 1}}, {0, 0, 3}, "0 1 2", "0 1 2"},
      {"several, the best of them first", {{1, 0}, {1, 0}, {1, 0}, {0, 1}}, {1, 1, 1, 2}, "0 3 1 2", "0 1 2 3"},
      {"of the first and of the second",
       {{1, 0}, {0, 1}, {0, 1}, {1, 0}, at(45)},
       {1, 2, 3, 4, 5},
       "0 1 4 2 3",
       "0 1 2 3 4"},
      // 2 repeats 1, but 1 is a repeat itself and not chosen.
      {"a repeat of a repeat", {at(0), at(15), at(30)}, {1, 2, 3}, "0 2 1", "0 1 2"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    std::vector<double> scores;
    for (std::size_t i = 0; i < c.rows.size(); ++i) scores.push_back(0.5 / std::pow(2.0, static_cast<double>(i)));
    Sentences sentences(scores);
    sentences.set_rows(c.rows);
    sentences.fingerprints = c.fingerprints;
    CHECK(test::written(sentences.select(all_of_them(0.001))) == c.chosen);
    CHECK(test::written(sentences.select(all_of_them(0))) == c.without_diversity);
  }
}

TEST_CASE("the choice is that of the definition, on random texts") {
  std::mt19937 engine(1998);
  for (const std::size_t n : {2U, 7U, 40U, 120U}) {
    for (const double diversity : {0.3, 0.8, 1.0}) {
      CAPTURE(n);
      CAPTURE(diversity);
      const Sentences sentences = random_sentences(n, engine);
      CHECK(test::written(sentences.select(all_of_them(diversity))) ==
            test::written(by_definition(sentences, diversity)));
    }
  }
}

TEST_CASE("the choice is that of the definition where scores differ by no more than nine digits hide") {
  std::mt19937 engine(1999);
  for (int round = 0; round < 60; ++round) {
    Sentences sentences = random_sentences(40, engine);
    for (double& score : sentences.scores) score = 0.0970099 * (1 + static_cast<double>(engine() % 1000) * 1e-12);
    for (const double diversity : {0.3, 1.0}) {
      CAPTURE(round);
      CAPTURE(diversity);
      CHECK(test::written(sentences.select(all_of_them(diversity))) ==
            test::written(by_definition(sentences, diversity)));
    }
  }
}

TEST_CASE("a longer summary holds the shorter one, by sentences and by ratio, beyond the exact choices too") {
  std::mt19937 engine(5);
  for (const std::size_t n : {30U, 700U}) {
    const Sentences sentences = random_sentences(n, engine);
    for (const double diversity : {0.0, 0.8}) {
      summarise::Choice choice = all_of_them(diversity);
      const std::vector<std::size_t> all = sentences.select(choice);
      REQUIRE(all.size() == n);
      for (std::size_t count = 1; count <= n; count += n / 15) {
        CAPTURE(n);
        CAPTURE(count);
        const std::vector<std::size_t> want(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
        choice.length = {summarise::Unit::sentences, static_cast<double>(count)};
        CHECK(sentences.select(choice) == want);
        choice.length = {summarise::Unit::ratio, static_cast<double>(count) / static_cast<double>(n)};
        CHECK(sentences.select(choice) == want);
      }
    }
  }
}

TEST_CASE("a budget of words walks that order and skips what does not fit") {
  std::mt19937 engine(7);
  for (const std::size_t n : {30U, 700U}) {
    Sentences sentences = random_sentences(n, engine);
    for (std::uint32_t& words : sentences.words) words = 1 + static_cast<std::uint32_t>(engine() % 40);
    for (const double diversity : {0.0, 0.8, 1.0}) {
      summarise::Choice choice = all_of_them(diversity);
      const std::vector<std::size_t> all = sentences.select(choice);
      for (const std::size_t budget : {1U, 25U, 60U, 200U, 1000U, 100000U}) {
        CAPTURE(n);
        CAPTURE(diversity);
        CAPTURE(budget);
        choice.length = {summarise::Unit::words, static_cast<double>(budget)};
        CHECK(sentences.select(choice) == test::walked(all, sentences.words, budget));
      }
    }
  }
}
