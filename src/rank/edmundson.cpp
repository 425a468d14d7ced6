#include "rank/edmundson.hpp"

#include <algorithm>
#include <cmath>

#include "rank/keywords.hpp"
#include "rank/shares.hpp"

namespace summarise {

namespace {

constexpr double kCueWeight = 1.0;
constexpr double kKeyWeight = 0.25;
constexpr double kTitleWeight = 1.0;
constexpr double kLocationWeight = 1.0;
constexpr double kHeadingWord = 0.5;

void add(Vector& sum, const Vector& values, double weight) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::fabs(value));
  if (largest == 0) return;
  for (Eigen::Index i = 0; i < sum.size(); ++i) sum[i] += weight * (values[i] / largest);
}

Vector cue_of(const Clues& clues) {
  Vector values(static_cast<Eigen::Index>(clues.cue.size()));
  for (std::size_t i = 0; i < clues.cue.size(); ++i) values[static_cast<Eigen::Index>(i)] = clues.cue[i];
  return values;
}

// Of each sentence the sum of the weights of its different terms. `weights`: m values.
Vector sums_of(const Counts& counts, const std::vector<double>& weights) {
  Vector values(static_cast<Eigen::Index>(counts.rows.size()));
  for (std::size_t i = 0; i < counts.rows.size(); ++i) {
    double sum = 0;
    for (const auto& [term, count] : counts.rows[i]) sum += weights[term];
    values[static_cast<Eigen::Index>(i)] = sum;
  }
  return values;
}

Vector key_of(const Counts& counts) {
  const std::vector<std::uint32_t> totals = totals_of(counts);
  const std::uint32_t least = least_of_keywords(totals);
  std::vector<double> weights(counts.terms);
  for (std::size_t term = 0; term < weights.size(); ++term) weights[term] = totals[term] >= least ? totals[term] : 0.0;
  return sums_of(counts, weights);
}

Vector title_of(const Counts& counts, const Clues& clues) {
  std::vector<double> weights(counts.terms);
  for (const auto& [term, count] : clues.headings) weights[term] = kHeadingWord;
  for (const auto& [term, count] : clues.title) weights[term] = 1.0;
  return sums_of(counts, weights);
}

Vector location_of(const std::vector<std::uint32_t>& block, const std::vector<std::size_t>& places) {
  Vector values(static_cast<Eigen::Index>(block.size()));
  std::uint32_t last_block = block.empty() ? 0 : block.back();  // of the document that i stands in
  for (std::size_t i = block.size(); i-- > 0;) {
    const bool outer = block[i] == block[i - places[i]] || block[i] == last_block;
    const bool first = i == 0 || block[i - 1] != block[i];
    const bool last = i + 1 == block.size() || block[i + 1] != block[i];
    values[static_cast<Eigen::Index>(i)] = (outer ? 1.0 : 0.0) + (first || last ? 1.0 : 0.0);
    if (places[i] == 0 && i > 0) last_block = block[i - 1];
  }
  return values;
}

}  // namespace

Vector edmundson(const Counts& counts, const Clues& clues, const std::vector<std::size_t>& places) {
  Vector sum = Vector::Zero(static_cast<Eigen::Index>(counts.rows.size()));
  add(sum, cue_of(clues), kCueWeight);
  add(sum, key_of(counts), kKeyWeight);
  add(sum, title_of(counts, clues), kTitleWeight);
  add(sum, location_of(clues.block, places), kLocationWeight);
  double lowest = 0;
  for (const double value : sum) lowest = std::min(lowest, value);
  for (double& value : sum) value -= lowest;
  return shares_of(std::move(sum));
}

}  // namespace summarise
