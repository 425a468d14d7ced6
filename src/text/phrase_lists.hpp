// Several lists of phrases looked for in one pass: which of them have a phrase in a sentence.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/hash.hpp"

namespace summarise {

class PhraseLists {
 public:
  using Lists = std::uint8_t;  // a bit a list

  // `phrases` as phrase_form() gives them; `list` has one bit.
  void add(const std::vector<std::string>& phrases, Lists list);

  // The lists with a phrase in `sentence`, in any case and with apostrophes of either form, as whole words. What
  // phrase_form() and a search for every phrase at the beginning of every word would find; sentences of Latin letters
  // and typographic marks are not copied for it, where the phrases have ASCII letters alone.
  [[nodiscard]] Lists held_by(std::string_view sentence) const;

 private:
  struct Phrase {
    std::string text;
    Lists list;
    bool has_apostrophe;
  };
  static std::size_t shape_of(std::string_view word);
  [[nodiscard]] Lists held_by_lower(std::string_view lower) const;

  std::unordered_map<std::string, std::vector<Phrase>, TextHash, std::equal_to<>> by_first_word_;
  bool plain_ = true;              // none has a letter beyond ASCII
  std::bitset<1U << 15U> shapes_;  // of the first words: their first and last letters and their lengths
};

}  // namespace summarise
