#include "vectors/counts.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#include "core/error.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostCells = std::numeric_limits<int>::max();  // what Eigen's matrices can number

// Appends the counts of `terms`, ascending, to `cells`.
void append_counts(std::span<const TermId> terms, std::vector<TermCount>& cells) {
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

constexpr std::size_t kFew = 24;  // terms, a multiple of four: as most sentences have
constexpr std::int32_t kBehindAll = std::numeric_limits<std::int32_t>::max();

using Four = std::int32_t __attribute__((vector_size(16)));

// The same of up to kFew terms in any order. How many of the others are smaller is the place of each; equal ones have
// one place together. Hardly a branch: the order of a sentence's terms is not to be guessed.
void append_few_counts(std::span<const TermId> terms, std::vector<TermCount>& cells) {
  std::array<std::int32_t, kFew> keys;
  keys.fill(kBehindAll);
  for (std::size_t i = 0; i < terms.size(); ++i) keys[i] = static_cast<std::int32_t>(terms[i]);
  std::array<TermCount, kFew + 1> placed{};  // the last for what is no term
  for (std::size_t i = 0; i < terms.size(); i += 4) {
    Four four;
    std::memcpy(&four, &keys[i], sizeof four);
    Four smaller = {0, 0, 0, 0};
    for (std::size_t j = 0; j < terms.size(); ++j) smaller -= keys[j] < four;  // a mask: −1 where it is
    for (std::size_t lane = 0; lane < 4; ++lane) {
      TermCount& cell = placed[static_cast<std::size_t>(smaller[lane])];
      cell.first = static_cast<TermId>(four[lane]);
      ++cell.second;
    }
  }
  std::size_t end = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    placed[end] = placed[i];
    end += static_cast<std::size_t>(placed[i].second > 0);
  }
  cells.insert(cells.end(), placed.begin(), placed.begin() + static_cast<std::ptrdiff_t>(end));
}

// The same of any number; sorts them where they are many.
void append_counts_of(std::span<TermId> terms, std::vector<TermCount>& cells) {
  if (terms.size() <= kFew) return append_few_counts(terms, cells);
  std::sort(terms.begin(), terms.end());
  append_counts(terms, cells);
}

}  // namespace

void CountRows::reserve(std::size_t rows, std::size_t cells) {
  ends_.reserve(rows);
  cells_.reserve(cells);
}

void CountRows::append(std::span<TermId> terms) {
  append_counts_of(terms, cells_);
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
  append_counts_of(terms, counts);
  return counts;
}

}  // namespace summarise
