// The eligible sentences of a document as the rooms behind the text see them: n rows of terms, and what else the words,
// marks and surroundings of each say.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "evidence/signs.hpp"
#include "rank/edmundson.hpp"
#include "summarise.hpp"
#include "text/document.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

struct Sentences {
  std::vector<std::uint32_t> words, characters;
  std::vector<std::uint64_t> fingerprints;
  std::vector<WordFacts> facts;
  Signs signs;
  std::vector<std::vector<TermId>> in_order;  // where the method needs it
  Clues clues;
  Counts counts;
  std::shared_ptr<const Rows> rows;  // n × m, TF-IDF
  std::vector<double> query, title;  // cosines; empty where there is none

  [[nodiscard]] std::size_t size() const { return words.size(); }
};

// Adds a warning where the query matches nothing.
Sentences vectorise(const Document& document, const Options& options, std::vector<std::string>& warnings);

}  // namespace summarise
