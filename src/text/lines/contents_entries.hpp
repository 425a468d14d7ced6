// Entries of tables of contents and of other tables that lead to their figures by dots. Every function takes a line
// without blanks around it; nothing can fail.
#pragma once

#include <string_view>

#include "core/bytes.hpp"

namespace summarise {

// is_contents_entry() of a line that ends with one of these bytes: page numbers, or what figures end with (the last
// byte of "€" and of "£" among it).
bool has_dots_before_number(std::string_view line);
constexpr ByteSet kPageNumbers = ByteSet("ivxlcIVXLC").with('0', '9');
constexpr ByteSet kEntryEnds = ByteSet("ivxlcIVXLC.%)$\xAC\xA3").with('0', '9');

// "1. The Harbour .......... 12", "The Quay . . . . . xiv", "Wool ..... $1,200": an entry of a table of contents or of
// another table, or what a form leaves blank.
inline bool is_contents_entry(std::string_view line) {
  return !line.empty() && kEntryEnds.holds(line.back()) && has_dots_before_number(line);
}

}  // namespace summarise
