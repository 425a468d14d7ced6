#include "text/gutenberg.hpp"

#include <algorithm>

namespace summarise {

BookLines find_book(std::string_view text, const std::vector<Line>& lines) {
  BookLines book;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (!line.starts_with("***") || line.find("GUTENBERG") == std::string_view::npos) continue;
    if (line.find("START") != std::string_view::npos) book.begin = i + 1;
    if (line.find("END") != std::string_view::npos) book.end = std::min(book.end, i);
  }
  return book;
}

}  // namespace summarise
