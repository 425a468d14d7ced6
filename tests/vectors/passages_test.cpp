#include "vectors/passages.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

using namespace summarise;

// By the definition: the rows before, each fading, in full.
std::vector<double> by_definition(const Rows& rows, const std::vector<double>& q,
                                  const std::vector<std::size_t>& places) {
  std::vector<double> cosines;
  std::vector<double> passage(q.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    double product = 0;
    double squares = 0;
    for (std::size_t term = 0; term < q.size(); ++term) {
      const double before = places[i] == 0 ? 0.0 : passage[term];
      passage[term] = 0.85 * before + double(rows.coeff(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(term)));
      product += passage[term] * q[term];
      squares += passage[term] * passage[term];
    }
    cosines.push_back(squares > 0 ? product / std::sqrt(squares) : 0.0);
  }
  return cosines;
}

// n sentences of two of five terms each, every eleventh of none.
Rows wandering(std::size_t n) {
  std::vector<TermCounts> rows;
  for (std::size_t i = 0; i < n; ++i) {
    const auto first = static_cast<TermId>(i * i % 4);
    rows.push_back(i % 11 == 10 ? TermCounts{} : TermCounts{{first, 1U}, {4, 1U + static_cast<std::uint32_t>(i % 3)}});
  }
  return tfidf(make_counts(std::move(rows), 5));
}

}  // namespace

TEST_CASE("passages are what their definition says, however long the text, and end with their document") {
  for (const std::size_t n : {std::size_t{1}, std::size_t{2}, std::size_t{30}, std::size_t{4000}}) {
    CAPTURE(n);
    const Rows rows = wandering(n);
    const std::vector<double> q = {0, 1, 0, 0, 0};
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < n; ++i) places.push_back(i % 1700);  // three documents in the longest
    const std::vector<double> found = passage_cosines(rows, cosines(rows, q, 0, n), places);
    const std::vector<double> expected = by_definition(rows, q, places);
    REQUIRE(found.size() == n);
    for (std::size_t i = 0; i < n; ++i) {
      CAPTURE(i);
      CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-9));
    }
  }
}

TEST_CASE("a passage about it goes on behind the sentence that names it, and fades") {
  const Rows rows = tfidf(make_counts({{{0, 1}}, {{1, 1}}, {{0, 1}}, {{2, 1}}, {{0, 1}, {2, 1}}}, 3));
  const std::vector<double> found = passage_cosines(rows, {0, 1, 0, 0, 0}, {0, 1, 2, 3, 4});
  CHECK(found[0] == 0);
  CHECK(found[1] > found[2]);
  CHECK(found[2] > found[3]);
  CHECK(found[4] > 0);
  CHECK(passage_cosines(rows, {}, {0, 1, 2, 3, 4}).empty());
}

TEST_CASE("a passage is lost behind thousands of sentences without terms") {
  std::vector<TermCounts> counts(6000);
  counts.front() = counts.back() = {{0, 1}};
  const Rows rows = tfidf(make_counts(counts, 1));
  std::vector<double> itself(counts.size());
  itself.front() = itself.back() = 1;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < counts.size(); ++i) places.push_back(i);
  const std::vector<double> found = passage_cosines(rows, itself, places);
  CHECK(found.front() == 1);
  CHECK(found[1000] == doctest::Approx(1));
  CHECK(found[2000] == 0);
  CHECK(found.back() == 1);
  for (const double cosine : found) CHECK((cosine == 0 || cosine == doctest::Approx(1)));
}
