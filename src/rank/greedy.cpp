#include "rank/greedy.hpp"

#include <algorithm>

#include "core/rounding.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostReadings = 48;                  // of the whole text
constexpr std::size_t kFreeTerms = std::size_t{1} << 20U;  // so that no short text is cut off

}  // namespace

Patience::Patience(const Counts& counts) : most_(kFreeTerms) {
  for (const CountRow row : counts.rows) most_ += kMostReadings * row.size();
}

void append_rest(const std::vector<double>& values, std::vector<std::size_t>& order) {
  std::vector<bool> is_in(values.size());
  for (const std::size_t i : order) is_in[i] = true;
  std::vector<double> rounded(values.size());
  std::vector<std::size_t> rest;
  for (std::size_t i = 0; i < values.size(); ++i) {
    rounded[i] = nine_digits(values[i]);
    if (!is_in[i]) rest.push_back(i);
  }
  std::stable_sort(rest.begin(), rest.end(), [&](std::size_t a, std::size_t b) { return rounded[a] > rounded[b]; });
  order.insert(order.end(), rest.begin(), rest.end());
}

}  // namespace summarise
