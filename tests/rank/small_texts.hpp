// Texts small enough to be solved by hand, and random ones.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "vectors/similarity.hpp"

namespace test {

struct SmallText {
  summarise::Counts counts;
  std::vector<std::vector<summarise::TermId>> in_order;
};

// Sentences of words between blanks; a word is a term, "-" a stop word.
inline SmallText small_text(const std::vector<std::string>& sentences) {
  std::map<std::string, summarise::TermId> ids;
  std::vector<summarise::TermCounts> rows;
  std::vector<std::vector<summarise::TermId>> in_order;
  for (const std::string& sentence : sentences) {
    std::map<summarise::TermId, std::uint32_t> row;
    in_order.emplace_back();
    std::istringstream words(sentence);
    for (std::string word; words >> word;) {
      const auto next = static_cast<summarise::TermId>(ids.size());
      in_order.back().push_back(word == "-" ? summarise::kNoTerm : ids.try_emplace(word, next).first->second);
      if (word != "-") ++row[in_order.back().back()];
    }
    rows.emplace_back(row.begin(), row.end());
  }
  return {summarise::make_counts(rows, ids.size()), std::move(in_order)};
}

// n sentences of up to 8 of m terms, the low ones more often, as in language; an empty one now and then.
inline summarise::Counts random_text(std::size_t n, std::size_t m, std::mt19937& engine) {
  std::vector<summarise::TermCounts> rows(n);
  for (summarise::TermCounts& row : rows) {
    std::map<summarise::TermId, std::uint32_t> counts;
    for (std::size_t words = engine() % 9; words > 0; --words) {
      ++counts[static_cast<summarise::TermId>(engine() % (1 + engine() % m))];
    }
    row.assign(counts.begin(), counts.end());
  }
  return summarise::make_counts(rows, m);
}

// The same text with its sentences turned round, the last first.
inline summarise::Counts turned(const summarise::Counts& counts) {
  summarise::CountRows rows;
  for (std::size_t i = counts.rows.size(); i-- > 0;) rows.append(counts.rows[i]);
  return summarise::counts_of(std::move(rows), counts.terms);
}

// The sentences of the highest ranks first, the earlier of equals.
inline std::vector<std::size_t> order_of(const summarise::Vector& ranks) {
  std::vector<std::size_t> order(static_cast<std::size_t>(ranks.size()));
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return ranks[static_cast<Eigen::Index>(a)] > ranks[static_cast<Eigen::Index>(b)];
  });
  return order;
}

// The largest difference of `got` to `want` as shares of its sum.
inline double distance(const summarise::Vector& got, const std::vector<double>& want) {
  if (static_cast<std::size_t>(got.size()) != want.size()) return 1e9;
  double sum = 0;
  for (const double value : want) sum += value;
  double largest = 0;
  for (std::size_t i = 0; i < want.size(); ++i) {
    largest = std::max(largest, std::abs(got[static_cast<Eigen::Index>(i)] - want[i] / sum));
  }
  return largest;
}

}  // namespace test
