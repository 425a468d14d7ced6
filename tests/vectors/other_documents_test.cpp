#include "vectors/other_documents.hpp"

#include <doctest/doctest.h>

namespace {

using namespace summarise;

// n sentences of two of five terms each, every seventh of none.
Rows wandering(std::size_t n) {
  std::vector<TermCounts> rows;
  for (std::size_t i = 0; i < n; ++i) {
    const auto first = static_cast<TermId>(i * i % 4);
    rows.push_back(i % 7 == 6 ? TermCounts{} : TermCounts{{first, 1U}, {4, 1U + static_cast<std::uint32_t>(i % 3)}});
  }
  return tfidf(make_counts(rows, 5));
}

}  // namespace

TEST_CASE("likeness to other documents: the products with their rows alone") {
  const Rows rows = wandering(20);
  const std::vector<std::size_t> documents[] = {
      {0, 1, 2, 3, 4, 5, 6, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0},
      {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
      {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19},
  };
  for (const std::vector<std::size_t>& places : documents) {
    std::vector<int> document(20);  // which one a row is of
    for (std::size_t i = 1; i < 20; ++i) document[i] = document[i - 1] + (places[i] == 0);
    const Vector likeness = likeness_to_other_documents(rows, places);
    REQUIRE(likeness.size() == 20);
    for (Eigen::Index i = 0; i < 20; ++i) {
      double sum = 0;
      for (Eigen::Index j = 0; j < 20; ++j) {
        const bool other = document[static_cast<std::size_t>(i)] != document[static_cast<std::size_t>(j)];
        sum += other ? dot(rows, i, rows, j) : 0.0;
      }
      CHECK(likeness[i] == doctest::Approx(sum).epsilon(1e-9));
    }
  }
  CHECK(likeness_to_other_documents(Rows(0, 0), {}).size() == 0);
}
