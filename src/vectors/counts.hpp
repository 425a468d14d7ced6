// How often each sentence has each term: compressed rows, the cells of all sentences in one array, one sentence's after
// the other's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace summarise {

using TermId = std::uint32_t;
constexpr TermId kNoTerm = UINT32_MAX;

using TermCount = std::pair<TermId, std::uint32_t>;

// A text as terms with their counts, ascending by term.
using TermCounts = std::vector<TermCount>;

// The same of a sentence, as a view of the array of all.
using CountRow = std::span<const TermCount>;

// n rows.
class CountRows {
 public:
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::size_t cells() const { return cells_.size(); }  // of all rows
  CountRow operator[](std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return {cells_.data() + begin, ends_[i] - begin};
  }

  // Room for so many; more may come.
  void reserve(std::size_t rows, std::size_t cells);

  // Appends the row of a sentence with these terms, each as often as it is there, in any order; may sort them. Throws
  // Error where there are more cells than a matrix can have.
  void append(std::span<TermId> terms);
  void append(CountRow row);  // with ascending terms

  class Iterator {
   public:
    Iterator(const CountRows& rows, std::size_t i) : rows_(&rows), i_(i) {}
    CountRow operator*() const { return (*rows_)[i_]; }
    Iterator& operator++() {
      ++i_;
      return *this;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const CountRows* rows_;
    std::size_t i_;
  };
  [[nodiscard]] Iterator begin() const { return {*this, 0}; }
  [[nodiscard]] Iterator end() const { return {*this, size()}; }

 private:
  void end_row();

  std::vector<TermCount> cells_;
  std::vector<std::uint32_t> ends_;  // of each row in cells_
};

// What the weightings start from: row i holds the term counts of sentence i; the same number of terms for all.
struct Counts {
  CountRows rows;                             // n
  std::size_t terms = 0;                      // m
  std::vector<std::uint32_t> sentences_with;  // df of each term, m
};

// Of these rows, whose terms are below `terms`; throws as append() does.
Counts counts_of(CountRows rows, std::size_t terms);
Counts make_counts(const std::vector<TermCounts>& rows, std::size_t terms);

// The terms, each as often as it is there, in any order, as counts; may sort them.
TermCounts counted(std::vector<TermId>& terms);

}  // namespace summarise
