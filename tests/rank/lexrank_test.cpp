#include "rank/lexrank.hpp"

#include <doctest/doctest.h>

#include <Eigen/LU>

#include "small_texts.hpp"

namespace {

using namespace summarise;

struct Graph {
  Factors factors;
  Eigen::Index n;
};

Graph graph_of(const Counts& counts) {
  const auto rows = std::make_shared<const Rows>(tfidf(counts));
  return {factors_of(Measure::cosine, counts, rows), rows->rows()};
}

// The fixed point of the equation in lexrank.hpp for weights `w` and restarts `p`, by a dense linear solve.
std::vector<double> solved(Eigen::MatrixXd w, Vector p = {}) {
  const Eigen::Index n = w.rows();
  if (p.size() == 0) p = Vector::Constant(n, 1.0 / static_cast<double>(n));
  for (Eigen::Index i = 0; i < n; ++i) w.row(i) /= w.row(i).sum();
  const Eigen::MatrixXd system = Eigen::MatrixXd::Identity(n, n) - 0.85 * w.transpose();
  const Vector r = system.partialPivLu().solve(0.15 * p);
  return {r.begin(), r.end()};
}

Eigen::MatrixXd with_diagonal(Eigen::MatrixXd s) {
  return s + Eigen::MatrixXd::Identity(s.rows(), s.rows());
}

}  // namespace

TEST_CASE("lexrank with a threshold, by hand") {
  // 0 is a neighbour of 1 and 2, all are of themselves: r0 = 0.05 + 0.85·(r0/3 + r1/2 + r2/2), r1 = r2 =
  // 0.05 + 0.85·(r0/3 + r1/2), r0 + 2·r1 = 1
  const double middle = (1 - 0.1 / 0.575) / (1 + 1.7 / 3 / 0.575);
  const auto star = lexrank_thresholded(tfidf(test::small_text({"a b", "a c", "b d"}).counts));
  REQUIRE(star);
  CHECK(test::distance(*star, {middle, (1 - middle) / 2, (1 - middle) / 2}) < 1e-6);
  // One word in twenty shared is a cosine below 0.1: no edge, all alike
  const auto apart = lexrank_thresholded(tfidf(
      test::small_text({"x a b c d e f g h i j k l m n o p q r s", "x A B C D E F G H I J K L M N O P Q R S", "y z"})
          .counts));
  REQUIRE(apart);
  CHECK(test::distance(*apart, {1, 1, 1}) < 1e-12);
}

TEST_CASE("lexrank of random texts is that of a linear solve") {
  std::mt19937 engine(7);
  for (const std::size_t n : {1U, 2U, 9U, 40U}) {
    CAPTURE(n);
    const Counts counts = test::random_text(n, 30, engine);
    const Graph graph = graph_of(counts);
    const Eigen::MatrixXd s = dense_matrix(graph.factors);
    CHECK(test::distance(lexrank(factored_similarity(graph.factors), graph.n), solved(with_diagonal(s))) < 1e-5);
    const Eigen::MatrixXd edges = (s.array() > 0.1).cast<double>().matrix();
    const auto thresholded = lexrank_thresholded(tfidf(counts));
    REQUIRE(thresholded);
    CHECK(test::distance(*thresholded, solved(with_diagonal(edges))) < 1e-5);
    // A query's restarts lead both.
    Vector p(graph.n);
    for (double& value : p) value = static_cast<double>(engine() % 5 + 1);
    p /= p.sum();
    CHECK(test::distance(lexrank(factored_similarity(graph.factors), graph.n, p), solved(with_diagonal(s), p)) < 1e-5);
    const auto led = lexrank_thresholded(tfidf(counts), p);
    REQUIRE(led);
    CHECK(test::distance(*led, solved(with_diagonal(edges), p)) < 1e-5);
  }
}

TEST_CASE("lexrank turns with the text, and equal sentences rank alike") {
  std::mt19937 engine(8);
  const Counts counts = test::random_text(25, 20, engine);
  const Graph graph = graph_of(counts);
  const Graph back = graph_of(test::turned(counts));
  const Vector there = lexrank(factored_similarity(graph.factors), graph.n);
  const Vector again = lexrank(factored_similarity(back.factors), back.n);
  CHECK((there - again.reverse()).cwiseAbs().maxCoeff() < 1e-9);
  const Graph equal = graph_of(test::small_text({"a b", "a c", "a b"}).counts);
  const Vector ranks = lexrank(factored_similarity(equal.factors), equal.n);
  CHECK(ranks[0] == doctest::Approx(ranks[2]).epsilon(1e-9));
  CHECK(ranks[0] > ranks[1]);
}

TEST_CASE("lexrank with a threshold leaves long texts and too many meetings alone") {
  CHECK_FALSE(lexrank_thresholded(tfidf(make_counts(std::vector<TermCounts>(20001), 0))));
  CHECK(lexrank_thresholded(tfidf(make_counts(std::vector<TermCounts>(20000), 0))));
  CHECK(lexrank_thresholded(Rows(0, 0))->size() == 0);
  const std::vector<TermCounts> same(19000, TermCounts{{0, 1}, {1, 1}});
  CHECK_FALSE(lexrank_thresholded(tfidf(make_counts(same, 2))));
}
