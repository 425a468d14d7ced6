// Runs of lines: those that follow each other and may be one paragraph that was wrapped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// Lines [first, first + count).
struct Run {
  std::size_t first = 0;
  std::size_t count = 0;
  std::uint32_t width = 0;  // of the widest, in columns
};

// Cuts `lines` into runs, in order. A blank line ends one, and so does what surely begins a paragraph: another depth of
// quoting, a list's item, an indented first line, the end of a block that is indented.
std::vector<Run> cut_runs(std::string_view text, const std::vector<Line>& lines, const Language& language);

}  // namespace summarise
