// What writers of blogs and of laws say of a text in its first lines, for machines: YAML between rows of hyphens, TOML
// between rows of plus signs ("title: Replacing the ferry").
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "text/lines/lines.hpp"

namespace summarise {

// Behind the last line of such a block, or 0 where the first line that is not blank begins none. Within a hundred lines
// the same row closes it, or "..." where it is YAML, and all between are keys with their values, what is indented below
// one, the items of one without a value, comments, blank lines, and TOML's tables. Keys of YAML come once; one of those
// that nearly all blocks have is among them ("title"), or all begin with a small letter; and half of them at most have
// sentences for their values: people who speak in turns look alike.
std::size_t front_matter_end(std::string_view text, std::span<const Line> lines);

}  // namespace summarise
