// Runs of blanks within a line.
#pragma once

#include <string_view>

#include "core/wide.hpp"

namespace summarise {

// The mask of what may make a line uneven beside its spaces: tabs, and the bytes that blanks beyond ASCII begin with.
inline Wide uneven_in(Wide wide) {
  return equal(wide, '\t') | equal(wide, 0xC2) | within(wide, 0xE1, 0xE3);
}

// True if `line` has a tab, or two blanks or more side by side: what must become one space.
bool has_wide_blanks(std::string_view line);

}  // namespace summarise
