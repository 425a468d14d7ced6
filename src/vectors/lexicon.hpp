// What a language knows of a word form, so that each is normalised, stemmed and looked up once, not once a document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/hash.hpp"
#include "text/language.hpp"
#include "text/stemmer.hpp"

namespace summarise {

struct Lexeme {
  bool is_term = false;    // no stop word, and not one letter alone
  std::string stem;        // of a term
  std::uint64_t hash = 0;  // of the normalised word
  bool figure = false;     // has a digit
  bool first_person = false, second_person = false;
};

// The words of one language with one list of stop words. Not to be shared between threads.
class Lexicon {
 public:
  // Both must outlive the lexicon.
  Lexicon(const Language& language, const WordSet& stop_words, bool stem);

  // Good until the next call.
  const Lexeme& look_up(std::string_view word);

  // The stem of a word, one of one letter too; nothing for a stop word.
  [[nodiscard]] std::optional<std::string> stem_of(std::string_view word) const;

 private:
  [[nodiscard]] Lexeme read(std::string_view word) const;

  const Language& language_;
  const WordSet& stop_words_;
  Stemmer stemmer_;
  std::unordered_map<std::string, Lexeme, TextHash, std::equal_to<>> words_;  // bounded
};

// This thread's lexicon of a built-in language as it is, with its own stop words and stems.
Lexicon& usual_lexicon(const Language& language);

}  // namespace summarise
