#include "rank/lsa.hpp"

#include <doctest/doctest.h>

#include <Eigen/SVD>
#include <cmath>

#include "small_texts.hpp"

namespace {

using namespace summarise;

// The definition in lsa.hpp by a dense SVD.
std::vector<double> by_svd(const Counts& counts) {
  const Eigen::MatrixXd a = Eigen::MatrixXf(term_counts(counts)).cast<double>().transpose();
  const Eigen::JacobiSVD<Eigen::MatrixXd> svd(a, Eigen::ComputeThinU | Eigen::ComputeThinV);
  const Vector sigma = svd.singularValues();
  std::vector<double> lengths(counts.rows.size());
  for (Eigen::Index k = 0; k < std::min<Eigen::Index>(10, sigma.size()) && sigma[k] >= sigma[0] / 2; ++k) {
    for (std::size_t i = 0; i < lengths.size(); ++i) {
      lengths[i] += std::pow(sigma[k] * svd.matrixV()(static_cast<Eigen::Index>(i), k), 2);
    }
  }
  for (double& length : lengths) length = std::sqrt(length);
  return lengths;
}

// A text that keeps to few topics, as texts do.
Counts topical_text(std::size_t n, std::mt19937& engine) {
  std::vector<TermCounts> rows(n);
  for (TermCounts& row : rows) {
    const std::uint32_t topic = engine() % 4;
    for (std::uint32_t word = 0; word < 6; ++word) {
      if (engine() % 2 == 0) row.emplace_back(topic * 6 + word, 4 + topic + engine() % 2);
    }
    row.emplace_back(24 + engine() % 40, 1U);
  }
  return make_counts(rows, 64);
}

}  // namespace

TEST_CASE("lengths in the space of topics by hand") {
  const double root = std::sqrt(2.0);
  const struct {
    std::vector<std::string> sentences;
    std::vector<double> lengths;
  } cases[] = {
      {{"a b"}, {1}},
      {{"a b", "c d"}, {1, 1}},
      // σ = 2 along (1, 1, 0)/√2, and 1 along (0, 0, 1), which is half of it
      {{"a b", "a b", "c"}, {root, root, 1}},
      // … and 1 is less than half of √6
      {{"a b", "a b", "a b", "c"}, {root, root, root, 0}},
      // AᵀA = ((2 1 0) (1 2 1) (0 1 2)): σ² = 2 + √2 along (1, √2, 1)/2, 2 along (1, 0, −1)/√2, and 2 − √2, too small
      {{"a b", "b c", "c d"},
       {std::sqrt((2 + root) / 4 + 1), std::sqrt((2 + root) / 2), std::sqrt((2 + root) / 4 + 1)}},
      {{"a", "-", "a"}, {1, 0, 1}},
      {{"-", "-"}, {1, 1}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentences.front());
    CAPTURE(c.sentences.size());
    CHECK(test::distance(lsa(test::small_text(c.sentences).counts), c.lengths) < 1e-9);
  }
  CHECK(lsa({}).size() == 0);
}

TEST_CASE("lengths are those of a dense SVD, in short texts and long ones") {
  std::mt19937 engine(14);
  for (const std::size_t n : {3U, 20U, 64U, 65U, 300U}) {
    CAPTURE(n);
    const Counts counts = topical_text(n, engine);
    CHECK(test::distance(lsa(counts), by_svd(counts)) < 1e-8);
  }
}

TEST_CASE("where nothing is like anything, or all is alike, all are equal") {
  for (const std::size_t n : {1U, 12U, 40U, 64U, 65U, 500U}) {
    CAPTURE(n);
    std::vector<TermCounts> apart(n);
    for (std::size_t i = 0; i < n; ++i) apart[i] = {{static_cast<TermId>(i), 1U}};
    CHECK(test::distance(lsa(make_counts(apart, n)), std::vector<double>(n, 1.0)) < 1e-12);
    const std::vector<TermCounts> same(n, TermCounts{{0, 2U}, {1, 1U}});
    CHECK(test::distance(lsa(make_counts(same, 2)), std::vector<double>(n, 1.0)) < 1e-12);
  }
}

TEST_CASE("lsa turns with the text") {
  std::mt19937 engine(15);
  for (const std::size_t n : {30U, 200U}) {
    CAPTURE(n);
    const Counts counts = topical_text(n, engine);
    CHECK((lsa(counts) - lsa(test::turned(counts)).reverse()).cwiseAbs().maxCoeff() < 1e-9);
  }
}
