// Place and classic, through the public header.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "samples.hpp"

namespace {

using summarise::Measure;
using summarise::Options;

// Sentences about a kiln, of ten to forty-five words, speaking of nobody; the first ones are alike.
const std::vector<std::string> kSentences = {
    "Potters fire clay bowls inside brick kilns that burn dry wood for three days.",
    "Brick kilns hold many clay bowls, which potters stack upon shelves before firing.",
    "Dry wood burns fast, so potters feed kilns every hour until bowls glow.",
    "Rain ruined harvests along rivers, while farmers waited for warm weather to return.",
    "Merchants carried finished bowls toward coastal markets using mules and narrow paths.",
};

std::vector<double> turned_scores(const Options& options) {
  std::vector<std::string> turned(kSentences.rbegin(), kSentences.rend());
  std::vector<double> scores = test::scores_of(test::paragraphs(turned), options);
  std::reverse(scores.begin(), scores.end());
  return scores;
}

// The largest difference between the scores of the sentences in their order and in the opposite one.
double leaning(const Options& options) {
  const std::vector<double> scores = test::scores_of(test::paragraphs(kSentences), options);
  const std::vector<double> turned = turned_scores(options);
  REQUIRE(scores.size() == kSentences.size());
  REQUIRE(turned.size() == kSentences.size());
  double most = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) most = std::max(most, std::fabs(scores[i] - turned[i]));
  return most;
}

}  // namespace

TEST_CASE("classic, and a position bias of 0, do not care for the order of the sentences") {
  for (const Measure measure : {Measure::cosine, Measure::bm25, Measure::overlap}) {
    CAPTURE(summarise::name_of(measure));
    Options options;
    options.similarity = measure;
    CHECK(leaning(options) > 1e-2);  // by default they do
    options.classic = true;
    CHECK(leaning(options) < 1e-5);
    options.classic = false;
    options.position_bias = 0;
    CHECK(leaning(options) < 1e-5);
    options.position_bias = 1;
    CHECK(leaning(options) > 1e-2);
    options.classic = true;  // what is given beside it still applies
    CHECK(leaning(options) > 1e-2);
  }
}

TEST_CASE("where nothing else speaks, scores fall with the place as the bias says") {
  for (const double bias : {0.0, 0.25, 0.5, 1.0}) {
    for (const bool classic : {false, true}) {
      CAPTURE(bias);
      CAPTURE(classic);
      Options options;
      options.position_bias = bias;
      options.classic = classic;
      const std::vector<double> scores = test::scores_of(test::paragraphs(test::kStrangers), options);
      REQUIRE(scores.size() == 4);
      for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        CHECK(scores[i] / scores[0] ==
              doctest::Approx(std::pow(1.0 + static_cast<double>(i), -1.4 * bias)).epsilon(1e-9));
      }
    }
  }
}

TEST_CASE("votes of earlier sentences count 1 - B/2") {
  // Two sentences that are alike, one between them that is not; with d = 0.85 the ranks solve by hand:
  // 0 votes for 2 alone, and 2 for 0 alone, so that directions change nothing, and place is all.
  const std::string text = test::paragraphs({test::kStrangers[0], test::kStrangers[1], test::kStrangers[0]});
  Options options;
  options.classic = true;
  options.position_bias = 0.5;
  const std::vector<double> scores = test::scores_of(text, options);
  REQUIRE(scores.size() == 3);
  CHECK(scores[2] / scores[0] == doctest::Approx(std::pow(3.0, -0.7)).epsilon(1e-5));
  // Three equal ones: the middle one votes back with 1, on with b = 1 - B/2. At B = 1, b = 1/2:
  // r0 = x + d·(2/3·r1 + r2/2), r1 = x + d·(r0/2 + r2/2), r2 = x + d·(r0/2 + r1/3), x = 0.05.
  const std::string equal = test::paragraphs({test::kStrangers[0], test::kStrangers[0], test::kStrangers[0]});
  options.position_bias = 1;
  const std::vector<double> ranks = test::scores_of(equal, options);
  REQUIRE(ranks.size() == 3);
  double r[3] = {1 / 3.0, 1 / 3.0, 1 / 3.0};
  for (int step = 0; step < 300; ++step) {
    const double next[3] = {0.05 + 0.85 * (2 / 3.0 * r[1] + r[2] / 2), 0.05 + 0.85 * (r[0] / 2 + r[2] / 2),
                            0.05 + 0.85 * (r[0] / 2 + r[1] / 3)};
    std::copy(std::begin(next), std::end(next), std::begin(r));
  }
  for (std::size_t i = 1; i < 3; ++i) {
    CAPTURE(i);
    const double place = std::pow(1.0 + static_cast<double>(i), -1.4);
    CHECK(ranks[i] / ranks[0] == doctest::Approx(r[i] / r[0] * place).epsilon(1e-5));
  }
}

TEST_CASE("classic knows no evidence") {
  // Equal but for their size: a short one and a long one.
  const std::string text = test::paragraphs({"Tulips bloomed yesterday.", test::kStrangers[1], test::kStrangers[2]});
  Options options;
  options.position_bias = 0;
  const std::vector<double> weighed = test::scores_of(text, options);
  CHECK(weighed[0] < 0.5 * weighed[1]);
  options.classic = true;
  for (const double score : test::scores_of(text, options)) CHECK(score == doctest::Approx(1 / 3.0).epsilon(1e-9));
}

TEST_CASE("classic knows no diversity, unless it is given beside it") {
  const std::string text = test::paragraphs({kSentences[0], kSentences[0], kSentences[1], kSentences[3]});
  Options options;
  options.classic = true;
  options.length.amount = 2;
  CHECK(test::chosen_of(text, options) == std::vector<std::size_t>{0, 1});
  options.diversity = 0.1;
  CHECK(test::chosen_of(text, options) == std::vector<std::size_t>{0, 2});
}
