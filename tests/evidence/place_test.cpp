#include "evidence/place.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace summarise;

// A text as letters: a sentence a letter, of one term of that name; '-' is a sentence without terms. Equal letters have
// a cosine of 1, others of 0.
Rows text_of(std::string_view letters) {
  std::vector<TermCounts> rows;
  for (const char letter : letters) {
    rows.push_back(letter == '-' ? TermCounts{} : TermCounts{{static_cast<TermId>(letter - 'a'), 1U}});
  }
  return tfidf(make_counts(rows, 26));
}

Vector degrees_of(const Rows& rows) {
  Vector degrees = Vector::Zero(rows.rows());
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    for (Eigen::Index j = 0; j < rows.rows(); ++j) degrees[i] += i != j ? dot(rows, i, rows, j) : 0.0;
  }
  return degrees;
}

// A document of n sentences.
Places in_order(Eigen::Index n) {
  Places places(static_cast<std::size_t>(n));
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

std::optional<double> decline_of(const std::vector<double>& ranks) {
  const auto n = static_cast<Eigen::Index>(ranks.size());
  const Vector undirected = Eigen::Map<const Vector>(ranks.data(), n);
  return read_opening(undirected, Vector::Ones(n), Rows(n, 1), in_order(n)).decline;
}

double cohesion_of(std::string_view text) {
  const Rows rows = text_of(text);
  return read_opening(Vector::Constant(rows.rows(), 0.1), degrees_of(rows), rows, in_order(rows.rows())).cohesion;
}

// n ranks a + b·(−ln(1 + i)).
std::vector<double> sloped(std::size_t n, double a, double b) {
  std::vector<double> ranks;
  for (std::size_t i = 0; i < n; ++i) ranks.push_back(a - b * std::log(1.0 + static_cast<double>(i)));
  return ranks;
}

}  // namespace

TEST_CASE("decline: the correlation of ranks with -ln(1 + i)") {
  const struct {
    std::string what;
    std::vector<double> ranks;
    std::optional<double> decline;
  } cases[] = {
      {"by hand", {0.2, 0.05, 0.15, 0.1, 0.1, 0.05, 0.1, 0.05, 0.15, 0.05}, 0.5135257279050418},
      {"its scale does not count", {4, 1, 3, 2, 2, 1, 2, 1, 3, 1}, 0.5135257279050418},
      {"falling just so", sloped(10, 0.5, 0.1), 1},
      {"rising just so", sloped(10, 0.1, -0.1), -1},
      {"all equal", std::vector<double>(10, 0.1), 0},
      {"equal but for residue", sloped(10, 0.1, 1e-9), 0},
      {"a thousand, equal but for residue", sloped(1000, 1e-3, 1e-13), 0},
      {"nine sentences say nothing", sloped(9, 0.5, 0.1), {}},
      {"nor do three", {0.5, 0.3, 0.2}, {}},
      {"nor does one", {1}, {}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const std::optional<double> decline = decline_of(c.ranks);
    REQUIRE(decline.has_value() == c.decline.has_value());
    if (decline) CHECK(*decline == doctest::Approx(*c.decline).epsilon(1e-9));
  }
}

TEST_CASE("sentences that share no word have no decline") {
  for (const Eigen::Index n : {0, 1, 5, 12}) {
    CAPTURE(n);
    CHECK(read_opening(Vector::Constant(n, 0.1), Vector::Zero(n), Rows(n, 1), in_order(n)).decline == 0.0);
  }
}

TEST_CASE("cohesion: how much more alike neighbours are than any two") {
  const struct {
    std::string text;
    double cohesion;
  } cases[] = {
      {"aabb", std::log(8 / 3.0)},          // neighbours 1, 0, 1; of 16 pairs 4 are alike: 2/3 ÷ 4/16
      {"aabbb", std::log(75 / 32.0)},       // 3/4 ÷ 8/25
      {"aabbcc", std::log(18 / 5.0)},       // 3/5 ÷ 6/36
      {"aa-bb", std::log(25 / 8.0)},        // 2/4 ÷ 4/25: a sentence without terms counts as one
      {"aaaa", std::log(4 / 3.0)},          // all neighbours alike; the diagonal counts as 0: 1 ÷ 12/16
      {"aa", std::log(2.0)},                // 1 ÷ 2/4
      {"aabbccddeeffgghhiijj", 1.7},        // ln(10/19 ÷ 20/400) is beyond the bound
      {"aabbccddeeffgghhiijjkkllmm", 1.7},  // as is this
      {"abab", 0.8},                        // no neighbours alike
      {"abcd", 0.8},                        // no two
      {"----", 0.8},
      {"a", 0.8},
      {"", 0.8},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(cohesion_of(c.text) == doctest::Approx(c.cohesion).epsilon(1e-6));
  }
}

TEST_CASE("cohesion is bounded below: a heap is a heap") {
  const double bound = cohesion_of("ababababababababababababababaa");
  CHECK(cohesion_of("ababababababababababababababababababababababababaa") == bound);
  CHECK(bound < cohesion_of("aaaa"));
}

TEST_CASE("heap: how far neighbours fall short of the likeness that order gives") {
  const auto heap_of = [](Eigen::Index n, double cohesion) {
    // All neighbours are alike, so the degrees set the cohesion.
    const Rows rows = text_of(std::string(static_cast<std::size_t>(n), 'a'));
    const Vector degrees = Vector::Constant(n, static_cast<double>(n) * std::exp(-cohesion));
    return read_opening(Vector::Constant(n, 0.1), degrees, rows, in_order(n)).heap;
  };
  CHECK(heap_of(20, 0.3) == 0);
  CHECK(heap_of(100, 1.3) == 0);
  CHECK(heap_of(100, 0.3) > 0.5);
  CHECK(heap_of(100, 0.3) > heap_of(100, 0.6));
  CHECK(heap_of(100, 0.3) > heap_of(50, 0.3));
  CHECK(heap_of(100000, 0.2) == 1);
  CHECK(heap_of(1, 0.2) == 0);
}

TEST_CASE("size: beyond five hundred sentences the beginning counts less") {
  const struct {
    Eigen::Index n;
    double size;
  } cases[] = {{0, 1}, {1, 1}, {499, 1}, {500, 1}, {501, 500 / 501.0}, {1000, 0.5}, {50000, 0.01}};
  for (const auto& c : cases) {
    CAPTURE(c.n);
    const Opening opening = read_opening(Vector::Constant(c.n, 0.1), Vector::Zero(c.n), Rows(c.n, 1), in_order(c.n));
    CHECK(opening.size == doctest::Approx(c.size).epsilon(1e-12));
  }
}

// How much each counts is tuned; these hold whatever the constants.
TEST_CASE("the weight of place grows with decline and cohesion, shrinks with size, and is never below 0") {
  const auto weight = [](double s, double decline, double cohesion) { return place_weight({s, decline, cohesion}); };
  CHECK(weight(1, 0, 0.8) == 0);
  CHECK(weight(1, 0.5, 0.8) > 0);
  CHECK(weight(1, 0, 1.2) > 0);
  CHECK(weight(1, -1, 0.8) == 0);
  CHECK(weight(1, 0, 0.2) == 0);
  CHECK(weight(1, -1, 1.7) == 0);
  CHECK(weight(1, 1, 0.8) == doctest::Approx(2 * weight(1, 0.5, 0.8)));
  CHECK(weight(1, 0, 1.6) == doctest::Approx(2 * weight(1, 0, 1.2)));
  CHECK(weight(1, 0.5, 1.2) == doctest::Approx(weight(1, 0.5, 0.8) + weight(1, 0, 1.2)));
  CHECK(weight(0.25, 0.5, 1.2) == doctest::Approx(weight(1, 0.5, 1.2) / 4));
  CHECK(place_weight({1, {}, 0.2}) > 0);  // too few sentences to tell
  CHECK(place_weight({1, {}, 0.2}) == place_weight({1, {}, 1.2}));
  CHECK(place_weight({0.25, {}, 0.2}) == doctest::Approx(place_weight({1, {}, 0.2}) / 4));
}

TEST_CASE(
    "of several documents the beginning always counts, whatever their cohesion, and more where they say the same") {
  const auto weight = [](double s, std::optional<double> decline, double cohesion) {
    return place_weight({s, decline, cohesion, 0, true});
  };
  CHECK(weight(1, -1, 0.8) == kWeights.brief_place);
  CHECK(weight(1, {}, 0.8) == kWeights.brief_place);
  CHECK(weight(1, 0.5, 0.2) == weight(1, 0.5, 1.2));
  CHECK(weight(1, 1, 0.8) == doctest::Approx(2 * weight(1, 0.5, 0.8)));
  CHECK(weight(0.25, 0.5, 0.8) == doctest::Approx(weight(1, 0.5, 0.8) / 4));
}

TEST_CASE("place falls with the logarithm") {
  const Evidence evidence = place(in_order(4), 0.5);
  CHECK(evidence.name == "place");
  REQUIRE(evidence.log_weights.size() == 4);
  const double expected[] = {0, -0.5 * std::log(2.0), -0.5 * std::log(3.0), -0.5 * std::log(4.0)};
  for (std::size_t i = 0; i < 4; ++i) CHECK(evidence.log_weights[i] == doctest::Approx(expected[i]).epsilon(1e-12));
  CHECK(place({}, 1).log_weights.empty());
}

TEST_CASE("of several documents, each begins anew") {
  const Places twice = {0, 1, 2, 0, 1, 2};
  const Evidence evidence = place(twice, 0.5);
  CHECK(evidence.log_weights[0] == 0);
  CHECK(evidence.log_weights[3] == 0);
  CHECK(evidence.log_weights[2] == evidence.log_weights[5]);
  // The first half of each says what the other says too, or the second; what the walk found is not asked.
  const Places six = {0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5};
  const auto decline = [&](std::string_view text, const Places& places) {
    const Vector rising = Vector::LinSpaced(12, 1, 12);
    return read_opening(rising, Vector::Ones(12), text_of(text), places).decline.value();
  };
  CHECK(decline("abcdefabcghi", six) > 0.75);
  CHECK(decline("defabcghiabc", six) < -0.75);
  CHECK(decline("abcabcghijkl", six) == 0);  // only what others say counts, not what a document repeats
  CHECK(decline("abcdefabcghi", in_order(12)) < -0.8);
  // Nine sentences in all say nothing, however many documents there are; ten do.
  const auto says = [](std::string_view text, const Places& places) {
    const auto n = static_cast<Eigen::Index>(places.size());
    return read_opening(Vector::LinSpaced(n, 1, 2), Vector::Ones(n), text_of(text), places).decline.has_value();
  };
  CHECK_FALSE(says("abcdefabc", {0, 1, 2, 3, 4, 5, 0, 1, 2}));
  CHECK(says("abcdefabcg", {0, 1, 2, 3, 4, 5, 0, 1, 2, 3}));
  // "aab" and "bcc": b and b stand side by side, but in two documents. 2 of 4 pairs, where all n² have 6 of 36.
  const Rows rows = text_of("aabbcc");
  const Opening apart = read_opening(Vector::Constant(6, 0.1), degrees_of(rows), rows, twice);
  CHECK(apart.cohesion == doctest::Approx(std::log((2 / 4.0) / (6 / 36.0))).epsilon(1e-6));
  const Opening one = read_opening(Vector::Constant(6, 0.1), degrees_of(rows), rows, in_order(6));
  CHECK(one.cohesion == doctest::Approx(std::log((3 / 5.0) / (6 / 36.0))).epsilon(1e-6));
  // Two of six hundred sentences each are no longer than one of six hundred.
  Places long_ones = in_order(600);
  const Places copy = long_ones;
  long_ones.insert(long_ones.end(), copy.begin(), copy.end());
  CHECK(read_opening(Vector::Constant(1200, 0.1), Vector::Zero(1200), Rows(1200, 1), long_ones).size ==
        doctest::Approx(500 / 600.0));
}
