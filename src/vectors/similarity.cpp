#include "vectors/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace summarise {

namespace {

// Nodes of the trapezoid rule for ∫ e^(−(x+y)t) dt with t = e^(u), weights e^(u)·step; x + y within [2 ln 2, 60].
constexpr double kFirstNode = -17.0;
constexpr double kLastNode = 2.8;
constexpr double kNodeStep = 0.5;

double scale_of(const Factor& factor, Eigen::Index i) {
  return factor.scale.empty() ? 1.0 : factor.scale[static_cast<std::size_t>(i)];
}

// Adds weight · Σ S_ij v_i to y_j, over the i before j (`forwards`) or behind it.
void add_running_sums(const Factor& factor, const Vector& v, double weight, bool forwards, Vector& y) {
  const Rows& left = *factor.left;
  const Rows& right = *factor.right;
  std::vector<double> sum(static_cast<std::size_t>(left.cols()));
  const Eigen::Index n = left.rows();
  for (Eigen::Index step = 0; step < n; ++step) {
    const Eigen::Index j = forwards ? step : n - 1 - step;
    const double scale = scale_of(factor, j);
    y[j] += weight * scale * dot(right, j, sum);
    const double vote = v[j] * scale;
    if (vote != 0) add_row(left, j, vote, sum);
  }
}

Factors overlap_factors(const Counts& counts) {
  const auto rows = std::make_shared<const Rows>(incidence(counts));
  std::vector<double> logs;
  for (const CountRow row : counts.rows)
    logs.push_back(std::log(std::max<double>(2.0, static_cast<double>(row.size()))));
  Factors factors;
  const int nodes = static_cast<int>(std::lround((kLastNode - kFirstNode) / kNodeStep));
  for (int k = 0; k <= nodes; ++k) {
    const double t = std::exp(kFirstNode + k * kNodeStep);
    const double root = std::sqrt(t * kNodeStep);
    std::vector<double> scale;
    scale.reserve(logs.size());
    for (const double x : logs) scale.push_back(root * std::exp(-x * t));
    factors.push_back({rows, rows, std::move(scale)});
  }
  return factors;
}

}  // namespace

Factors factors_of(Measure measure, const Counts& counts, const std::shared_ptr<const Rows>& tfidf_rows) {
  switch (measure) {
    case Measure::cosine: break;
    case Measure::bm25: {
      Bm25 okapi = bm25(counts);
      const auto asked = std::make_shared<const Rows>(std::move(okapi.asked));
      const auto answered = std::make_shared<const Rows>(std::move(okapi.answered));
      const std::vector<double> half(counts.rows.size(), std::sqrt(0.5));
      return {{asked, answered, half}, {answered, asked, half}};
    }
    case Measure::overlap: return overlap_factors(counts);
  }
  return {{tfidf_rows, tfidf_rows, {}}};
}

Similarity factored_similarity(Factors factors) {
  return [factors = std::move(factors)](const Vector& v, double earlier, double later) {
    Vector y = Vector::Zero(v.size());
    for (const Factor& factor : factors) {
      if (earlier != 0) add_running_sums(factor, v, earlier, true, y);
      if (later != 0) add_running_sums(factor, v, later, false, y);
    }
    return y;
  };
}

Similarity sparse_similarity(const Eigen::SparseMatrix<double, Eigen::RowMajor>& s) {
  return [s](const Vector& v, double earlier, double later) {
    Vector y = Vector::Zero(v.size());
    for (Eigen::Index j = 0; j < s.rows(); ++j) {
      for (Eigen::SparseMatrix<double, Eigen::RowMajor>::InnerIterator entry(s, j); entry; ++entry) {
        if (entry.col() != j) y[j] += (entry.col() < j ? earlier : later) * entry.value() * v[entry.col()];
      }
    }
    return y;
  };
}

Similarity dense_similarity(Eigen::MatrixXd s) {
  return [s = std::move(s)](const Vector& v, double earlier, double later) {
    Vector y = Vector::Zero(v.size());
    for (Eigen::Index i = 0; i < s.rows(); ++i) {
      for (Eigen::Index j = 0; j < s.cols(); ++j) {
        if (i != j) y[j] += (i < j ? earlier : later) * s(i, j) * v[i];
      }
    }
    return y;
  };
}

Eigen::MatrixXd dense_matrix(const Factors& factors) {
  const Eigen::Index n = factors.front().left->rows();
  Eigen::MatrixXd s = Eigen::MatrixXd::Zero(n, n);
  for (const Factor& factor : factors) {
    for (Eigen::Index i = 0; i < n; ++i) {
      for (Eigen::Index j = 0; j < n; ++j) {
        if (i != j) s(i, j) += scale_of(factor, i) * scale_of(factor, j) * dot(*factor.left, i, *factor.right, j);
      }
    }
  }
  return s;
}

Eigen::SparseMatrix<double, Eigen::RowMajor> sparse_matrix(const Factors& factors) {
  const Eigen::Index n = factors.front().left->rows();
  Eigen::SparseMatrix<double, Eigen::RowMajor> s(n, n);
  std::vector<Eigen::Triplet<double>> entries;
  for (const Factor& factor : factors) {
    const Eigen::SparseMatrix<float, Eigen::ColMajor> postings(*factor.right);  // column t: the sentences with term t
    std::vector<double> row(static_cast<std::size_t>(n));
    for (Eigen::Index i = 0; i < n; ++i) {
      std::fill(row.begin(), row.end(), 0.0);
      for (Rows::InnerIterator term(*factor.left, i); term; ++term) {
        for (Eigen::SparseMatrix<float>::InnerIterator holder(postings, term.col()); holder; ++holder) {
          row[static_cast<std::size_t>(holder.row())] += double(term.value()) * double(holder.value());
        }
      }
      for (Eigen::Index j = 0; j < n; ++j) {
        const double value = row[static_cast<std::size_t>(j)];
        if (i != j && value != 0) {
          entries.emplace_back(static_cast<int>(i), static_cast<int>(j),
                               scale_of(factor, i) * scale_of(factor, j) * value);
        }
      }
    }
  }
  s.setFromTriplets(entries.begin(), entries.end());
  return s;
}

}  // namespace summarise
