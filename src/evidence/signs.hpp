// What the words and marks of each sentence, and the heading above it, say of it; lists are the language's own.
#pragma once

#include <span>
#include <vector>

#include "evidence/flags.hpp"
#include "text/document.hpp"
#include "text/language/phrase_lists.hpp"
#include "vectors/terms.hpp"

namespace summarise {

// A flag for each of the n eligible sentences.
struct Signs {
  Flags cue;         // holds a phrase by which writers announce what matters
  Flags stigma;      // holds a phrase that speaks against it
  Flags filler;      // holds a word by which speakers gain time
  Flags result;      // names what business counts
  Flags picture;     // points at a picture beside it
  Flags small;       // begins with a small letter
  Flags unmarked;    // a paragraph of its own that ends with a word, without a mark
  Flags quotation;   // holds a quotation mark
  Flags spoken;      // … or stands within a quotation, or begins a paragraph with a dash
  Flags conclusion;  // the last heading before it names a conclusion
  Flags speaker;     // begins with a speaker's name: a label that comes back
  Flags paragraph;   // opens a paragraph
};

// Appends those of `document`, whose sentences `facts` are of, with the phrases of its language. `own_cues` in place of
// the language's cues; `stigma`, which none has of its own; each may be null.
void read_signs(const Document& document, std::span<const WordFacts> facts, const PhraseLists* own_cues,
                const PhraseLists* stigma, Signs& signs);

}  // namespace summarise
