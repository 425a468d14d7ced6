// Whether a quotation mark opens speech or closes it, as what stands beside it tells.
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

}  // namespace summarise
