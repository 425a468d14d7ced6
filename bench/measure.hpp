// Every contender's ROUGE on every document of a corpus.
#pragma once

#include <functional>
#include <vector>

#include "contenders.hpp"
#include "corpus.hpp"
#include "rouge.hpp"

namespace bench {

struct Setting {
  summarise::Length length;
  bool stem = true;
  Several several = Several::best;
  std::size_t jobs = 1;                             // threads; the figures don't depend on it
  std::function<void(std::size_t done)> on_record;  // called after each document, by one thread at a time; may be empty
};

// What a contender asks the library for a record.
summarise::Options options_for(const Record& record, const Contender& contender, const summarise::Length& length);

// The library's summary of a record's text, or of its several texts together. Throws summarise::Error where one cannot
// be read.
summarise::Summary summary_of(const Record& record, const summarise::Options& options);

// contenders × documents. Words by WordRule::unicode. Throws std::runtime_error where the library
// cannot read a document, naming it.
std::vector<std::vector<Scores>> measure(const Corpus& corpus, const std::vector<Contender>& contenders,
                                         const Setting& setting);

}  // namespace bench
