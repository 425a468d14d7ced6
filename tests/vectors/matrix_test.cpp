#include "vectors/matrix.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

using namespace summarise;

// Three sentences over two terms: term 0 twice and term 1 once; term 1 once; nothing. n 3, df 1 and 2.
Counts small() {
  return make_counts({{{0, 2}, {1, 1}}, {{1, 1}}, {}}, 2);
}

// Expects `rows` to be the 3 × 2 matrix given, to the precision of its floats.
void check_matrix(const Rows& rows, const double (&expected)[3][2]) {
  REQUIRE(rows.rows() == 3);
  REQUIRE(rows.cols() == 2);
  for (Eigen::Index i = 0; i < 3; ++i) {
    for (Eigen::Index j = 0; j < 2; ++j) {
      CAPTURE(i);
      CAPTURE(j);
      CHECK(double(rows.coeff(i, j)) == doctest::Approx(expected[i][j]).epsilon(1e-6));
    }
  }
}

}  // namespace

TEST_CASE("counts know in how many sentences a term stands") {
  const Counts counts = small();
  CHECK(counts.terms == 2);
  CHECK(counts.sentences_with == std::vector<std::uint32_t>{1, 2});
}

TEST_CASE("tf-idf by hand") {
  // Row 0: 2·ln 4 and ln 2.5, divided by √((2·ln 4)² + (ln 2.5)²) = 2.9200748.
  check_matrix(tfidf(small()), {{0.9494924, 0.3137902}, {0, 1}, {0, 0}});
}

TEST_CASE("tf-idf rows have length 1, or 0 without terms") {
  const Rows rows = tfidf(make_counts({{{0, 1}, {1, 7}, {3, 2}}, {}, {{2, 40}}, {{0, 3}, {3, 1}}}, 4));
  const double expected[] = {1, 0, 1, 1};
  for (Eigen::Index i = 0; i < 4; ++i) CHECK(dot(rows, i, rows, i) == doctest::Approx(expected[i]).epsilon(1e-6));
}

TEST_CASE("a text outside the matrix is weighed like a sentence") {
  const Counts counts = small();
  const struct {
    TermCounts text;
    double x[2];
    double cosines[3];
  } cases[] = {
      {{}, {0, 0}, {0, 0, 0}},
      {{{0, 5}}, {1, 0}, {0.9494924, 0, 0}},
      // ln 4 and ln 2.5 over their length 1.6617465
      {{{0, 1}, {1, 1}}, {0.8342395, 0.5514023}, {0.9651287, 0.5514023, 0}},
      {{{0, 2}, {1, 1}}, {0.9494924, 0.3137902}, {1, 0.3137902, 0}},
  };
  for (const auto& c : cases) {
    const std::vector<double> x = tfidf_of(c.text, counts);
    REQUIRE(x.size() == 2);
    for (std::size_t j = 0; j < 2; ++j) CHECK(x[j] == doctest::Approx(c.x[j]).epsilon(1e-6));
    const std::vector<double> products = cosines(tfidf(counts), x, 0, 3);
    REQUIRE(products.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(products[i] == doctest::Approx(c.cosines[i]).epsilon(1e-6));
    CHECK(cosines(tfidf(counts), x, 1, 2) == std::vector<double>{products[1]});
    CHECK(cosines(tfidf(counts), x, 2, 2).empty());
  }
}

TEST_CASE("incidence is 1 where there is a term, however often") {
  check_matrix(incidence(small()), {{1, 1}, {0, 1}, {0, 0}});
}

TEST_CASE("bm25 by hand") {
  const Bm25 okapi = bm25(small());
  check_matrix(okapi.asked, {{2, 1}, {0, 1}, {0, 0}});
  // idf: ln(1 + 2.5/1.5) = 0.980829 and ln(1 + 1.5/2.5) = 0.470004. Lengths 3, 1, 0; their mean 4/3.
  // Row 0: norm 1.2·(0.25 + 0.75·9/4) = 2.325; row 1: 1.2·(0.25 + 0.75·3/4) = 0.975.
  check_matrix(okapi.answered,
               {{0.980829 * 2 * 2.2 / 4.325, 0.470004 * 2.2 / 3.325}, {0, 0.470004 * 2.2 / 1.975}, {0, 0}});
}

TEST_CASE("weights stay finite where there is little to weigh") {
  const Counts cases[] = {
      make_counts({}, 0),
      make_counts({{}}, 0),
      make_counts({{}, {}, {}}, 3),
      make_counts({{{0, 1}}}, 1),
      make_counts({{{0, 1}}, {{0, 1}}}, 1),  // in every sentence: its idf is still above 0
  };
  for (const Counts& counts : cases) {
    const Bm25 okapi = bm25(counts);
    for (const Rows& rows : {tfidf(counts), incidence(counts), okapi.asked, okapi.answered}) {
      CHECK(rows.rows() == static_cast<Eigen::Index>(counts.rows.size()));
      for (Eigen::Index i = 0; i < rows.outerSize(); ++i) {
        for (Rows::InnerIterator entry(rows, i); entry; ++entry) {
          CHECK(std::isfinite(entry.value()));
          CHECK(entry.value() > 0);
        }
      }
    }
  }
}

TEST_CASE("dot multiplies the terms that two rows share") {
  const Rows a = incidence(make_counts({{{0, 1}, {2, 1}, {5, 1}}, {}}, 6));
  const Rows b = bm25(make_counts({{{1, 9}, {2, 3}, {5, 4}}, {{0, 2}}}, 6)).asked;
  CHECK(dot(a, 0, b, 0) == 7);
  CHECK(dot(a, 0, b, 1) == 2);
  CHECK(dot(a, 1, b, 0) == 0);
  CHECK(dot(b, 0, b, 1) == 0);
}

TEST_CASE("the products of neighbours are the dots of each row and the next") {
  const Rows rows = tfidf(make_counts({{{0, 1}, {2, 1}, {5, 1}}, {{0, 3}, {2, 2}}, {}, {{1, 1}, {5, 2}}, {{5, 1}}}, 6));
  const std::vector<double> products = neighbour_products(rows);
  REQUIRE(products.size() == 4);
  for (Eigen::Index i = 0; i < 4; ++i) CHECK(products[static_cast<std::size_t>(i)] == dot(rows, i, rows, i + 1));
  CHECK(neighbour_products(tfidf(make_counts({}, 0))).empty());
}
