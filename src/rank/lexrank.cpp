#include "rank/lexrank.hpp"

#include <algorithm>
#include <cstdint>

#include "rank/textrank.hpp"

namespace summarise {

namespace {

constexpr double kThreshold = 0.1;
constexpr Eigen::Index kMostSentences = 20000;
constexpr double kMostMeetings = 0x1p25;

// `others` with every sentence as a neighbour of its own, by 1: the cosine to itself.
Similarity with_itself(Similarity others) {
  return [others = std::move(others)](const Vector& v, double earlier, double later) {
    Vector y = others(v, earlier, later);
    for (Eigen::Index i = 0; i < y.size(); ++i) y[i] += v[i];
    return y;
  };
}

using Postings = Eigen::SparseMatrix<float, Eigen::ColMajor>;  // column t: the sentences with term t

double meetings(const Postings& postings) {
  double sum = 0;
  for (Eigen::Index t = 0; t < postings.cols(); ++t) {
    const auto df = static_cast<double>(postings.outerIndexPtr()[t + 1] - postings.outerIndexPtr()[t]);
    sum += df * df / 2;
  }
  return sum;
}

// The pairs above the threshold, each once, row by row.
struct Edges {
  std::vector<std::uint32_t> earlier;  // of row i, ascending: from begin[i] to begin[i + 1]
  std::vector<std::size_t> begin;      // n + 1
};

// `most`: how many there may be at most.
Edges edges_of(const Rows& rows, const Postings& postings, std::size_t most) {
  Edges edges;
  edges.earlier.reserve(most);  // so that it is never moved: it may be large
  edges.begin.push_back(0);
  std::vector<double> cosine(static_cast<std::size_t>(rows.rows()));
  std::vector<std::uint32_t> met;
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    for (Rows::InnerIterator term(rows, i); term; ++term) {
      for (Postings::InnerIterator holder(postings, term.col()); holder && holder.row() < i; ++holder) {
        const auto j = static_cast<std::uint32_t>(holder.row());
        if (cosine[j] == 0) met.push_back(j);
        cosine[j] += double(term.value()) * double(holder.value());
      }
    }
    std::sort(met.begin(), met.end());
    for (const std::uint32_t j : met) {
      if (cosine[j] > kThreshold) edges.earlier.push_back(j);
      cosine[j] = 0;
    }
    met.clear();
    edges.begin.push_back(edges.earlier.size());
  }
  return edges;
}

Similarity similarity_by(Edges edges) {
  return [edges = std::move(edges)](const Vector& v, double earlier, double later) {
    Vector y = Vector::Zero(v.size());
    for (std::size_t i = 0; i + 1 < edges.begin.size(); ++i) {
      const auto row = static_cast<Eigen::Index>(i);
      for (std::size_t k = edges.begin[i]; k < edges.begin[i + 1]; ++k) {
        const auto j = static_cast<Eigen::Index>(edges.earlier[k]);
        y[row] += earlier * v[j];
        y[j] += later * v[row];
      }
    }
    return y;
  };
}

}  // namespace

Vector lexrank(const Similarity& cosine, Eigen::Index n, const Vector& restart) {
  return textrank(with_itself(cosine), n, {}, restart);
}

std::optional<Vector> lexrank_thresholded(const Rows& tfidf_rows, const Vector& restart) {
  const Eigen::Index n = tfidf_rows.rows();
  if (n > kMostSentences) return std::nullopt;
  const Postings postings(tfidf_rows);
  const double most = meetings(postings);
  if (most > kMostMeetings) return std::nullopt;
  return lexrank(similarity_by(edges_of(tfidf_rows, postings, static_cast<std::size_t>(most))), n, restart);
}

}  // namespace summarise
