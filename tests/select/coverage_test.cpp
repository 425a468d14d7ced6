#include "select/coverage.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "core/rounding.hpp"
#include "texts.hpp"

namespace {

using test::Sentences;

// n rows of length 1 over ten terms, one in eight of them empty, with scores.
Sentences random_sentences(std::size_t n, std::mt19937& engine) {
  std::vector<double> scores;
  std::vector<std::vector<double>> rows;
  for (std::size_t i = 0; i < n; ++i) {
    scores.push_back(static_cast<double>(engine() % 1000 + 1));
    std::vector<double> row(10);
    double squares = 0;
    for (double& value : row) {
      value = i % 8 != 0 && engine() % 4 == 0 ? static_cast<double>(engine() % 9 + 1) : 0.0;
      squares += value * value;
    }
    for (double& value : row) value /= squares > 0 ? std::sqrt(squares) : 1.0;
    rows.push_back(row);
  }
  double sum = 0;
  for (const double score : scores) sum += score;
  for (double& score : scores) score /= sum;
  Sentences sentences(scores);
  sentences.set_rows(rows);
  return sentences;
}

// The cosine of the sum of the `chosen` rows to the sum of all, from a dense matrix.
double coverage_of(const Sentences& sentences, const std::vector<std::size_t>& chosen) {
  const Eigen::MatrixXd x = Eigen::MatrixXf(sentences.rows).cast<double>();
  const Eigen::VectorXd whole = x.colwise().sum();
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(x.cols());
  for (const std::size_t i : chosen) sum += x.row(static_cast<Eigen::Index>(i)).transpose();
  const double lengths = whole.norm() * sum.norm();
  return lengths > 0 ? whole.dot(sum) / lengths : 0.0;
}

// The definition, without any haste.
std::vector<std::size_t> by_definition(const Sentences& sentences, double diversity, double weight, std::size_t count) {
  std::vector<std::size_t> chosen;
  while (chosen.size() < count) {
    std::size_t best = sentences.scores.size();
    double best_value = -1;
    for (std::size_t i = 0; i < sentences.scores.size(); ++i) {
      double likeness = 0;
      for (const std::size_t j : chosen) {
        const auto a = static_cast<Eigen::Index>(i), b = static_cast<Eigen::Index>(j);
        likeness = i == j ? 2 : std::max(likeness, summarise::dot(sentences.rows, a, sentences.rows, b));
        if (i == j) break;
      }
      if (likeness >= 0.95) continue;
      std::vector<std::size_t> with = chosen;
      with.push_back(i);
      const double held_back = summarise::nine_digits(sentences.scores[i] * (1 - diversity * likeness));
      const double value = summarise::nine_digits(held_back * std::exp(weight * (coverage_of(sentences, with) - 1)));
      if (value > best_value) {
        best = i;
        best_value = value;
      }
    }
    if (best == sentences.scores.size()) break;
    chosen.push_back(best);
  }
  return chosen;
}

}  // namespace

TEST_CASE("coverage is the cosine of what is chosen to the whole, and its bound is one") {
  std::mt19937 engine(2017);
  for (int round = 0; round < 20; ++round) {
    const Sentences sentences = random_sentences(30, engine);
    summarise::Coverage coverage(sentences.rows);
    std::vector<std::size_t> chosen;
    for (int step = 0; step < 10; ++step) {
      for (std::size_t i = 0; i < 30; ++i) {
        std::vector<std::size_t> with = chosen;
        with.push_back(i);
        CHECK(coverage.with(i) == doctest::Approx(coverage_of(sentences, with)).epsilon(1e-6));
        CHECK(coverage.with(i) <= coverage.most() + 1e-9);
      }
      chosen.push_back(engine() % 30);
      coverage.add(chosen.back());
    }
  }
}

TEST_CASE("the choice with coverage is that of the definition") {
  std::mt19937 engine(7);
  for (const double weight : {1.0, 15.0, 60.0}) {
    for (const double diversity : {0.3, 0.8}) {
      const Sentences sentences = random_sentences(60, engine);
      CAPTURE(weight);
      CAPTURE(diversity);
      summarise::Choice choice;
      choice.length = {summarise::Unit::sentences, 12};
      choice.diversity = diversity;
      choice.coverage = weight;
      CHECK(test::written(sentences.select(choice)) == test::written(by_definition(sentences, diversity, weight, 12)));
    }
  }
}

TEST_CASE("with coverage too a longer summary holds the shorter one, and all of them are chosen in the end") {
  std::mt19937 engine(3);
  Sentences sentences = random_sentences(600, engine);
  for (std::uint32_t& words : sentences.words) words = 1 + static_cast<std::uint32_t>(engine() % 40);
  summarise::Choice choice;
  choice.diversity = 0.8;
  choice.coverage = 15;
  choice.length = {summarise::Unit::sentences, 600};
  const std::vector<std::size_t> all = sentences.select(choice);
  CHECK(all.size() == 600);
  for (const std::size_t count : {1U, 2U, 20U, 511U, 513U}) {
    choice.length = {summarise::Unit::sentences, static_cast<double>(count)};
    CHECK(sentences.select(choice) ==
          std::vector<std::size_t>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)));
    choice.length = {summarise::Unit::words, static_cast<double>(17 * count)};
    CHECK(sentences.select(choice) == test::walked(all, sentences.words, 17 * count));
  }
}

TEST_CASE("nothing to cover") {
  Sentences sentences({0.2, 0.5, 0.3});
  summarise::Choice choice;
  choice.length = {summarise::Unit::sentences, 2};
  choice.coverage = 15;
  CHECK(test::written(sentences.select(choice)) == "1 2");
}
