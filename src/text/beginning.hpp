// A paragraph's beginning, and whether it is in the language of the text around it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/language/knowledge.hpp"
#include "text/language/language.hpp"

namespace summarise {

constexpr std::size_t kTellingWords = 8;  // of so many, prose has more than one function word of its language

// Reused from paragraph to paragraph of one text.
class Beginning {
 public:
  // `usual`: the language of the text, which must outlive this.
  explicit Beginning(const Language& usual);

  // So many function words among `words` show their language.
  static std::size_t enough_of(std::size_t words) { return words / kTellingWords + 1; }

  // The first 200 bytes of `paragraph`, cut at a blank; views of it are kept.
  void read(std::string_view paragraph);

  // True if it is surely in the usual language: it has too few words to tell, or enough function words, or its
  // characters tell (Kana, Han), which needs no more than a look at bytes. Where it is false, the words themselves must
  // be counted.
  [[nodiscard]] bool is_surely_usual();

  // Finds the words, ICU's; how many there are, and how many of them are function words of `language`, of which no more
  // than `most` are looked for.
  void find_all_words();
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] std::size_t count_function_words(const Language& language, std::size_t most);

  // False if surely no language at all has `asked` function words among the words found.
  [[nodiscard]] bool some_language_has(std::size_t asked);

 private:
  std::string_view normal_of(std::size_t begin, std::size_t end);
  [[nodiscard]] std::size_t short_word_at(std::size_t begin) const;

  const Language& usual_;
  LanguageSet bit_;  // its bit; none if it is not built in
  std::string_view text_;
  bool cut_ = false;  // within a word, perhaps within a character
  std::vector<Span> words_;
  std::string normal_;
};

}  // namespace summarise
