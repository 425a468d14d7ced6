#include "text/blanks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

// The high bit of each byte that a blank beyond ASCII may begin with: C2, E1, E2, E3. All have the bits 11?0 00??, but
// so have C3 and E0, which begin letters.
std::uint64_t may_begin_blank(std::uint64_t word) {
  const std::uint64_t alike = word & (word << 1U) & ~(word << 3U | word << 4U | word << 5U) & kHighBits;
  const std::uint64_t three = word << 2U;  // E0 to E3
  const std::uint64_t second = word << 6U;
  const std::uint64_t last = word << 7U;
  return alike & ((second & ~last) | (three & last));
}

// True if the character at `at` is a blank and one before or behind it is one too.
bool is_wide_blank(std::string_view line, std::size_t at) {
  std::size_t behind = at;
  if (!is_blank(next_code_point(line, behind))) return false;
  return is_blank(code_point_before(line, at)) || is_blank(code_point_at(line, behind));
}

// True if a tab or a wide blank is among the eight bytes from `at` on.
bool is_wide_within(std::string_view line, std::size_t at) {
  const std::uint64_t word = word_at_byte(line, at);
  const std::uint64_t ascii = word & ~kHighBits;
  const std::uint64_t spaces = ascii_equal(ascii, ' ') & ~word;
  const std::uint64_t tabs = ascii_equal(ascii, '\t') & ~word;
  if (((spaces & (spaces << 8U)) | tabs) != 0) return true;
  if (ascii == word) return false;
  for (std::uint64_t left = may_begin_blank(word); left != 0; left = without_first(left)) {
    if (is_wide_blank(line, at + bytes_before(left))) return true;
  }
  return false;
}

}  // namespace

bool has_wide_blanks(std::string_view line) {
  if (line.size() < kWordBytes) {
    std::size_t at = 0;
    while (at < line.size()) {
      if (line[at] == '\t' || is_wide_blank(line, at)) return true;
      next_code_point(line, at);
    }
    return false;
  }
  // Words overlap by a byte, so that no pair of spaces falls between two of them; the last one by more.
  const std::size_t last = line.size() - kWordBytes;
  for (std::size_t at = 0;; at = std::min(at + kWordBytes - 1, last)) {
    if (is_wide_within(line, at)) return true;
    if (at == last) return false;
  }
}

}  // namespace summarise
