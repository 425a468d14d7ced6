// Which of the built-in languages have a word, a letter or an abbreviation as their own: what a language is detected
// by.
//
// Read straight from the languages' files, the few sections that tell, since no text needs all of the rest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace summarise {

// A language's place in language_codes() is its bit.
using Speakers = std::uint64_t;
constexpr std::size_t kMostLanguages = 64;

// Keys and who has them. Keys are views of the built-in files, or of what the table keeps itself.
class SpeakerTable {
 public:
  void add(std::string_view key, std::size_t language);
  // The speakers of `key`; none where nobody has it.
  [[nodiscard]] Speakers find(std::string_view key) const;
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string_view key;
    Speakers speakers = 0;
  };
  void grow();

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // of entries, from 1; 0 where there is none; a power of two of them
};

struct Knowledge {
  SpeakerTable words;  // in the form that `normalise` gives
  SpeakerTable letters;
  SpeakerTable abbreviations;     // as they are spelt, without their last stop
  std::deque<std::string> owned;  // words that the files spell otherwise
};

// Read at its first use, then kept; safe to call from many threads.
const Knowledge& knowledge();

}  // namespace summarise
