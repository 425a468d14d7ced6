#include "rank/kl.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "small_texts.hpp"

namespace {

using namespace summarise;
using Order = std::vector<std::size_t>;

Order order_of(const std::vector<std::string>& sentences) {
  return test::order_of(kl(test::small_text(sentences).counts));
}

double size_of(CountRow row) {
  double size = 0;
  for (const auto& [term, count] : row) size += count;
  return size;
}

// KL(P ‖ Q_S) of the definition, for S given by how often it has each word.
double divergence(const std::vector<double>& p, const std::vector<double>& chosen) {
  double size = 0;
  for (const double count : chosen) size += count;
  double sum = 0;
  for (std::size_t w = 0; w < p.size(); ++w) {
    const double q = (chosen[w] + kKlSmoothing) / (size + kKlSmoothing * static_cast<double>(p.size()));
    if (p[w] > 0) sum += p[w] * std::log(p[w] / q);
  }
  return sum;
}

}  // namespace

TEST_CASE("KL-Sum by hand") {
  // p: a 2/5, b 2/5, c 1/5. 0 lacks c, 1 lacks b and c, 2 lacks a: 0 lacks least. Then 2, which has the c that is still
  // lacking
  CHECK(order_of({"a b", "a", "b c"}) == Order{0, 2, 1});
  CHECK(order_of({"-", "a", "-"}) == Order{1, 0, 2});
  CHECK(order_of({"a b", "a b", "a b"}) == Order{0, 1, 2});
  CHECK(order_of({"-"}) == Order{0});
  CHECK(order_of({}).empty());
}

TEST_CASE("each choice is the one that brings the summary nearest to the text") {
  std::mt19937 engine(2009);
  for (const std::size_t n : {1U, 6U, 40U}) {
    for (int round = 0; round < 5; ++round) {
      CAPTURE(n);
      CAPTURE(round);
      const Counts counts = test::random_text(n, 25, engine);
      std::vector<double> p(counts.terms), chosen(counts.terms);
      double total = 0;
      for (const CountRow row : counts.rows) {
        total += size_of(row);
        for (const auto& [term, count] : row) p[term] += count;
      }
      for (double& value : p) value /= std::max(1.0, total);
      std::vector<bool> taken(n);
      for (const std::size_t next : test::order_of(kl(counts))) {
        const auto with = [&](std::size_t i) {
          std::vector<double> more = chosen;
          for (const auto& [term, count] : counts.rows[i]) more[term] += count;
          return divergence(p, more);
        };
        double least = std::numeric_limits<double>::infinity();
        bool words_left = false;
        for (std::size_t i = 0; i < n; ++i) {
          if (taken[i] || counts.rows[i].empty()) continue;
          words_left = true;
          least = std::min(least, with(i));
        }
        taken[next] = true;
        if (!words_left) continue;
        REQUIRE(!counts.rows[next].empty());
        CHECK(with(next) <= least + 1e-7);
        for (const auto& [term, count] : counts.rows[next]) chosen[term] += count;
      }
    }
  }
}

TEST_CASE("a long text of equal sentences keeps its order") {
  const std::vector<TermCounts> same(20000, TermCounts{{0, 1}, {1, 2}, {2, 1}});
  const Order order = test::order_of(kl(make_counts(same, 3)));
  CHECK(std::is_sorted(order.begin(), order.end()));
}
