#include "text/glued_links.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <vector>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastHumps = 3;    // of a word: four links glued
constexpr std::size_t kWordsBefore = 4;   // it, at most
constexpr std::size_t kWordsBehind = 3;   // at most, to where the row is glued to the text
constexpr std::size_t kLongestRow = 250;  // bytes

struct Humps {
  std::size_t count = 0;
  std::size_t last = 0;  // the byte of the last capital behind a small letter
};

Humps humps_of(std::string_view text, std::size_t begin, std::size_t end) {
  Humps humps;
  bool small = false;
  for (std::size_t at = begin; at < end;) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    if (small && is_upper(c)) {
      ++humps.count;
      humps.last = here;
    }
    small = is_lower(c);
  }
  return humps;
}

// False only where none of the words that are looked at has humps enough: a first look at 64 bytes. What is beyond
// ASCII may be one, and so may anything where the words reach further.
bool may_have_humps(std::string_view text) {
  const std::string_view window = text.substr(0, kWindowBytes);
  if (window.empty()) return false;
  const auto bits = [&](auto marks) { return bits_within(window, marks); };
  std::uint64_t spaces = bits([](Wide wide) { return equal(wide, ' '); });
  for (std::size_t k = 0; k < kWordsBefore; ++k) spaces &= spaces - 1;
  const auto end = std::min(window.size(), static_cast<std::size_t>(std::countr_zero(spaces)));
  if (end == window.size() && window.size() < text.size()) return true;
  const std::uint64_t others = bits([](Wide wide) { return wide; });
  const std::uint64_t small = bits([](Wide wide) { return within(wide, 'a', 'z'); });
  const std::uint64_t capitals = bits([](Wide wide) { return within(wide, 'A', 'Z'); });
  const std::uint64_t humps = (capitals & small << 1U) | others;
  return count_bits(humps & bits_below(end)) >= kLeastHumps;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  return std::min(text.find(' ', at), text.size());
}

// Where the row ends whose glued word stands at [begin, end).
std::size_t row_end(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = end;
  for (std::size_t k = 0; k < kWordsBehind && at < text.size(); ++k) {
    const std::size_t next = at + 1;
    const std::size_t behind = word_end(text, next);
    if (!is_lower(code_point_at(text, next))) return at;  // "Copy link The ferry"
    if (const Humps humps = humps_of(text, next, behind); humps.count > 0) return humps.last;
    at = behind;
  }
  return humps_of(text, begin, end).last;  // nothing behind is glued: the sentence begins within the word
}

// "Share this with…", "ShareTweet…", but not "Share prices…".
bool begins_with_leftover(std::string_view row, const Language& language) {
  const std::string lower = lower_case(row);
  const auto begins = [&](const std::vector<std::string>& phrases) {
    return std::ranges::any_of(phrases, [&](const std::string& phrase) {
      if (!lower.starts_with(phrase)) return false;
      return phrase.find(' ') != std::string::npos || is_upper(code_point_at(row, phrase.size()));
    });
  };
  return begins(language.leftover_lines) || begins(language.leftover_starts);
}

}  // namespace

std::size_t glued_links(std::string_view paragraph, const Language& language) {
  const std::string_view text = paragraph.substr(0, kLongestRow);
  if (!may_have_humps(text)) return 0;
  std::size_t begin = 0;
  for (std::size_t k = 0; k <= kWordsBefore && begin < text.size(); ++k) {
    const std::size_t end = word_end(text, begin);
    if (humps_of(text, begin, end).count >= kLeastHumps) {
      const Language& english = english_language();
      const bool row = begins_with_leftover(text, english) || begins_with_leftover(text, language);
      return row && end < text.size() ? row_end(text, begin, end) : 0;
    }
    begin = end + 1;
  }
  return 0;
}

}  // namespace summarise
