#include "rank/textrank.hpp"

#include <doctest/doctest.h>

#include <Eigen/LU>
#include <random>
#include <string>

namespace {

using namespace summarise;

double below_one(std::mt19937& engine) {
  return static_cast<double>(engine()) * 0x1p-32;
}

Vector vector_of(std::initializer_list<double> values) {
  Vector v(static_cast<Eigen::Index>(values.size()));
  std::copy(values.begin(), values.end(), v.begin());
  return v;
}

// A symmetric graph from its edges above the diagonal, row by row.
Eigen::MatrixXd graph(Eigen::Index n, std::initializer_list<double> edges) {
  Eigen::MatrixXd s = Eigen::MatrixXd::Zero(n, n);
  auto edge = edges.begin();
  for (Eigen::Index i = 0; i < n; ++i) {
    for (Eigen::Index j = i + 1; j < n; ++j) s(i, j) = s(j, i) = *edge++;
  }
  return s;
}

Walk precise(double forward_votes = 1.0) {
  Walk walk;
  walk.forward_votes = forward_votes;
  walk.tolerance = 1e-14;
  walk.most_steps = 2000;
  return walk;
}

// The fixed point of the definition in textrank.hpp, by a dense linear solve.
Vector solved(const Eigen::MatrixXd& s, const Walk& walk, const Vector& p) {
  const Eigen::Index n = s.rows();
  Eigen::MatrixXd step = Eigen::MatrixXd::Zero(n, n);  // row j, column i: how much of i's rank goes to j
  for (Eigen::Index i = 0; i < n; ++i) {
    Vector votes = Vector::Zero(n);
    for (Eigen::Index j = 0; j < n; ++j) {
      if (i != j) votes[j] = (j < i ? 1.0 : walk.forward_votes) * s(i, j);
    }
    step.col(i) = votes.sum() < 1e-6 ? p : Vector(votes / votes.sum());
  }
  const Eigen::MatrixXd system = Eigen::MatrixXd::Identity(n, n) - walk.damping * step;
  return system.partialPivLu().solve((1.0 - walk.damping) * p);
}

void check_close(const Vector& got, const Vector& want, double tolerance) {
  REQUIRE(got.size() == want.size());
  for (Eigen::Index i = 0; i < got.size(); ++i) {
    CAPTURE(i);
    CAPTURE(got[i]);
    CAPTURE(want[i]);
    CHECK(std::fabs(got[i] - want[i]) <= tolerance);
  }
}

}  // namespace

TEST_CASE("ranks of small graphs by hand") {
  const struct {
    std::string what;
    Eigen::MatrixXd s;
    double forward_votes;
    Vector restart;
    Vector ranks;
  } cases[] = {
      {"no edges", graph(3, {0, 0, 0}), 1, {}, vector_of({1 / 3.0, 1 / 3.0, 1 / 3.0})},
      {"no edges, own restarts", graph(2, {0}), 1, vector_of({0.25, 0.75}), vector_of({0.25, 0.75})},
      {"two alike", graph(2, {0.3}), 1, {}, vector_of({0.5, 0.5})},
      // r0 = 0.05 + 0.85·(r1 + r2), r1 = r2 = 0.05 + 0.425·r0
      {"a star", graph(3, {1, 1, 0}), 1, {}, vector_of({18 / 37.0, 9.5 / 37.0, 9.5 / 37.0})},
      {"only the shares of the votes count",
       graph(3, {7, 7, 0}),
       1,
       {},
       vector_of({18 / 37.0, 9.5 / 37.0, 9.5 / 37.0})},
      // No votes forward: 0 gives its rank to the restarts. r0 = x + 0.85·r1, r1 = x, x = 0.075 + 0.425·r0
      {"two, votes backward alone", graph(2, {1}), 0, {}, vector_of({1.85 / 2.85, 1 / 2.85})},
      // r0 = 0.15 + 0.85·r1, r1 = 0.85·r0: sentence 1 is never restarted from
      {"restarts at the first alone", graph(2, {1}), 1, vector_of({1, 0}), vector_of({1 / 1.85, 0.85 / 1.85})},
      // 2 has no edges: r2 = x with x = 0.05 + 0.85/3·r2, and the other two share the rest
      {"one that is like nothing",
       graph(3, {1, 0, 0}),
       1,
       {},
       vector_of({(1 - 0.05 / (1 - 0.85 / 3)) / 2, (1 - 0.05 / (1 - 0.85 / 3)) / 2, 0.05 / (1 - 0.85 / 3)})},
      {"a degree below 1e-6 is none", graph(3, {4e-7, 4e-7, 0}), 1, {}, vector_of({1 / 3.0, 1 / 3.0, 1 / 3.0})},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const Vector got = textrank(dense_similarity(c.s), c.s.rows(), precise(c.forward_votes), c.restart);
    check_close(got, c.ranks, 1e-9);
  }
}

TEST_CASE("ranks of random graphs are those of a linear solve") {
  std::mt19937 engine(85);
  for (const Eigen::Index n : {2, 5, 12, 30}) {
    for (const double forward_votes : {1.0, 0.5, 0.0}) {
      for (const bool restarts : {false, true}) {
        CAPTURE(n);
        CAPTURE(forward_votes);
        CAPTURE(restarts);
        Eigen::MatrixXd s = Eigen::MatrixXd::Zero(n, n);
        for (Eigen::Index i = 0; i < n; ++i) {
          for (Eigen::Index j = i + 1; j < n; ++j) s(i, j) = s(j, i) = engine() % 3 == 0 ? below_one(engine) : 0.0;
        }
        s.row(n / 2).setZero();  // a dangling one in the middle
        s.col(n / 2).setZero();
        Vector p = Vector::Constant(n, 1.0 / static_cast<double>(n));
        if (restarts) {
          for (double& value : p) value = engine() % 2 == 0 ? 0.0 : below_one(engine);
          p[0] += 0.1;
          p /= p.sum();
        }
        const Vector want = solved(s, precise(forward_votes), p);
        const Vector restart = restarts ? p : Vector{};
        check_close(textrank(dense_similarity(s), n, precise(forward_votes), restart), want, 1e-9);
        Walk usual;
        usual.forward_votes = forward_votes;
        const Vector got = textrank(dense_similarity(s), n, usual, restart);
        check_close(got, want, 1e-5);  // stopping at a change of 1e-6 leaves at most 1e-6·d/(1 − d)
        CHECK(got.sum() == doctest::Approx(1).epsilon(1e-12));
        CHECK(got.minCoeff() >= 0);
      }
    }
  }
}

TEST_CASE("undirected ranks turn with the text, directed ones lean to its beginning") {
  const Eigen::MatrixXd chain = graph(4, {1, 0, 0, 1, 0, 1});
  const Vector undirected = textrank(dense_similarity(chain), 4, precise());
  check_close(undirected, undirected.reverse(), 1e-9);
  const Vector directed = textrank(dense_similarity(chain), 4, precise(0.5));
  CHECK(directed[0] > directed[3] + 0.01);
  CHECK(directed[1] > directed[2] + 0.01);
}

TEST_CASE("no sentence, and one") {
  const Similarity none = dense_similarity(Eigen::MatrixXd::Zero(0, 0));
  CHECK(textrank(none, 0).size() == 0);
  const Vector one = textrank(dense_similarity(Eigen::MatrixXd::Zero(1, 1)), 1);
  REQUIRE(one.size() == 1);
  CHECK(one[0] == doctest::Approx(1));
}
