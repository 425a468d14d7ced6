// Which of the built-in languages have a word, a letter or an abbreviation as their own: what a language is detected
// by.
//
// The tables are laid out while building, by tools/make_knowledge.cpp, and lie in the program ready to be looked up in:
// no start waits for them, and of what no text asks for not even a page is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/hash.hpp"

namespace summarise {

// A language's place in language_codes() is its bit.
using LanguageSet = std::uint64_t;
constexpr std::size_t kMostLanguages = 64;

// A place of a table: `length` bytes from `key` on among its keys, and the place of who has them among its sets.
// Empty where the length is 0.
struct LanguageSlot {
  std::uint32_t key;
  std::uint16_t length;
  std::uint16_t set;
};

// Keys and who has them: an open-addressing table, made of views.
struct LanguageTable {
  std::span<const LanguageSlot> slots;  // a power of two of them, some of them empty
  const char* keys;                     // one behind the other
  std::span<const LanguageSet> sets;    // each set once

  // Where to look for `key` first among `slots` places, a power of two; then in those behind it, the first behind the
  // last. The same on every machine, for a table may be made on another one.
  static std::size_t first_slot(std::string_view key, std::size_t slots) {
    const std::uint64_t hash = hash_of(key);
    return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (slots - 1);
  }

  // The languages of `key`; none where nobody has it.
  [[nodiscard]] LanguageSet find(std::string_view key) const;
};

struct Knowledge {
  LanguageTable words;  // in the form that `normalise` gives
  LanguageTable letters;
  LanguageTable abbreviations;  // as they are spelt, without their last stop
};

const Knowledge& knowledge();

// True if some language has `token`, without its last stop, as an abbreviation, as it is spelt or in lower case.
bool abbreviates_somewhere(std::string_view token);

}  // namespace summarise
