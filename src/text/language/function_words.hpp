// Whose function word a short word is, remembered: a text has the same few again and again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/bytes.hpp"
#include "core/hash.hpp"
#include "core/span.hpp"
#include "text/language/knowledge.hpp"

namespace summarise {

class FunctionWords {
 public:
  // The languages that have these bytes of `text`, in whatever case, as a function word; nothing if they are more than
  // eight or not all ASCII, so that it must be looked up (knowledge().words).
  std::optional<LanguageSet> find_short(std::string_view text, Span word) {
    if (word.empty() || word.size() > kWordBytes) return std::nullopt;
    const std::uint64_t bytes = bytes_at(text, word.begin, word.size());
    if ((bytes & kHighBits) != 0) return std::nullopt;
    const std::uint64_t folded = bytes | first_bytes(('a' - 'A') * kEachByte, word.size());  // letters become small
    Known& known = known_[(folded * kSpread) >> (64U - kBits)];
    if (known.folded != folded) known = {folded, look_up(word.of(text))};
    return known.languages;
  }

 private:
  static constexpr unsigned kBits = 13;

  struct Known {
    std::uint64_t folded = 0;
    LanguageSet languages = 0;
  };

  static LanguageSet look_up(std::string_view word);

  std::array<Known, std::size_t{1} << kBits> known_;  // one word a place, the last that was asked for
};

// This thread's, for all texts.
FunctionWords& function_words();

}  // namespace summarise
