// Phrases of scripts that are written without blanks (Han, Kana, Thai, …), found where words of ICU begin and end.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/span.hpp"

namespace summarise {

class UnspacedPhrases {
 public:
  using Lists = std::uint8_t;  // a bit a list

  // Keeps `phrase` for `list`, without marks at its end; false, and it is not kept, if it does not begin with a letter
  // of a script without blanks. Such phrases are found as they are spelt: these scripts have no case.
  bool add(std::string_view phrase, Lists list);

  [[nodiscard]] bool empty() const { return by_first_letter_.empty(); }

  // The lists with a phrase that begins where `words[i]` does and ends where it or a later word does. `words`: what
  // find_words() gives of `text`.
  [[nodiscard]] Lists beginning_at(std::string_view text, const std::vector<Span>& words, std::size_t i) const;

 private:
  struct Phrase {
    std::string text;
    Lists list;
  };
  std::bitset<1U << 12U> first_letters_;  // some bits of each: most words are told by them
  std::unordered_map<char32_t, std::vector<Phrase>> by_first_letter_;
};

}  // namespace summarise
