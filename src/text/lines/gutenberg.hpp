// What a file of Project Gutenberg holds beside its books: one mostly, several where files were put together.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// The lines of a book, [begin, end).
struct BookLines {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The lines of the books, in order: each is what stands behind "*** START OF THE PROJECT GUTENBERG EBOOK …" and before
// "*** END OF …" or, right above it, "End of the Project Gutenberg EBook of …". What stands before the first END
// without a START above it is a book too, and so is what stands behind a START without an END below it; where there is
// neither, one book is all.
std::vector<BookLines> find_books(std::string_view text, const std::vector<Line>& lines);

// True if line `i` is one of theirs.
bool is_in_book(const std::vector<BookLines>& books, std::size_t i);

}  // namespace summarise
