#include "rank/keywords.hpp"

#include <algorithm>
#include <functional>

namespace summarise {

namespace {

constexpr std::size_t kPart = 10;  // one in so many terms

}  // namespace

std::vector<std::uint32_t> totals_of(const Counts& counts) {
  std::vector<std::uint32_t> totals(counts.terms);
  for (const CountRow row : counts.rows) {
    for (const auto& [term, count] : row) totals[term] += count;
  }
  return totals;
}

std::uint32_t least_of_keywords(std::vector<std::uint32_t> totals) {
  if (totals.empty()) return 1;
  const std::size_t last = (totals.size() + kPart - 1) / kPart - 1;
  const auto at = totals.begin() + static_cast<std::ptrdiff_t>(last);
  std::nth_element(totals.begin(), at, totals.end(), std::greater<>{});
  return std::max<std::uint32_t>(1, *at);
}

}  // namespace summarise
