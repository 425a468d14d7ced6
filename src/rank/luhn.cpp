#include "rank/luhn.hpp"

#include <algorithm>

#include "rank/keywords.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

constexpr std::size_t kWidestGap = 4;  // words between two significant ones

template <typename IsSignificant>
double best_bracket(const std::vector<TermId>& words, IsSignificant is_significant) {
  double best = 0;
  std::size_t begin = 0;
  std::size_t last = 0;
  double significant = 0;  // in the bracket from `begin` to `last`
  const auto close = [&] {
    best = std::max(best, significant * significant / static_cast<double>(last - begin + 1));
    significant = 0;
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_significant(words[at])) continue;
    if (significant > 0 && at - last - 1 > kWidestGap) close();
    if (significant == 0) begin = at;
    ++significant;
    last = at;
  }
  close();
  return best;
}

}  // namespace

Vector luhn(const std::vector<std::vector<TermId>>& sentences, const Counts& counts) {
  const std::vector<std::uint32_t> totals = totals_of(counts);
  const std::uint32_t least = least_of_keywords(totals);
  Vector factors(static_cast<Eigen::Index>(sentences.size()));
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    factors[static_cast<Eigen::Index>(i)] =
        best_bracket(sentences[i], [&](TermId term) { return term != kNoTerm && totals[term] >= least; });
  }
  return shares_of(std::move(factors));
}

}  // namespace summarise
