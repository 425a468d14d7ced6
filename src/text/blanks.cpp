#include "text/blanks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

// Blanks and what blanks beyond ASCII begin with (U+00A0, U+1680, U+2000 to U+205F, U+3000).
constexpr ByteSet kMayBeBlank = ByteSet(" \t\xC2\xE1\xE2\xE3");

// Behind the blank at `at`, or `at` if there is none.
std::size_t skip_blank(std::string_view line, std::size_t at) {
  if (at == line.size() || !kMayBeBlank.holds(line[at])) return at;
  std::size_t behind = at;
  return is_blank(next_code_point(line, behind)) ? behind : at;
}

// True if a tab or two blanks in a row begin at `at`, where a blank may be: a run that must become one space.
bool is_wide_blank(std::string_view line, std::size_t at) {
  const bool lone_space = line[at] == ' ' && (at + 1 == line.size() || !kMayBeBlank.holds(line[at + 1]));
  if (lone_space) return false;
  const std::size_t behind = skip_blank(line, at);
  return behind > at && (line[at] == '\t' || skip_blank(line, behind) > behind);
}

// False if no two spaces stand side by side in `word`, and no other blank begins in it.
bool may_be_wide(std::uint64_t word) {
  if ((word & kHighBits) == 0) {
    const std::uint64_t spaces = ascii_equal(word, ' ');
    return ((spaces & (spaces << 8U)) | ascii_equal(word, '\t')) != 0;
  }
  const std::uint64_t spaces = bytes_equal(word, ' ');
  if (((spaces & (spaces << 8U)) | bytes_equal(word, '\t')) != 0) return true;
  // All these have the bits 11?0 00??, which no byte of Cyrillic or Han has.
  if ((word & (word << 1U) & ~(word << 3U | word << 4U | word << 5U) & kHighBits) == 0) return false;
  return (bytes_equal(word, 0xC2) | bytes_equal(word, 0xE1) | bytes_equal(word, 0xE2) | bytes_equal(word, 0xE3)) != 0;
}

}  // namespace

bool has_wide_blanks(std::string_view line) {
  const auto within = [line](std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
      if (kMayBeBlank.holds(line[at]) && is_wide_blank(line, at)) return true;
    }
    return false;
  };
  if (line.size() < kWordBytes) return within(0, line.size());
  // Words overlap by a byte, so that no pair falls between two of them; the last one by more.
  const std::size_t last = line.size() - kWordBytes;
  for (std::size_t at = 0;; at = std::min(at + kWordBytes - 1, last)) {
    if (may_be_wide(word_at_byte(line, at)) && within(at, at + kWordBytes)) return true;
    if (at == last) return false;
  }
}

}  // namespace summarise
