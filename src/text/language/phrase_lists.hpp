// Several lists of phrases looked for at once: which of them have a phrase in a sentence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/hash.hpp"
#include "core/span.hpp"
#include "core/word_shape.hpp"
#include "text/language/unspaced_phrases.hpp"

namespace summarise {

class PhraseLists {
 public:
  using Lists = UnspacedPhrases::Lists;  // a bit a list

  // `phrases` as phrase_form() gives them; `list` has one bit.
  void add(const std::vector<std::string>& phrases, Lists list);

  // The lists with a phrase in `sentence`, in any case and with apostrophes of either form, as whole words. What
  // phrase_form() and a search for every phrase at the beginning of every word would find; sentences of Latin letters
  // and typographic marks are not copied for it, where the phrases have ASCII letters alone. `words`: what find_words()
  // gives of `sentence`, where it is known; asked for phrases of scripts without blanks alone.
  [[nodiscard]] Lists held_by(std::string_view sentence, const std::vector<Span>* words = nullptr) const;

  // What can be known of a word of find_words() alone, before its sentence is looked at. The second words of all
  // phrases are dealt out among 32 classes.
  struct Hint {
    std::uint32_t next = 0;    // the classes of the second words of phrases that may begin within it
    std::uint32_t second = 0;  // its own class, if it is one
    bool alone = false;        // a phrase may begin within it whatever word follows
  };
  [[nodiscard]] Hint hint_of(std::string_view word) const;

  // The lists whose phrases begin within bytes `word` of `sentence`, which find_words() calls plain. There are none but
  // where the word's hint is `alone`, or its `next` holds the `second` of the word that follows; those of all words are
  // what held_by() gives, but for phrases of scripts without blanks, which no plain sentence holds.
  [[nodiscard]] Lists found_within(std::string_view sentence, Span word) const;

 private:
  struct Phrase {
    std::string text;
    Lists list;
    bool has_apostrophe;
  };
  void add_hints(std::string_view phrase);
  // The same of letters and digits alone, in lower case.
  [[nodiscard]] Hint hint_of_part(std::string_view part) const;
  [[nodiscard]] Lists spaced_held_by(std::string_view sentence) const;
  [[nodiscard]] Lists spaced_held_by_any(std::string_view sentence) const;
  [[nodiscard]] Lists held_by_lower(std::string_view lower) const;

  UnspacedPhrases unspaced_;  // all others are below
  std::unordered_map<std::string, std::vector<Phrase>, TextHash, std::equal_to<>> by_first_word_;
  std::unordered_map<std::string, Hint, TextHash, std::equal_to<>> hints_;  // of the words of phrases, one by one
  std::uint32_t second_words_ = 0;
  bool plain_ = true;   // none has a letter beyond ASCII
  Shapes shapes_;       // of the first words
  Shapes hint_shapes_;  // of those that have hints
};

}  // namespace summarise
