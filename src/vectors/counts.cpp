#include "vectors/counts.hpp"

#include <algorithm>
#include <limits>

#include "core/error.hpp"

namespace summarise {

namespace {

constexpr std::size_t kFew = 24;  // terms that are sorted fastest by putting each in its place
constexpr std::size_t kMostCells = std::numeric_limits<int>::max();  // what Eigen's matrices can number

void sort(std::vector<TermId>& terms) {
  if (terms.size() > kFew) return std::sort(terms.begin(), terms.end());
  for (std::size_t i = 1; i < terms.size(); ++i) {
    const TermId term = terms[i];
    std::size_t at = i;
    for (; at > 0 && terms[at - 1] > term; --at) terms[at] = terms[at - 1];
    terms[at] = term;
  }
}

// Appends the counts of `terms`, ascending, to `cells`.
void append_counts(const std::vector<TermId>& terms, std::vector<TermCount>& cells) {
  const std::size_t first = cells.size();
  std::size_t end = first;
  cells.resize(first + terms.size());
  for (const TermId term : terms) {
    if (end > first && cells[end - 1].first == term) {
      ++cells[end - 1].second;
    } else {
      cells[end++] = {term, 1};
    }
  }
  cells.resize(end);
}

}  // namespace

void CountRows::reserve(std::size_t rows, std::size_t cells) {
  ends_.reserve(rows);
  cells_.reserve(cells);
}

void CountRows::append(std::vector<TermId>& terms) {
  sort(terms);
  append_counts(terms, cells_);
  end_row();
}

void CountRows::append(CountRow row) {
  cells_.insert(cells_.end(), row.begin(), row.end());
  end_row();
}

void CountRows::end_row() {
  if (cells_.size() > kMostCells) throw Error("the text has too many words");
  ends_.push_back(static_cast<std::uint32_t>(cells_.size()));
}

Counts counts_of(CountRows rows, std::size_t terms) {
  Counts counts{std::move(rows), terms, std::vector<std::uint32_t>(terms)};
  for (const CountRow row : counts.rows) {
    for (const auto& [term, count] : row) ++counts.sentences_with[term];
  }
  return counts;
}

Counts make_counts(const std::vector<TermCounts>& rows, std::size_t terms) {
  CountRows compressed;
  for (const TermCounts& row : rows) compressed.append(CountRow(row));
  return counts_of(std::move(compressed), terms);
}

TermCounts counted(std::vector<TermId>& terms) {
  TermCounts counts;
  sort(terms);
  append_counts(terms, counts);
  return counts;
}

}  // namespace summarise
