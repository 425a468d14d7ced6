// The eligible sentences of one or more documents as the rooms behind the text see them: n rows of terms, and what else
// the words, marks and surroundings of each say.
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
#include "vectors/terms.hpp"

namespace summarise {

struct Sentences {
  std::vector<std::size_t> places;  // of each sentence in its document, from 0
  std::vector<std::uint32_t> words, characters;
  std::vector<std::uint64_t> fingerprints;
  std::vector<WordFacts> facts;
  Signs signs;
  std::vector<std::vector<TermId>> in_order;  // where the method needs it
  Clues clues;
  Counts counts;                     // their rows where the method needs them
  std::shared_ptr<const Rows> rows;  // n × m, TF-IDF
  std::vector<double> query, title;  // cosines; empty where there is none
  std::vector<double> passages;      // the cosines to the query of the passages that end with each

  [[nodiscard]] std::size_t size() const { return words.size(); }
};

// `documents`: at least one; the sentences of all, one document's after the other's, their words read in the language
// of the longest. Adds a warning where the query matches nothing.
Sentences vectorise(const Documents& documents, const Options& options, std::vector<std::string>& warnings);

// The longest of `documents`: what is left over of pages, and blanks, don't count.
const Document& longest_of(const Documents& documents);

}  // namespace summarise
