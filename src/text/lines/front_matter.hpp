// What writers of blogs and of laws say of a text in its first lines, for machines: YAML between rows of hyphens, TOML
// between rows of plus signs ("title: Replacing the ferry").
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "text/lines/lines.hpp"

namespace summarise {

// Behind the last line of such a block, or 0 where the first line that is not blank begins none: within a hundred lines
// the same row closes it, and all between are keys that begin with a small letter and come once, what is indented below
// one, the items of one without a value, and blank lines; in TOML comments and names of tables as well.
std::size_t front_matter_end(std::string_view text, std::span<const Line> lines);

}  // namespace summarise
