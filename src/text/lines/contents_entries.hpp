// Entries of tables of contents and of other tables that lead to their figures by dots. Every function takes a line
// without blanks around it; nothing can fail.
#pragma once

#include <string_view>

#include "core/bytes.hpp"

namespace summarise {

// is_contents_entry() of a line that ends with a stop, with % or with one of these.
bool has_dots_before_number(std::string_view line);
constexpr ByteSet kPageNumbers = ByteSet("ivxlcIVXLC").with('0', '9');

// "1. The Harbour .......... 12", "The Quay . . . . . xiv", "Wool ..... $1,200": an entry of a table of contents or of
// another table, or what a form leaves blank.
inline bool is_contents_entry(std::string_view line) {
  return !line.empty() && (kPageNumbers.holds(line.back()) || line.back() == '.' || line.back() == '%') &&
         has_dots_before_number(line);
}

}  // namespace summarise
