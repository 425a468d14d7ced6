#include "evidence/evidence.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <random>
#include <string>

namespace {

using namespace summarise;

std::vector<double> weighed(const std::vector<double>& rank, const std::vector<Evidence>& evidence) {
  std::vector<double> log_weights(rank.size());
  for (const Evidence& kind : evidence) add(kind, log_weights);
  return weigh(Eigen::Map<const Vector>(rank.data(), static_cast<Eigen::Index>(rank.size())), log_weights);
}

}  // namespace

TEST_CASE("scores are ranks times the evidence, by hand") {
  const double two = std::log(2.0), three = std::log(3.0);
  const struct {
    std::string what;
    std::vector<double> rank;
    std::vector<Evidence> evidence;
    std::vector<double> scores;
  } cases[] = {
      {"no sentence", {}, {}, {}},
      {"no sentence, some evidence", {}, {{"place", {}}}, {}},
      {"one", {1}, {{"place", {-7}}}, {1}},
      {"no evidence", {0.5, 0.3, 0.2}, {}, {0.5, 0.3, 0.2}},
      {"ranks of another sum", {5, 3, 2}, {}, {0.5, 0.3, 0.2}},
      {"one kind", {0.5, 0.5}, {{"cues", {0, three}}}, {0.25, 0.75}},
      {"two kinds are added", {0.5, 0.25, 0.25}, {{"a", {0, two, 0}}, {"b", {0, three, two}}}, {0.2, 0.6, 0.2}},
      {"what speaks against all says nothing", {0.5, 0.5}, {{"size", {-1.4, -1.4}}}, {0.5, 0.5}},
      {"far below what exp can hold", {0.25, 0.75}, {{"size", {-5000, -5000}}}, {0.25, 0.75}},
      {"far above", {0.5, 0.5}, {{"query", {5000, 5000 + three}}}, {0.25, 0.75}},
      {"a rank of 0 stays", {0, 1}, {{"cues", {3, 0}}}, {0, 1}},
      {"all zero becomes equal", {0, 0, 0, 0}, {{"cues", {1, 2, 3, 4}}}, {0.25, 0.25, 0.25, 0.25}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const std::vector<double> scores = weighed(c.rank, c.evidence);
    REQUIRE(scores.size() == c.scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
      CAPTURE(i);
      CHECK(scores[i] == doctest::Approx(c.scores[i]).epsilon(1e-12));
    }
  }
}

TEST_CASE("scores sum to 1 and are at least 0, whatever the evidence") {
  std::mt19937 engine(6);
  for (int round = 0; round < 50; ++round) {
    CAPTURE(round);
    const std::size_t n = 1 + engine() % 300;
    std::vector<double> rank(n);
    std::vector<Evidence> evidence{{"a", std::vector<double>(n)}, {"b", std::vector<double>(n)}};
    for (std::size_t i = 0; i < n; ++i) {
      rank[i] = static_cast<double>(engine() % 1000);
      for (Evidence& kind : evidence) kind.log_weights[i] = static_cast<double>(engine() % 20000) / 100.0 - 100.0;
    }
    const std::vector<double> scores = weighed(rank, evidence);
    CHECK(std::accumulate(scores.begin(), scores.end(), 0.0) == doctest::Approx(1).epsilon(1e-12));
    for (const double score : scores) CHECK((score >= 0 && std::isfinite(score)));
  }
}
