// Candidates by hand, and the choice from them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "select/select.hpp"

namespace test {

// Sentences with their scores; words and characters 1, no words in common, rows of zeros unless a test says otherwise.
struct Sentences {
  explicit Sentences(std::vector<double> given) : scores(std::move(given)) {
    for (std::size_t i = 0; i < scores.size(); ++i) fingerprints.push_back(i + 1);
    words.assign(scores.size(), 1);
    characters.assign(scores.size(), 1);
    rows.resize(static_cast<Eigen::Index>(scores.size()), 1);
  }

  // Row i is the values given, a column each.
  void set_rows(const std::vector<std::vector<double>>& values) {
    const std::size_t columns = values.empty() ? 1 : values.front().size();
    rows.resize(static_cast<Eigen::Index>(values.size()), static_cast<Eigen::Index>(columns));
    for (std::size_t i = 0; i < values.size(); ++i) {
      for (std::size_t j = 0; j < columns; ++j) {
        if (values[i][j] != 0)
          rows.insert(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = static_cast<float>(values[i][j]);
      }
    }
    rows.makeCompressed();
  }

  [[nodiscard]] std::vector<std::size_t> select(const summarise::Choice& choice) const {
    return summarise::select({scores, words, characters, fingerprints, rows}, choice);
  }

  std::vector<double> scores;
  std::vector<std::uint32_t> words, characters;
  std::vector<std::uint64_t> fingerprints;
  summarise::Rows rows;
};

// What of `order` fits in so many words, one after the other; what does not is skipped, unless it is the first.
inline std::vector<std::size_t> walked(const std::vector<std::size_t>& order, const std::vector<std::uint32_t>& words,
                                       std::size_t budget) {
  std::vector<std::size_t> fits;
  for (const std::size_t i : order) {
    if (budget == 0 || (!fits.empty() && words[i] > budget)) continue;
    budget -= std::min<std::size_t>(budget, words[i]);
    fits.push_back(i);
  }
  return fits;
}

// "2 0 1"
inline std::string written(const std::vector<std::size_t>& indices) {
  std::string out;
  for (const std::size_t index : indices) {
    if (!out.empty()) out += ' ';
    out += std::to_string(index);
  }
  return out;
}

}  // namespace test
