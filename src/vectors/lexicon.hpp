// What a language knows of a word form, so that each is normalised, stemmed and looked up once, not once a document;
// and the numbers that the stems have in the document that is being read.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/interner.hpp"
#include "core/span.hpp"
#include "text/language/language.hpp"
#include "text/words/stemmer.hpp"
#include "vectors/counts.hpp"

namespace summarise {

struct Lexeme {
  static constexpr std::uint32_t kNoStem = 0;  // the number of what is no stem; "" is one ("leri" in Turkish)

  std::uint64_t hash = 0;        // of the normalised word
  PhraseLists::Hint phrase;      // by the language's lists
  std::uint32_t stem = kNoStem;  // its number; none of a stop word, nor of one letter alone
  bool figure = false;           // has a digit
  bool first_person = false, second_person = false;
};

// The words of one language with one list of stop words. For one document at a time, and not to be shared between
// threads.
class Lexicon {
 public:
  // Both must outlive the lexicon.
  Lexicon(const Language& language, const WordSet& stop_words, bool stem);

  // The number of the word that these bytes of `text` are, in the order of the first look-up.
  std::uint32_t look_up(std::string_view text, Span word) {
    const std::uint32_t known = words_.find(text, word);
    return known != Interner::kNone ? known : add(word.of(text));
  }
  // What the numbers that look_up() gave stand for, in their order; good until the next look_up().
  [[nodiscard]] const Lexeme* lexemes() const { return lexemes_.data(); }

  // The term that a stem is in this document: the next number if it is new to it; kNoTerm for kNoStem.
  TermId number(std::uint32_t stem) {
    if (terms_[stem] == kUnnumbered) {
      terms_[stem] = static_cast<TermId>(numbered_.size());
      numbered_.push_back(stem);
    }
    return terms_[stem];
  }
  // The term of a word, one of one letter too; kNoTerm for a stop word and one whose stem is new to the document.
  [[nodiscard]] TermId known_term(std::string_view word) const;

  // The same of a stem as it is spelt, whether it is known or not; and the stem that a term is of.
  TermId number_of(std::string_view stem);
  [[nodiscard]] std::string_view stem_of(TermId term) const { return stems_[numbered_[term]]; }

  [[nodiscard]] const Language& language() const { return language_; }
  [[nodiscard]] const WordSet& stop_words() const { return stop_words_; }
  [[nodiscard]] bool stems_words() const { return stems_words_; }
  [[nodiscard]] std::size_t terms() const { return numbered_.size(); }  // of this document

  // False if another document is being read; true if one may be from now on, until it ends.
  bool begin_document();
  void end_document();
  [[nodiscard]] bool in_use() const { return in_use_; }

 private:
  static constexpr TermId kUnnumbered = kNoTerm - 1;  // a stem that has not come in this document

  void forget();
  std::uint32_t add(std::string_view word);
  [[nodiscard]] Lexeme read(std::string_view word);

  const Language& language_;
  const WordSet& stop_words_;
  bool stems_words_;
  Stemmer stemmer_;
  Interner words_;
  std::vector<Lexeme> lexemes_;  // of each word
  Interner stems_;
  std::vector<TermId> terms_;            // of each stem
  std::vector<std::uint32_t> numbered_;  // the stem of each term
  bool in_use_ = false;
  bool torn_ = false;  // the last document ended in an exception, perhaps while a word was added
};

// This thread's lexicon of a built-in language as it is, with its own stop words and stems.
Lexicon& usual_lexicon(const Language& language);

}  // namespace summarise
