#include "rank/lsa.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "core/rounding.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

constexpr Eigen::Index kFewSentences = 64;
constexpr Eigen::Index kMostSteps = 48;
constexpr Eigen::Index kMostTopics = 10;
constexpr double kLeastShare = 0.5;    // of the largest singular value
constexpr double kBreakdown = 1e-9;    // of the largest step so far: the start reaches no further
constexpr double kEqual = 1.0 - 1e-9;  // singular values this close are one

double product(const Vector& a, const Vector& b) {
  double sum = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

// Orthonormal columns Q, n × r, and T = Qᵀ·AᵀA·Q, r × r, whose eigenvalues are those of AᵀA, or near the largest.
struct Projection {
  std::vector<Vector> basis;
  Eigen::MatrixXd inner;
};

// AᵀA·v without building it: rows of `a` are sentences.
Vector gram_product(const Rows& a, const Vector& v) {
  std::vector<double> sum(static_cast<std::size_t>(a.cols()));
  for (Eigen::Index i = 0; i < a.rows(); ++i) add_row(a, i, v[i], sum);
  Vector y(a.rows());
  for (Eigen::Index i = 0; i < a.rows(); ++i) y[i] = dot(a, i, sum);
  return y;
}

Projection whole(const Rows& a) {
  const Eigen::Index n = a.rows();
  Projection projection{{}, Eigen::MatrixXd(n, n)};
  for (Eigen::Index i = 0; i < n; ++i) {
    projection.basis.emplace_back(Vector::Unit(n, i));
    for (Eigen::Index j = 0; j < n; ++j) projection.inner(i, j) = dot(a, i, a, j);
  }
  return projection;
}

Projection lanczos(const Rows& a) {
  const Eigen::Index n = a.rows();
  Projection projection{{}, Eigen::MatrixXd::Zero(kMostSteps, kMostSteps)};
  std::vector<Vector>& basis = projection.basis;
  Vector next = Vector::Constant(n, 1.0 / std::sqrt(static_cast<double>(n)));
  double largest = 0;
  for (Eigen::Index step = 0; step < kMostSteps; ++step) {
    basis.push_back(next);
    next = gram_product(a, basis.back());
    projection.inner(step, step) = product(basis.back(), next);
    for (int pass = 0; pass < 2; ++pass) {
      for (const Vector& column : basis) {
        const double share = product(column, next);
        for (Eigen::Index i = 0; i < n; ++i) next[i] -= share * column[i];
      }
    }
    const double length = std::sqrt(product(next, next));
    largest = std::max({largest, length, projection.inner(step, step)});
    if (length <= kBreakdown * largest || step + 1 == kMostSteps) break;
    projection.inner(step, step + 1) = projection.inner(step + 1, step) = length;
    for (double& value : next) value /= length;
  }
  const auto r = static_cast<Eigen::Index>(basis.size());
  projection.inner = projection.inner.topLeftCorner(r, r).eval();
  return projection;
}

// How many topics count, of eigenvalues σ² in descending order.
Eigen::Index topics_of(const std::vector<double>& squares) {
  std::size_t topics = 0;
  for (const double square : squares) {
    const bool large = square > 0 && square >= kLeastShare * kLeastShare * squares.front() * kEqual;
    const bool within = topics < static_cast<std::size_t>(kMostTopics) || square >= squares[topics - 1] * kEqual;
    if (!large || !within) break;
    ++topics;
  }
  return static_cast<Eigen::Index>(topics);
}

}  // namespace

Vector lsa(const Counts& counts) {
  const Rows a = term_counts(counts);
  const Eigen::Index n = a.rows();
  if (n == 0) return {};
  const Projection projection = n <= kFewSentences ? whole(a) : lanczos(a);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(projection.inner);
  const Eigen::Index r = projection.inner.rows();
  std::vector<double> squares;  // the solver has them ascending
  for (Eigen::Index k = r - 1; k >= 0; --k) squares.push_back(solver.eigenvalues()[k]);
  Vector lengths = Vector::Zero(n);
  for (Eigen::Index k = 0; k < topics_of(squares); ++k) {
    Vector v = Vector::Zero(n);
    for (Eigen::Index step = 0; step < r; ++step) {
      const double share = solver.eigenvectors()(step, r - 1 - k);
      const Vector& column = projection.basis[static_cast<std::size_t>(step)];
      for (Eigen::Index i = 0; i < n; ++i) v[i] += share * column[i];
    }
    for (Eigen::Index i = 0; i < n; ++i) lengths[i] += squares[static_cast<std::size_t>(k)] * v[i] * v[i];
  }
  for (double& length : lengths) length = std::sqrt(length);
  return shares_of(std::move(lengths));
}

}  // namespace summarise
