// Finds phrases in sentences, whole words only, in one pass over the words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/language.hpp"

namespace summarise {

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
