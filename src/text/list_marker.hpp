// What a list puts before its items.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// The length in bytes of the list marker that `line`, without blanks around it, begins
// with, blanks behind it counted ("- ", "• ", "1. ", "a) ",
// "(iv) ", "1.) "), or 0. A marker is followed by something.
std::size_t list_marker(std::string_view line);

}  // namespace summarise
