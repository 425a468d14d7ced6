// The similarity of n sentences to each other as an operator: S is n × n, symmetric, at least 0, its diagonal taken as
// 0.
//
// Three forms of the same thing. The factored one never builds S: with X of n sentences × m terms, S·v is two sparse
// products, done as two running sums over the rows, one from each end (no subtraction of the diagonal, so no residue),
// in O(non-zeros). The sparse and the dense form hold S itself: the yardstick that
// tests hold the first against.
#pragma once

#include <Eigen/Core>
#include <Eigen/SparseCore>
#include <functional>
#include <memory>
#include <vector>

#include "summarise.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

using Vector = Eigen::VectorXd;

// One term of S = Σ_k diag(scale_k) · left_k · right_kᵀ · diag(scale_k), off the diagonal. The sum over all k is
// symmetric.
struct Factor {
  std::shared_ptr<const Rows> left, right;  // n × m
  std::vector<double> scale;                // n, or empty for 1
};
using Factors = std::vector<Factor>;

// y_j = earlier · Σ_{i<j} S_ij v_i + later · Σ_{i>j} S_ij v_i. v and the result have n values.
using Similarity = std::function<Vector(const Vector& v, double earlier, double later)>;

// The factors of a measure:
//   cosine   X·Xᵀ with X of tfidf()
//   bm25     ½ (Q·Dᵀ + D·Qᵀ), each sentence's score as a query for the other, averaged
//   overlap  shared terms ÷ (ln a + ln b), a and b the numbers of different terms, taken as at least 2 (Mihalcea,
//            Tarau 2004, equation 1); 1/(x+y) = ∫₀^∞ e^(−xt) e^(−yt) dt by quadrature, to better than 1e-6
Factors factors_of(Measure measure, const Counts& counts, const std::shared_ptr<const Rows>& tfidf_rows);

Similarity factored_similarity(Factors factors);
Similarity sparse_similarity(const Eigen::SparseMatrix<double, Eigen::RowMajor>& s);
Similarity dense_similarity(Eigen::MatrixXd s);

// S itself, entry by entry: n² dot products for the dense form, an inverted index for the sparse one.
Eigen::MatrixXd dense_matrix(const Factors& factors);
Eigen::SparseMatrix<double, Eigen::RowMajor> sparse_matrix(const Factors& factors);

}  // namespace summarise
