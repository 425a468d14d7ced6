// Which lines belong together: where the lines of a run (runs.hpp) were wrapped.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// Lines [first, first + count) that make one paragraph.
struct LineGroup {
  std::size_t first = 0;
  std::size_t count = 0;
};

// Groups the lines into paragraphs, in order; blank lines are in none. The language knows the abbreviations at their
// ends.
std::vector<LineGroup> group_lines(std::string_view text, const std::vector<Line>& lines, const Language& language);

}  // namespace summarise
