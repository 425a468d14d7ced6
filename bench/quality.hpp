// summarise-bench quality CORPUS…: ROUGE of the library's methods on documents with reference summaries (corpus.hpp),
// with 95 % intervals, beside the first sentences, TextRank as published, and the greedy oracle as the ceiling.
#pragma once

#include <cstddef>
#include <string>
#include <summarise/summarise.hpp>
#include <vector>

#include "corpus.hpp"

namespace bench {

enum class Form : std::uint8_t { tables, brief, json };

struct Quality {
  std::vector<std::string> corpora;  // PATH, PATH:n=3 or PATH:w=70
  std::string sizes;                 // file: lines "NAME -n 3", "#" begins a comment; "": none
  summarise::Length length;          // of what has no size of its own
  std::vector<std::string> methods = {"default", "classic", "lead", "random", "oracle"};
  std::vector<std::string> without;
  std::size_t limit = 0;  // documents of each corpus; 0: all
  bool queries = false;   // only records with a query, which is asked; otherwise only records without
  bool stem = true;
  bool average = false;  // of several references, in place of the best
  Fields fields;
  std::size_t jobs = 0;  // threads; 0: as many as there are cores
  Form form = Form::tables;
};

// Status: 0, or 1 where a corpus cannot be read or has nothing to measure (said on standard error; the others are
// measured all the same). Throws std::runtime_error for an unknown method or an unreadable file of sizes.
int quality(const Quality& request);

}  // namespace bench
