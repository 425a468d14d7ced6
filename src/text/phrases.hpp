// Finds phrases in sentences, whole words only, in one pass over the words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/hash.hpp"

namespace summarise {

// Behind the word at byte `at`, a run of letters and digits; `at` if there is none.
std::size_t phrase_word_end(std::string_view text, std::size_t at);

// True if `lower`, in lower case, begins with `phrase` and a word ends there.
bool begins_phrase(std::string_view lower, std::string_view phrase);

class PhraseFinder {
 public:
  // `phrases` in lower case.
  explicit PhraseFinder(const std::vector<std::string>& phrases);

  // True if `sentence`, in any case, holds one of the phrases.
  [[nodiscard]] bool holds_one(std::string_view sentence) const { return count(sentence, 1) > 0; }

  // How many of the words of `sentence` begin one of the phrases, counted up to `most`.
  [[nodiscard]] std::size_t count(std::string_view sentence, std::size_t most = SIZE_MAX) const;

  // The same of a sentence in lower case, as lower_case() gives it.
  [[nodiscard]] std::size_t count_in_lower(std::string_view lower, std::size_t most = SIZE_MAX) const;

 private:
  std::unordered_map<std::string, std::vector<std::string>, TextHash, std::equal_to<>> by_first_word_;
};

}  // namespace summarise
