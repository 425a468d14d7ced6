// Connected components, against a search from sentence to sentence.
#include "rank/components.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "small_texts.hpp"

namespace {

using namespace summarise;

// The components of the dense matrix, numbered by their first sentences.
std::vector<std::uint32_t> by_search(const Rows& rows) {
  const auto n = static_cast<std::size_t>(rows.rows());
  const Eigen::MatrixXf dense = Eigen::MatrixXf(rows) * Eigen::MatrixXf(rows).transpose();
  std::vector<std::uint32_t> found(n, UINT32_MAX);
  std::uint32_t count = 0;
  for (std::size_t first = 0; first < n; ++first) {
    if (found[first] != UINT32_MAX) continue;
    std::vector<std::size_t> open = {first};
    while (!open.empty()) {
      const std::size_t i = open.back();
      open.pop_back();
      if (found[i] != UINT32_MAX) continue;
      found[i] = count;
      for (std::size_t j = 0; j < n; ++j) {
        if (dense(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) > 0) open.push_back(j);
      }
    }
    ++count;
  }
  return found;
}

void check(const Counts& counts) {
  const Rows rows = tfidf(counts);
  const Components components = components_of(rows);
  const std::vector<std::uint32_t> expected = by_search(rows);
  CHECK(components.of_row == expected);
  CHECK(components.count == (expected.empty() ? 0 : *std::max_element(expected.begin(), expected.end()) + 1));
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    for (Rows::InnerIterator term(rows, i); term; ++term) {
      CHECK(components.of_term[static_cast<std::size_t>(term.col())] == expected[static_cast<std::size_t>(i)]);
    }
  }
}

}  // namespace

TEST_CASE("sentences that a chain of common words joins are one component") {
  const Rows rows = tfidf(test::small_text({"a b", "c d", "-", "b e", "f", "d g", "e d"}).counts);
  CHECK(components_of(rows).of_row == std::vector<std::uint32_t>{0, 0, 1, 0, 2, 0, 0});
  CHECK(components_of(Rows(0, 0)).count == 0);
}

TEST_CASE("components are those of a search through the dense matrix") {
  std::mt19937 engine(87);
  for (const std::size_t n : {1U, 2U, 7U, 40U, 150U}) {
    for (const std::size_t m : {3U, 30U, 300U, 3000U}) {
      CAPTURE(n);
      CAPTURE(m);
      check(test::random_text(n, m, engine));
    }
  }
}
