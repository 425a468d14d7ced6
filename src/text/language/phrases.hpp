// Finds phrases in sentences, whole words only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/hash.hpp"
#include "core/utf8.hpp"
#include "text/language/unspaced_phrases.hpp"

namespace summarise {

// The first byte of characters from U+5000 to U+8FFF, three bytes each and all of them letters.
constexpr bool is_han_lead(unsigned char byte) {
  return byte >= 0xE5 && byte <= 0xE8;
}

// Behind the word at byte `at`, a run of letters and digits; `at` if there is none.
std::size_t phrase_word_end(std::string_view text, std::size_t at);

// True if `lower`, in lower case, begins with `phrase` and a word ends there.
bool begins_phrase(std::string_view lower, std::string_view phrase);

// The same of a line's beginning: no letter goes on behind a letter; behind "von:" one may, and behind "photo" a digit.
bool begins_line(std::string_view lower, std::string_view phrase);

// begins_line() of one of `phrases`.
bool begins_with_one(const std::vector<std::string>& phrases, std::string_view lower);

// Calls `visit(word, rest)` for each word of `lower`, a run of letters and digits; `rest` is the text from its
// beginning.
template <typename Visit>
void for_each_phrase_word(std::string_view lower, Visit visit) {
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = phrase_word_end(lower, at);
    if (end > at) {
      visit(lower.substr(at, end - at), lower.substr(at));
      at = end;
    } else {
      next_code_point(lower, at);
    }
  }
}

class PhraseFinder {
 public:
  // `phrases` as phrase_form() gives them.
  explicit PhraseFinder(const std::vector<std::string>& phrases);

  // How many of the words of `sentence`, in any case, begin one of the phrases; apostrophes of
  // either form.
  [[nodiscard]] std::size_t count(std::string_view sentence) const;

 private:
  UnspacedPhrases unspaced_;  // all others are below
  std::unordered_map<std::string, std::vector<std::string>, TextHash, std::equal_to<>> by_first_word_;
};

}  // namespace summarise
