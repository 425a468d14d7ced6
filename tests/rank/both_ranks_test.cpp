#include "rank/both_ranks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <numeric>
#include <vector>

#include "small_texts.hpp"

namespace {

using namespace summarise;

constexpr double kNear = 1e-11;  // of the sum of n ranks, to which both walks go on

void check_near(const Vector& a, const Vector& b) {
  REQUIRE(a.size() == b.size());
  CHECK((a - b).lpNorm<1>() <= kNear);
  CHECK((a.size() == 0 || a.minCoeff() >= 0));
}

void check_text(const Counts& counts, Walk walk) {
  walk.tolerance = kNear * (1.0 - walk.damping) / 4;  // of what is left some d / (1 - d) times as much, in both walks
  walk.most_steps = 2000;                             // where damping is high
  const auto rows = std::make_shared<const Rows>(tfidf(counts));
  const Similarity cosine = factored_similarity(factors_of(Measure::cosine, counts, rows));
  const BothRanks both = both_ranks(*rows, walk);
  Walk undirected = walk;
  undirected.forward_votes = 1;
  check_near(both.undirected, textrank(cosine, rows->rows(), undirected));
  check_near(both.directed, textrank(cosine, rows->rows(), walk));
  const Vector degrees = cosine(Vector::Ones(rows->rows()), 1.0, 1.0);
  CHECK((both.degrees - degrees).lpNorm<Eigen::Infinity>() <= kNear * degrees.maxCoeff());
}

// The sentences by their ranks, the highest first, the earlier of equals.
std::vector<Eigen::Index> in_order_of(const Vector& ranks) {
  std::vector<Eigen::Index> order(static_cast<std::size_t>(ranks.size()));
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](Eigen::Index a, Eigen::Index b) { return ranks[a] > ranks[b]; });
  return order;
}

}  // namespace

TEST_CASE("both ranks at once are what each is alone") {
  std::mt19937 engine(85);
  for (const std::size_t n : {1U, 2U, 5U, 60U, 400U}) {
    for (const double forward_votes : {1.0, 0.9, 0.5, 0.0}) {
      CAPTURE(n);
      CAPTURE(forward_votes);
      Walk walk;
      walk.forward_votes = forward_votes;
      check_text(test::random_text(n, 30, engine), walk);
      check_text(test::random_text(n, 1000, engine), walk);  // hardly anything in common
      for (const double damping : {0.1, 0.5, 0.95}) {
        walk.damping = damping;
        check_text(test::random_text(n, 30, engine), walk);
        check_text(test::random_text(n, 1000, engine), walk);
      }
    }
  }
}

TEST_CASE("both ranks of no sentences, and of sentences that share nothing") {
  CHECK(both_ranks(Rows(0, 0), {}).directed.size() == 0);
  check_text(test::small_text({"-", "-"}).counts, {});
  check_text(test::small_text({"a", "b", "c"}).counts, {});
  check_text(test::small_text({"a b", "a b", "-", "a b"}).counts, {});
}

TEST_CASE("two sentences that have a word in common with each other alone are equal, whatever stands around them") {
  const Rows rows = tfidf(test::small_text({"a b c", "p q", "b d", "a d e", "p q", "c e a", "-", "b"}).counts);
  Walk walk;
  walk.forward_votes = 0.5;
  const BothRanks both = both_ranks(rows, walk);
  CHECK(both.directed[1] == doctest::Approx(both.directed[4]).epsilon(1e-12));
  CHECK(both.undirected[1] == doctest::Approx(both.undirected[4]).epsilon(1e-12));
}

TEST_CASE("a few sentences that hang together are ranked as well among thousands that share nothing") {
  std::vector<std::string> sentences;
  sentences.reserve(20005);
  for (int i = 0; i < 20000; ++i) sentences.push_back("w" + std::to_string(i));
  for (const char* const one : {"a b c", "b d", "a d e f", "f c a", "e"}) sentences.insert(sentences.begin() + 7, one);
  const Rows rows = tfidf(test::small_text(sentences).counts);
  Walk walk;
  walk.forward_votes = 0.5;
  const BothRanks near = both_ranks(rows, walk);
  walk.tolerance = 1e-13;
  const BothRanks nearer = both_ranks(rows, walk);
  CHECK((near.undirected - nearer.undirected).lpNorm<1>() <= 1e-6 * 0.85 / 0.15);
  CHECK((near.directed - nearer.directed).lpNorm<1>() <= 1e-6 * 0.85 / 0.15);
}

TEST_CASE("a text whose sentences have much in common takes few steps, with sentences without votes as well") {
  std::mt19937 engine(86);
  const Counts counts = test::random_text(300, 60, engine);
  const Rows rows = tfidf(counts);
  for (const double forward_votes : {1.0, 0.5, 0.0}) {  // 0: the first sentence votes for none
    CAPTURE(forward_votes);
    Walk walk;
    walk.forward_votes = forward_votes;
    const BothRanks whole = both_ranks(rows, walk);
    walk.most_steps = 12;
    const BothRanks soon = both_ranks(rows, walk);
    CHECK((whole.undirected - soon.undirected).lpNorm<1>() <= walk.tolerance);
    CHECK((whole.directed - soon.directed).lpNorm<1>() <= walk.tolerance);
  }
}

TEST_CASE("no two sentences change places where the walk goes on, nor the first twenty of many") {
  std::mt19937 engine(87);
  for (const std::size_t n : {20U, 60U, 400U, 1000U, 6000U}) {
    for (const std::size_t terms : {std::size_t{300}, std::size_t{3000}}) {
      CAPTURE(n);
      CAPTURE(terms);
      const Rows rows = tfidf(test::random_text(n, terms, engine));
      Walk walk;
      walk.forward_votes = 0.5;
      walk.tolerance = tolerance_for(n);
      const std::vector<Eigen::Index> order = in_order_of(both_ranks(rows, walk).directed);
      walk.tolerance = 1e-14;
      const Vector nearer = both_ranks(rows, walk).directed;
      const double equal = 1e-13 / static_cast<double>(n);  // what is less apart is so by rounding
      const std::size_t asked = n <= 1000 ? n : 20;
      std::size_t changed = 0;
      for (std::size_t i = 1; i < asked; ++i) changed += nearer[order[i]] > nearer[order[i - 1]] + equal;
      CHECK(changed == 0);
    }
  }
}
