#include "text/blanks.hpp"

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

// True if a tab or two blanks in a row begin at `at`: a run that must become one space.
bool is_wide_blank(std::string_view line, std::size_t at) {
  if (!kMayBeBlank.holds(line[at])) return false;
  const bool lone_space = line[at] == ' ' && (at + 1 == line.size() || !kMayBeBlank.holds(line[at + 1]));
  if (lone_space) return false;
  const std::size_t behind = skip_blank(line, at);
  return behind > at && (line[at] == '\t' || skip_blank(line, behind) > behind);
}

// False if `word` is printing ASCII without two spaces side by side.
bool may_be_wide(std::uint64_t word) {
  const std::uint64_t spaces = bytes_equal(word, ' ');
  return ((spaces & (spaces << 8U)) | not_printable(word)) != 0;
}

}  // namespace

bool has_wide_blanks(std::string_view line) {
  std::size_t at = 0;
  // Words overlap by a byte, so that no pair falls between two of them.
  for (; at + kWordBytes <= line.size(); at += kWordBytes - 1) {
    if (!may_be_wide(word_at_byte(line, at))) continue;
    for (std::size_t i = at; i < at + kWordBytes; ++i) {
      if (is_wide_blank(line, i)) return true;
    }
  }
  for (; at < line.size(); ++at) {
    if (is_wide_blank(line, at)) return true;
  }
  return false;
}

}  // namespace summarise
