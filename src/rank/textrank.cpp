#include "rank/textrank.hpp"

#include <cmath>

namespace summarise {

namespace {

double sum_of(const Vector& v) {
  double sum = 0;
  for (Eigen::Index i = 0; i < v.size(); ++i) sum += v[i];
  return sum;
}

}  // namespace

Vector textrank(const Similarity& similarity, Eigen::Index n, const Walk& walk, const Vector& restart) {
  if (n == 0) return {};
  const Vector p = restart.size() == n ? restart : Vector::Constant(n, 1.0 / static_cast<double>(n));
  const Vector votes = similarity(Vector::Ones(n), 1.0, walk.forward_votes);
  Vector rank = p;
  for (int step = 0; step < walk.most_steps; ++step) {
    Vector share(n);
    double idle = 0;
    for (Eigen::Index i = 0; i < n; ++i) {
      const bool has_votes = votes[i] >= kLeastDegree;
      share[i] = has_votes ? rank[i] / votes[i] : 0.0;
      if (!has_votes) idle += rank[i];
    }
    const Vector received = similarity(share, walk.forward_votes, 1.0);
    Vector next(n);
    for (Eigen::Index i = 0; i < n; ++i)
      next[i] = (1.0 - walk.damping + walk.damping * idle) * p[i] + walk.damping * received[i];
    const double total = sum_of(next);
    double change = 0;
    for (Eigen::Index i = 0; i < n; ++i) {
      next[i] /= total;
      change += std::fabs(next[i] - rank[i]);
    }
    rank = std::move(next);
    if (change < walk.tolerance) break;
  }
  return rank;
}

}  // namespace summarise
