// Items of a list within one line: "1. a torch 2. dry socks", "a. one b. two", "• elm • ash".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace summarise {

// Where in `line` items begin (their markers), ascending, 0 left out. Bullets each begin one; numbers and letters only
// in their order (1, 2, … or a, b, …), written alike, the first at the line's beginning or behind a colon or a final
// mark.
std::vector<std::size_t> find_items(std::string_view line);

}  // namespace summarise
