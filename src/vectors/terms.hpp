// From sentences to terms: normalised, without stop words and one-letter words, stemmed, numbered in order of
// appearance.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/language/language.hpp"
#include "text/words/words.hpp"
#include "vectors/counts.hpp"
#include "vectors/lexicon.hpp"

namespace summarise {

// What else a sentence's words say.
struct WordFacts {
  std::uint64_t fingerprint = 0;    // a hash of the normalised words in their order; 0 if there are none
  std::uint32_t tokens = 0;         // all words, as ICU sees them
  std::uint32_t figures = 0;        // those with a digit
  std::uint32_t first_person = 0;   // pronouns of the first person
  std::uint32_t second_person = 0;  // and of the second
  PhraseLists::Lists phrases = 0;   // of the vocabulary's language: those with a phrase in the sentence
  // Of the time before the speaker's name (text/lines/turns.hpp), which says nothing and is in none of the above.
  std::uint32_t stamp_words = 0, stamp_characters = 0;
  bool operator==(const WordFacts&) const = default;
};

// Numbers terms. Words are looked up as they stand, so that each distinct one is normalised and stemmed once.
class Vocabulary {
 public:
  // Both must outlive the vocabulary; stop words make no terms.
  Vocabulary(const Language& of, const WordSet& stop_words, bool stem);
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  ~Vocabulary();

  // A new one of the same language, stop words and stems that shares nothing with this, so that another thread may use
  // it.
  [[nodiscard]] std::unique_ptr<Vocabulary> another() const;
  // Adds the terms of `other`, which is of the same make, in their order. The term here of each of them.
  std::vector<TermId> adopt(const Vocabulary& other);

  // Appends the counts of the terms of `sentence` to `rows`, new terms added; `facts` are filled, and `in_order`, if
  // there is one, with the term of every word, kNoTerm for one that makes none. How long the sentence is.
  LineLength count(std::string_view sentence, CountRows& rows, WordFacts& facts,
                   std::vector<TermId>* in_order = nullptr);
  // The counts of the terms of `text`; unknown ones are left out.
  [[nodiscard]] TermCounts count_known(std::string_view text) const;

  [[nodiscard]] std::size_t size() const { return lexicon_->terms(); }  // m, the number of terms

 private:
  explicit Vocabulary(const Lexicon& like);

  // Of the plain sentence whose words are at hand: what begins within word i, or within the one before, which asks for
  // one of the `wanted` words.
  [[nodiscard]] PhraseLists::Lists phrases_at(std::string_view sentence, std::size_t i, std::uint32_t wanted) const;

  std::optional<Lexicon> own_;  // where the language's usual one does not do, or is in use
  Lexicon* lexicon_ = nullptr;
  std::vector<Span> spans_;             // of a sentence's words, reused
  std::vector<std::uint32_t> numbers_;  // of these in the lexicon
  std::vector<TermId> found_;           // their terms
};

}  // namespace summarise
