// Whether a quotation mark opens speech or closes it, as what stands beside it tells, or the marks around it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace summarise {

enum class Turn { opens, closes };

// What the mark at bytes [at, behind) of `line` does: a blank, or the line's end, on one side of it alone tells; else a
// bracket or a colon before it, or a mark behind it. Nothing where these tell nothing, or where a blank stands before
// it and a mark behind: `" late ", he said`, as corpora have it whose marks stand apart.
std::optional<Turn> turn_by_sides(std::string_view line, std::size_t at, std::size_t behind);

// Whether the straight quote at `at`, whose sides tell nothing, opens what follows: told by the nearest ones in `line`,
// no more than a kilobyte away, whose sides tell, and by the line's ends; where nothing does, quotes open and close in
// turn. Speech that goes on in the next line, so that this one ends within it, can be taken wrongly.
bool opens_in_turn(std::string_view line, std::size_t at);

}  // namespace summarise
