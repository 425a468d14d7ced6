// What a list puts before its items.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// The length in bytes of the list marker that `line`, without blanks around it, begins
// with, blanks behind it counted ("- ", "• ", "1. ", "a) ",
// "(iv) ", "1.) "), or 0. A marker is followed by something.
std::size_t list_marker(std::string_view line);

// True if the marker that `line` begins with, without blanks around it, may be none, but a dash or a number within a
// sentence that a wrapped line begins with: "- around double the price", "14. They were". Stars and dots begin items
// wherever they stand, unless in a row, and so does the first number of a list; a dash or a bracket does before a
// capital, the sign of a copyright apart.
bool may_be_stray_marker(std::string_view line);

}  // namespace summarise
