// What a file of Project Gutenberg holds beside its book.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

struct BookLines {
  std::size_t begin = 0;
  std::size_t end = std::numeric_limits<std::size_t>::max();
};

// The lines of the book: those behind "*** START OF THE PROJECT GUTENBERG EBOOK …" and before "*** END OF …" or, right
// above it, "End of the Project Gutenberg EBook of …"; or all.
BookLines find_book(std::string_view text, const std::vector<Line>& lines);

}  // namespace summarise
