// A text cut into lines, each without its quote marks and the blanks around it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

struct Line {
  Span content;              // bytes of the text, trimmed; empty for a blank line
  std::uint32_t width = 0;   // code points of `content`, or columns (columns.hpp)
  std::uint32_t indent = 0;  // blanks before it
  std::uint32_t quote = 0;   // how many marks of quoted mail ("> ") stand before it
  bool page_break = false;   // a form feed stands before it
  bool even = false;         // has no tab for sure, nor two blanks side by side
};

// The lines of `text` from byte `start` on, in order. LF, CRLF, CR, VT, FF, NEL, U+2028 and U+2029 end a line; the last
// one needs no end. U+2029 and FF leave a blank line behind.
std::vector<Line> cut_lines(std::string_view text, std::size_t start);

}  // namespace summarise
