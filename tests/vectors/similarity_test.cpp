#include "vectors/similarity.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

namespace {

using namespace summarise;

double below_one(std::mt19937& engine) {
  return static_cast<double>(engine()) * 0x1p-32;
}

// n sentences over m terms; an empty one now and then.
Counts random_counts(std::size_t n, std::size_t m, std::mt19937& engine) {
  std::vector<TermCounts> rows(n);
  for (TermCounts& row : rows) {
    const double share = engine() % 6 == 0 ? 0.0 : below_one(engine) * 0.5;
    for (std::size_t term = 0; term < m; ++term) {
      if (below_one(engine) < share) row.emplace_back(static_cast<TermId>(term), 1 + engine() % 4);
    }
  }
  return make_counts(rows, m);
}

double tf(const Counts& counts, std::size_t i, std::size_t term) {
  for (const auto& [id, count] : counts.rows[i]) {
    if (id == term) return count;
  }
  return 0;
}

double length(const Counts& counts, std::size_t i) {
  double sum = 0;
  for (const auto& [id, count] : counts.rows[i]) sum += count;
  return sum;
}

double cosine_of(const Counts& counts, std::size_t i, std::size_t j) {
  const auto n = static_cast<double>(counts.rows.size());
  double product = 0, left = 0, right = 0;
  for (std::size_t t = 0; t < counts.terms; ++t) {
    if (counts.sentences_with[t] == 0) continue;
    const double idf = std::log(1 + n / counts.sentences_with[t]);
    const double x = tf(counts, i, t) * idf;
    const double y = tf(counts, j, t) * idf;
    product += x * y;
    left += x * x;
    right += y * y;
  }
  return product > 0 ? product / std::sqrt(left * right) : 0;
}

// The score of j as a document for i as a query.
double bm25_of(const Counts& counts, std::size_t i, std::size_t j) {
  const auto n = static_cast<double>(counts.rows.size());
  double mean = 0;
  for (std::size_t k = 0; k < counts.rows.size(); ++k) mean += length(counts, k) / n;
  double score = 0;
  for (std::size_t t = 0; t < counts.terms; ++t) {
    const double f = tf(counts, j, t);
    const double df = counts.sentences_with[t];
    const double idf = std::log(1 + (n - df + 0.5) / (df + 0.5));
    if (f > 0) score += tf(counts, i, t) * idf * f * 2.2 / (f + 1.2 * (0.25 + 0.75 * length(counts, j) / mean));
  }
  return score;
}

double overlap_of(const Counts& counts, std::size_t i, std::size_t j) {
  double shared = 0;
  for (std::size_t t = 0; t < counts.terms; ++t) shared += tf(counts, i, t) > 0 && tf(counts, j, t) > 0 ? 1 : 0;
  const auto log_size = [&](std::size_t k) {
    return std::log(std::max(2.0, static_cast<double>(counts.rows[k].size())));
  };
  return shared / (log_size(i) + log_size(j));
}

// S as the measures' own formulas have it, without any of the library's matrices.
Eigen::MatrixXd by_formula(Measure measure, const Counts& counts) {
  const auto n = static_cast<Eigen::Index>(counts.rows.size());
  Eigen::MatrixXd s = Eigen::MatrixXd::Zero(n, n);
  for (Eigen::Index a = 0; a < n; ++a) {
    for (Eigen::Index b = 0; b < n; ++b) {
      if (a == b) continue;
      const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
      s(a, b) = measure == Measure::cosine    ? cosine_of(counts, i, j)
                : measure == Measure::overlap ? overlap_of(counts, i, j)
                                              : (bm25_of(counts, i, j) + bm25_of(counts, j, i)) / 2;
    }
  }
  return s;
}

Factors factors(Measure measure, const Counts& counts) {
  return factors_of(measure, counts, std::make_shared<const Rows>(tfidf(counts)));
}

void check_close(const Vector& got, const Vector& want) {
  REQUIRE(got.size() == want.size());
  for (Eigen::Index i = 0; i < got.size(); ++i) {
    CAPTURE(i);
    CHECK(std::fabs(got[i] - want[i]) <= 1e-6 * std::max(1.0, std::fabs(want[i])));
  }
}

constexpr Measure kMeasures[] = {Measure::cosine, Measure::bm25, Measure::overlap};

}  // namespace

TEST_CASE("the factored, the sparse and the dense form are the formula, whatever the direction") {
  const struct { double earlier, later; } directions[] = {{1, 1}, {1, 0.5}, {0.5, 1}, {1, 0}, {0, 1}, {0, 0}};
  std::mt19937 engine(20);
  for (const std::size_t n : {1U, 2U, 3U, 9U, 40U}) {
    const Counts counts = random_counts(n, 25, engine);
    Vector v(static_cast<Eigen::Index>(n));
    for (double& value : v) value = below_one(engine);
    for (const Measure measure : kMeasures) {
      const Eigen::MatrixXd s = by_formula(measure, counts);
      const Factors parts = factors(measure, counts);
      const Similarity factored = factored_similarity(parts);
      const Similarity sparse = sparse_similarity(sparse_matrix(parts));
      const Similarity dense = dense_similarity(dense_matrix(parts));
      for (const auto& direction : directions) {
        CAPTURE(n);
        CAPTURE(name_of(measure));
        CAPTURE(direction.earlier);
        CAPTURE(direction.later);
        Eigen::MatrixXd votes = Eigen::MatrixXd::Zero(s.rows(), s.cols());  // row: who votes; column: for whom
        votes.triangularView<Eigen::StrictlyUpper>() = direction.earlier * s;
        votes.triangularView<Eigen::StrictlyLower>() = direction.later * s;
        const Vector want = votes.transpose() * v;
        check_close(factored(v, direction.earlier, direction.later), want);
        check_close(sparse(v, direction.earlier, direction.later), want);
        check_close(dense(v, direction.earlier, direction.later), want);
      }
    }
  }
}

TEST_CASE("similarity is symmetric, at least 0, and 0 of a sentence to itself") {
  std::mt19937 engine(3);
  const Counts counts = random_counts(30, 20, engine);
  for (const Measure measure : kMeasures) {
    CAPTURE(name_of(measure));
    const Eigen::MatrixXd s = dense_matrix(factors(measure, counts));
    CHECK((s - s.transpose()).cwiseAbs().maxCoeff() <= 1e-9);
    CHECK(s.minCoeff() >= 0);
    CHECK(s.maxCoeff() > 0);
    CHECK(s.diagonal().cwiseAbs().maxCoeff() == 0);
    CHECK((s - Eigen::MatrixXd(sparse_matrix(factors(measure, counts)))).cwiseAbs().maxCoeff() <= 1e-9);
  }
}

TEST_CASE("a sentence alone, or without terms, is like nothing") {
  for (const Measure measure : kMeasures) {
    CAPTURE(name_of(measure));
    for (const Counts& counts :
         {make_counts({{{0, 3}}}, 1), make_counts({{}, {}}, 0), make_counts({{{0, 1}}, {}}, 1)}) {
      const auto n = static_cast<Eigen::Index>(counts.rows.size());
      CHECK(factored_similarity(factors(measure, counts))(Vector::Ones(n), 1, 1).cwiseAbs().maxCoeff() == 0);
    }
  }
}

TEST_CASE("overlap is shared terms by the logarithms of the sizes, for short and for endless sentences") {
  const std::uint32_t sizes[] = {1, 2, 3, 7, 20, 150, 4000, 100000};
  for (const std::uint32_t a : sizes) {
    for (const std::uint32_t b : sizes) {
      CAPTURE(a);
      CAPTURE(b);
      const std::uint32_t shared = std::min({a, b, 5U});
      TermCounts left, right;
      for (std::uint32_t t = 0; t < a; ++t) left.emplace_back(t, 1U + t % 2);
      for (std::uint32_t t = a - shared; t < a - shared + b; ++t) right.emplace_back(t, 1U);
      const Counts counts = make_counts({left, right}, a + b);
      const double got = factored_similarity(factors(Measure::overlap, counts))(Vector::Ones(2), 1, 0)[1];
      const double logs = std::log(std::max(2.0, double(a))) + std::log(std::max(2.0, double(b)));
      CHECK(got == doctest::Approx(shared / logs).epsilon(1e-6));
    }
  }
}
