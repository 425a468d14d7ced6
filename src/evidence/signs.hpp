// What the words and marks of each sentence, and the heading above it, say of it; lists are the language's own.
#pragma once

#include <string>
#include <vector>

#include "text/document.hpp"

namespace summarise {

// A flag for each of the n eligible sentences.
struct Signs {
  std::vector<bool> cue;         // holds a phrase by which writers announce what matters
  std::vector<bool> stigma;      // holds a phrase that speaks against it
  std::vector<bool> filler;      // holds a word by which speakers gain time
  std::vector<bool> result;      // names what business counts
  std::vector<bool> quotation;   // holds a quotation mark
  std::vector<bool> conclusion;  // the last heading before it names a conclusion
  std::vector<bool> speaker;     // begins with a speaker's name
  std::vector<bool> paragraph;   // opens a paragraph
};

// Appends those of `document`. The phrases in lower case; those of fillers, results and conclusions are the language's.
void read_signs(const Document& document, const std::vector<std::string>& cue_phrases,
                const std::vector<std::string>& stigma_phrases, Signs& signs);

}  // namespace summarise
