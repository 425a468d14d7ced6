#include "vectors/matrix.hpp"

#include <cmath>

namespace summarise {

namespace {

constexpr double kSaturation = 1.2;        // BM25's k1
constexpr double kLengthInfluence = 0.75;  // BM25's b

// A matrix with the pattern of `counts` and the values that `weigh(row, term, count)` gives.
template <typename Weigh>
Rows weighed(const Counts& counts, Weigh weigh) {
  Rows rows(static_cast<Eigen::Index>(counts.rows.size()), static_cast<Eigen::Index>(counts.terms));
  rows.resizeNonZeros(static_cast<Eigen::Index>(counts.rows.cells()));
  int* const ends = rows.outerIndexPtr() + 1;
  int* const terms = rows.innerIndexPtr();
  float* const values = rows.valuePtr();
  std::size_t cell = 0;
  for (std::size_t i = 0; i < counts.rows.size(); ++i) {
    for (const auto& [term, count] : counts.rows[i]) {
      terms[cell] = static_cast<int>(term);
      values[cell] = static_cast<float>(weigh(i, term, count));
      ++cell;
    }
    ends[i] = static_cast<int>(cell);
  }
  return rows;
}

double idf_of(const Counts& counts, TermId term) {
  const auto n = static_cast<double>(counts.rows.size());
  return std::log(1.0 + n / std::max(1.0, static_cast<double>(counts.sentences_with[term])));
}

template <typename Idf>
double length_of(CountRow row, Idf idf) {
  double squares = 0;
  for (const auto& [term, count] : row) {
    const double weight = count * idf(term);
    squares += weight * weight;
  }
  return std::sqrt(squares);
}

}  // namespace

Rows tfidf(const Counts& counts) {
  std::vector<double> idf;
  idf.reserve(counts.terms);
  for (std::size_t term = 0; term < counts.terms; ++term) idf.push_back(idf_of(counts, static_cast<TermId>(term)));
  std::vector<double> lengths;
  lengths.reserve(counts.rows.size());
  for (const CountRow row : counts.rows) {
    lengths.push_back(length_of(row, [&idf](TermId term) { return idf[term]; }));
  }
  return weighed(counts,
                 [&](std::size_t i, TermId term, std::uint32_t count) { return count * idf[term] / lengths[i]; });
}

std::vector<double> tfidf_of(const TermCounts& text, const Counts& counts) {
  std::vector<double> x(counts.terms);
  const auto idf = [&counts](TermId term) { return idf_of(counts, term); };
  const double length = length_of(text, idf);
  for (const auto& [term, count] : text) x[term] = count * idf(term) / length;
  return x;
}

std::vector<double> cosines(const Rows& rows, const std::vector<double>& x, std::size_t first, std::size_t last) {
  std::vector<double> products;
  products.reserve(last - first);
  for (std::size_t i = first; i < last; ++i) products.push_back(dot(rows, static_cast<Eigen::Index>(i), x));
  return products;
}

Rows term_counts(const Counts& counts) {
  return weighed(counts, [](std::size_t, TermId, std::uint32_t count) { return double(count); });
}

Rows incidence(const Counts& counts) {
  return weighed(counts, [](std::size_t, TermId, std::uint32_t) { return 1.0; });
}

Bm25 bm25(const Counts& counts) {
  std::vector<double> lengths;
  double total = 0;
  for (const CountRow row : counts.rows) {
    double length = 0;
    for (const auto& [term, count] : row) length += count;
    lengths.push_back(length);
    total += length;
  }
  const auto n = static_cast<double>(counts.rows.size());
  const double mean = total > 0 ? total / n : 1.0;
  const auto answer = [&](std::size_t i, TermId term, std::uint32_t count) {
    const double df = counts.sentences_with[term];
    const double idf = std::log(1.0 + (n - df + 0.5) / (df + 0.5));
    const double norm = kSaturation * (1.0 - kLengthInfluence + kLengthInfluence * lengths[i] / mean);
    return idf * count * (kSaturation + 1.0) / (count + norm);
  };
  return {term_counts(counts), weighed(counts, answer)};
}  // NOLINT(clang-analyzer-unix.Malloc): the matrix frees it

double dot(const Rows& a, Eigen::Index i, const Rows& b, Eigen::Index j) {
  double sum = 0;
  Rows::InnerIterator x(a, i);
  Rows::InnerIterator y(b, j);
  while (x && y) {
    if (x.col() == y.col()) {
      sum += double(x.value()) * double(y.value());
      ++x;
      ++y;
    } else if (x.col() < y.col()) {
      ++x;
    } else {
      ++y;
    }
  }
  return sum;
}

std::vector<double> neighbour_products(const Rows& rows) {
  std::vector<double> products;
  std::vector<double> before(static_cast<std::size_t>(rows.cols()));  // the row above, dense
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    if (i > 0) {
      products.push_back(dot(rows, i, before));
      for (Rows::InnerIterator x(rows, i - 1); x; ++x) before[static_cast<std::size_t>(x.col())] = 0;
    }
    for (Rows::InnerIterator x(rows, i); x; ++x) before[static_cast<std::size_t>(x.col())] = double(x.value());
  }
  return products;
}

}  // namespace summarise
