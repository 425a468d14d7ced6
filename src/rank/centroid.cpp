#include "rank/centroid.hpp"

#include <algorithm>
#include <cmath>

#include "rank/keywords.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

constexpr double kThreshold = 0.3;  // of the largest

// c, m values.
std::vector<double> centroid_of(const Counts& counts) {
  const std::vector<std::uint32_t> totals = totals_of(counts);
  const auto n = static_cast<double>(counts.rows.size());
  std::vector<double> c(counts.terms);
  double largest = 0;
  for (std::size_t term = 0; term < c.size(); ++term) {
    if (totals[term] == 0) continue;
    c[term] = totals[term] * std::log(1.0 + n / counts.sentences_with[term]);
    largest = std::max(largest, c[term]);
  }
  for (double& value : c) value = value < kThreshold * largest ? 0.0 : value;
  return c;
}

Vector vector_of(const std::vector<double>& values) {
  Vector v(static_cast<Eigen::Index>(values.size()));
  std::copy(values.begin(), values.end(), v.begin());
  return v;
}

}  // namespace

Vector centroid(const Counts& counts, const Rows& tfidf_rows) {
  return shares_of(vector_of(cosines(tfidf_rows, centroid_of(counts), 0, counts.rows.size())));
}

Vector mead(const Counts& counts, const Rows& tfidf_rows, const std::vector<std::size_t>& places) {
  const std::vector<double> c = centroid_of(counts);
  const Eigen::Index n = tfidf_rows.rows();
  Vector values(n);
  double largest = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    double sum = 0;
    for (const auto& [term, count] : counts.rows[static_cast<std::size_t>(i)]) sum += count * c[term];
    values[i] = sum;
    largest = std::max(largest, sum);
  }
  Eigen::Index end = n;  // of the document that i stands in
  for (Eigen::Index i = n - 1; i >= 0; --i) {
    const auto place = static_cast<Eigen::Index>(places[static_cast<std::size_t>(i)]);
    const Eigen::Index first = i - place;
    const double position = static_cast<double>(end - i) / static_cast<double>(end - first);
    values[i] = (largest > 0 ? values[i] / largest : 0.0) + position + dot(tfidf_rows, first, tfidf_rows, i);
    if (place == 0) end = i;
  }
  return shares_of(std::move(values));
}

}  // namespace summarise
