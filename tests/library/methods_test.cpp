// Every method on texts that are large, or all the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "samples.hpp"

namespace {

using summarise::Method;
using summarise::Options;

void check_all_methods(const std::string& text, std::size_t sentences) {
  for (const Method method : summarise::kMethods) {
    for (const bool classic : {false, true}) {
      Options options;
      options.method = method;
      options.classic = classic;
      options.language = "en";
      CAPTURE(summarise::name_of(options.method));
      CAPTURE(classic);
      const std::vector<double> scores = test::scores_of(text, options);
      CHECK(scores.size() == sentences);
      double sum = 0;
      for (const double score : scores) sum += score;
      CHECK(sum == doctest::Approx(1).epsilon(1e-9));
      CHECK(std::all_of(scores.begin(), scores.end(), [](double s) { return std::isfinite(s) && s >= 0; }));
      CHECK(test::chosen_of(text, options).size() == std::min<std::size_t>(3, sentences));
    }
  }
}

}  // namespace

TEST_CASE("the same sentence again and again") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "The clay of the river is fired in a kiln.\n\n";
  check_all_methods(text, 2000);
}

TEST_CASE("lines of one word") {
  std::string text;
  for (int i = 0; i < 12000; ++i) text += "word" + std::to_string(i % 500) + "\n";
  check_all_methods(text, 12000);
}

TEST_CASE("one sentence of a quarter of a million characters") {
  std::string text = "Words";
  for (int i = 0; text.size() < 250000; ++i) text += " follow" + std::to_string(i % 3000);
  check_all_methods(text + ".", 1);
}

TEST_CASE("a query raises a sentence by any method, whatever its rank") {
  for (const Method method : summarise::kMethods) {
    if (method == Method::lead || method == Method::random) continue;  // always plain
    Options options;
    options.method = method;
    CAPTURE(summarise::name_of(options.method));
    const std::vector<double> before = test::scores_of(test::kKiln, options);
    for (const double score : before) CHECK(score > 0);
    options.query = "patience";
    CHECK(test::scores_of(test::kKiln, options).at(5) > 1.2 * before.at(5));
  }
}
