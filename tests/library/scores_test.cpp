#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "samples.hpp"

namespace {

using summarise::Length;
using summarise::Measure;
using summarise::Method;
using summarise::Options;
using summarise::Unit;

// One of each way to score.
std::vector<Options> ways() {
  std::vector<Options> all;
  for (const Method method : summarise::kMethods) {
    for (const Measure measure : {Measure::cosine, Measure::bm25, Measure::overlap}) {
      for (const bool classic : {false, true}) {
        Options options;
        options.method = method;
        options.similarity = measure;
        options.classic = classic;
        all.push_back(options);
      }
    }
  }
  all.emplace_back().query = "chimney bricks";
  all.emplace_back().title = "A kiln is fired";
  all.emplace_back().position_bias = 0.7;
  all.emplace_back().stem = false;
  all.emplace_back().diversity = 0;
  all.emplace_back().stop_words = std::vector<std::string>{"kiln", "the"};
  return all;
}

const std::string kTexts[] = {
    test::kKiln,
    test::paragraphs(test::kStrangers),
    "A. B. C.",
    "One sentence alone stands here.",
    "Clay. Clay. Clay. Clay. Clay.",
    "It was what it was. It is what it is. That is that.",
    "!!!\n\n???\n\n...",
    "- clay\n- sand\n- water\n",
    "窯に火を入れた。土を焼く。壺ができた。",
};

bool holds(const std::vector<std::size_t>& longer, const std::vector<std::size_t>& shorter) {
  return std::includes(longer.begin(), longer.end(), shorter.begin(), shorter.end());
}

}  // namespace

TEST_CASE("scores are at least 0 and sum to 1, in every way to score") {
  for (const std::string& text : kTexts) {
    for (const Options& options : ways()) {
      CAPTURE(text);
      CAPTURE(summarise::name_of(options.method));
      CAPTURE(summarise::name_of(options.similarity));
      CAPTURE(options.classic);
      const std::vector<double> scores = test::scores_of(text, options);
      REQUIRE(!scores.empty());
      CHECK(*std::min_element(scores.begin(), scores.end()) >= 0);
      CHECK(std::accumulate(scores.begin(), scores.end(), 0.0) == doctest::Approx(1).epsilon(1e-9));
    }
  }
}

TEST_CASE("scores do not depend on how much of the text is asked for") {
  const Length lengths[] = {{Unit::sentences, 1}, {Unit::words, 30}, {Unit::characters, 200}, {Unit::ratio, 0.9}};
  for (const Options& way : ways()) {
    const std::vector<double> scores = test::scores_of(test::kKiln, way);
    for (const Length& length : lengths) {
      Options options = way;
      options.length = length;
      CHECK(test::scores_of(test::kKiln, options) == scores);
      options.min_words = 5;
      options.max_words = 15;
      CHECK(test::scores_of(test::kKiln, options) == scores);
      for (const summarise::Sentence& sentence : summarise::summarise(test::kKiln, options).sentences) {
        CHECK(sentence.chosen);
        CHECK(sentence.score == scores[sentence.index]);
      }
    }
  }
}

TEST_CASE("a longer summary holds the shorter one") {
  for (const std::string& text : kTexts) {
    for (Options options : ways()) {
      CAPTURE(text);
      const std::size_t n = summarise::summarise(text, options).sentence_count;
      std::vector<std::size_t> by_number, by_ratio;
      for (std::size_t count = 1; count <= n + 1; ++count) {
        options.length = {Unit::sentences, static_cast<double>(count)};
        const std::vector<std::size_t> number = test::chosen_of(text, options);
        options.length = {Unit::ratio, std::min(1.0, static_cast<double>(count) / static_cast<double>(n))};
        const std::vector<std::size_t> ratio = test::chosen_of(text, options);
        CHECK(number.size() == std::min(count, n));
        CHECK(ratio == number);
        CHECK(holds(number, by_number));
        CHECK(holds(ratio, by_ratio));
        by_number = number;
        by_ratio = ratio;
      }
    }
  }
}

TEST_CASE("words and characters are kept to, but for a best that is too long") {
  for (const Options& way : ways()) {
    for (const double amount : {1.0, 12.0, 20.0, 40.0, 60.0, 120.0, 1000.0}) {
      CAPTURE(amount);
      for (const Unit unit : {Unit::words, Unit::characters}) {
        Options options = way;
        options.length = {unit, amount};
        double used = 0;
        const std::vector<summarise::Sentence> chosen = summarise::summarise(test::kKiln, options).sentences;
        for (const summarise::Sentence& sentence : chosen) {
          const auto bytes = static_cast<double>(sentence.text.size());  // the text is ASCII
          used += unit == Unit::words ? static_cast<double>(sentence.words) : bytes;
        }
        REQUIRE(!chosen.empty());
        CHECK((used <= amount || chosen.size() == 1));
      }
    }
  }
}

TEST_CASE("lead takes the first, random what its seed says") {
  Options options;
  options.method = Method::lead;
  options.length.amount = 2;
  CHECK(test::chosen_of(test::kKiln, options) == std::vector<std::size_t>{0, 1});
  options.query = "chimney";  // lead stays lead
  CHECK(test::chosen_of(test::kKiln, options) == std::vector<std::size_t>{0, 1});
  options.query.clear();
  options.method = Method::random;
  const std::vector<double> first = test::scores_of(test::kKiln, options);
  CHECK(first == test::scores_of(test::kKiln, options));
  options.seed = 2;
  CHECK(first != test::scores_of(test::kKiln, options));
}

TEST_CASE("repeats come last, unless diversity is off") {
  const std::string again = "The kiln of the village was built from brick and clay long before the war.";
  const std::string text =
      test::paragraphs({again, again, "THE KILN OF THE VILLAGE was built from brick and clay, long before the war!",
                        "A bakery stands beside it now, and its oven is heated by gas on most days."});
  Options options;
  options.length.amount = 2;
  CHECK(test::chosen_of(text, options) == std::vector<std::size_t>{0, 3});
  options.diversity = 0.01;
  CHECK(test::chosen_of(text, options) == std::vector<std::size_t>{0, 3});
  options.length.amount = 4;
  CHECK(test::chosen_of(text, options).size() == 4);
}
