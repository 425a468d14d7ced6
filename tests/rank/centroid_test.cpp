#include "rank/centroid.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "small_texts.hpp"

namespace {

using namespace summarise;

const double kLog2 = std::log(2.0);
const double kLog3 = std::log(3.0);

Vector centroid_of(const Counts& counts) {
  return centroid(counts, tfidf(counts));
}

}  // namespace

TEST_CASE("the cosine to the centroid by hand") {
  // n = 2: a has df 2, c_a = 2·ln 2; b has df 1, c_b = ln 3. Rows (1, 0) and (ln 2, ln 3)/length
  const double length = std::sqrt(kLog2 * kLog2 + kLog3 * kLog3);
  const Counts two = test::small_text({"a", "a b"}).counts;
  CHECK(test::distance(centroid_of(two), {2 * kLog2, (2 * kLog2 * kLog2 + kLog3 * kLog3) / length}) < 1e-6);
  // c_a = 4·ln 3, c_b = ln 3: less than 0.3 of it, so b has no part in the centroid
  CHECK(test::distance(centroid_of(test::small_text({"a a a a", "b"}).counts), {1, 0}) < 1e-6);
  CHECK(test::distance(centroid_of(test::small_text({"-", "-"}).counts), {1, 1}) == 0);
  CHECK(centroid_of({}).size() == 0);
}

TEST_CASE("MEAD by hand") {
  // C: 2·ln 2 and 2·ln 2 + ln 3, ÷ the latter; P: 1 and 1/2; F: 1 and ln 2/length
  const double length = std::sqrt(kLog2 * kLog2 + kLog3 * kLog3);
  const Counts two = test::small_text({"a", "a b"}).counts;
  const double first = 2 * kLog2 / (2 * kLog2 + kLog3);
  CHECK(test::distance(mead(two, tfidf(two), {0, 1}), {first + 1 + 1, 1 + 0.5 + kLog2 / length}) < 1e-6);
  const Counts none = test::small_text({"-", "-"}).counts;
  CHECK(test::distance(mead(none, tfidf(none), {0, 1}), {1, 0.5}) < 1e-12);
  CHECK(mead({}, Rows(0, 0), {}).size() == 0);
}

TEST_CASE("the centroid turns with the text; MEAD prefers its beginning") {
  std::mt19937 engine(2004);
  const Counts counts = test::random_text(40, 20, engine);
  CHECK((centroid_of(counts) - centroid_of(test::turned(counts)).reverse()).cwiseAbs().maxCoeff() < 1e-9);
  const Counts equal = test::small_text({"a b", "a b", "a b"}).counts;
  CHECK(test::distance(centroid_of(equal), {1, 1, 1}) < 1e-12);
  CHECK(test::order_of(mead(equal, tfidf(equal), {0, 1, 2})) == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("MEAD counts place and the first sentence within each document") {
  // Three documents: of two sentences, of one, of two. No centroid, so P and F alone tell them apart.
  const Counts counts = test::small_text({"a", "b", "b", "c", "c"}).counts;
  const Vector ranks = mead(counts, tfidf(counts), {0, 1, 0, 0, 1}) * 1.0;
  CHECK(ranks[0] > ranks[1]);
  CHECK(ranks[2] > ranks[1]);
  // P + F of the last: ½ + 1, like c; of the one before it: 1 + 1.
  CHECK(ranks[3] > ranks[4]);
  CHECK(ranks[4] > ranks[1]);
}
