// The sentences × terms matrix and its weightings. n sentences, m terms.
#pragma once

#include <Eigen/SparseCore>
#include <vector>

#include "vectors/counts.hpp"

namespace summarise {

using Rows = Eigen::SparseMatrix<float, Eigen::RowMajor>;  // n × m

// tf · ln(1 + n/df), rows of length 1, or 0 where a sentence has no terms.
Rows tfidf(const Counts& counts);

// A text outside the matrix weighed alike: m values of length 1, or all 0.
std::vector<double> tfidf_of(const TermCounts& text, const Counts& counts);

// X · x for a dense x of m values: with rows of length 1, the cosine to x of each sentence from `first` to before
// `last`.
std::vector<double> cosines(const Rows& rows, const std::vector<double>& x, std::size_t first, std::size_t last);

// How often a sentence has each term.
Rows term_counts(const Counts& counts);

// 1 for each term a sentence has.
Rows incidence(const Counts& counts);

// Okapi BM25 (Robertson et al. 1994; k1 1.2, b 0.75), idf ln(1 + (n − df + ½)/(df + ½)), in two factors: `asked` holds
// tf, `answered` idf · tf·(k1 + 1)/(tf + k1·(1 − b + b·length/mean length)), so that asked·answeredᵀ is each sentence's
// score as a document for each as a query.
struct Bm25 {
  Rows asked, answered;
};
Bm25 bm25(const Counts& counts);

// a_i · b_j, in double, terms ascending.
double dot(const Rows& a, Eigen::Index i, const Rows& b, Eigen::Index j);

// x_i · v for a dense v of m values, in double, terms ascending.
inline double dot(const Rows& rows, Eigen::Index i, const std::vector<double>& v) {
  double sum = 0;
  for (Rows::InnerIterator term(rows, i); term; ++term)
    sum += double(term.value()) * v[static_cast<std::size_t>(term.col())];
  return sum;
}

// Adds factor · x_i to v, dense, of m values.
inline void add_row(const Rows& rows, Eigen::Index i, double factor, std::vector<double>& v) {
  for (Rows::InnerIterator term(rows, i); term; ++term)
    v[static_cast<std::size_t>(term.col())] += factor * double(term.value());
}

// x_i · x_{i+1} of each row but the last: n − 1 values, the same numbers as dot() gives, but in one pass and without a
// branch on which terms two rows share. None where there are fewer than two rows.
std::vector<double> neighbour_products(const Rows& rows);

}  // namespace summarise
