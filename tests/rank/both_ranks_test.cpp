#include "rank/both_ranks.hpp"

#include <doctest/doctest.h>

#include <memory>

#include "small_texts.hpp"

namespace {

using namespace summarise;

void check_same(const Vector& a, const Vector& b) {
  REQUIRE(a.size() == b.size());
  for (Eigen::Index i = 0; i < a.size(); ++i) REQUIRE(a[i] == b[i]);  // to the last bit
}

void check_text(const Counts& counts, const Walk& walk) {
  const auto rows = std::make_shared<const Rows>(tfidf(counts));
  const Similarity cosine = factored_similarity(factors_of(Measure::cosine, counts, rows));
  const BothRanks both = both_ranks(*rows, walk);
  Walk undirected = walk;
  undirected.forward_votes = 1;
  check_same(both.undirected, textrank(cosine, rows->rows(), undirected));
  check_same(both.directed, textrank(cosine, rows->rows(), walk));
  check_same(both.degrees, cosine(Vector::Ones(rows->rows()), 1.0, 1.0));
}

}  // namespace

TEST_CASE("both ranks at once are what each is alone, to the last bit") {
  std::mt19937 engine(85);
  for (const std::size_t n : {1U, 2U, 5U, 60U, 400U}) {
    for (const double forward_votes : {1.0, 0.9, 0.5, 0.0}) {
      CAPTURE(n);
      CAPTURE(forward_votes);
      Walk walk;
      walk.forward_votes = forward_votes;
      check_text(test::random_text(n, 30, engine), walk);
      check_text(test::random_text(n, 1000, engine), walk);  // hardly anything in common
      walk.damping = 0.5;
      walk.most_steps = 3;
      check_text(test::random_text(n, 30, engine), walk);
    }
  }
}

TEST_CASE("both ranks of no sentences, and of sentences that share nothing") {
  CHECK(both_ranks(Rows(0, 0), {}).directed.size() == 0);
  check_text(test::small_text({"-", "-"}).counts, {});
  check_text(test::small_text({"a", "b", "c"}).counts, {});
  check_text(test::small_text({"a b", "a b", "-", "a b"}).counts, {});
}

TEST_CASE("two threads walk a long text as one does") {
  std::mt19937 engine(86);
  const Counts counts = test::random_text(40000, 3000, engine);
  const Rows rows = tfidf(counts);
  REQUIRE(rows.nonZeros() > 100000);
  Walk walk;
  walk.forward_votes = 0.7;
  walk.most_steps = 6;
  const BothRanks one = both_ranks(rows, walk);
  const BothRanks two = both_ranks(rows, walk, 2);
  check_same(two.undirected, one.undirected);
  check_same(two.directed, one.directed);
  check_same(two.degrees, one.degrees);
}
