#include "text/lines/gutenberg.hpp"

#include <algorithm>
#include <iterator>

#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostEndLines = 6;  // from "End of the Project Gutenberg EBook of …" to the mark of the end

// "*** START OF …", "***END OF …", of a title that may hold such words as well.
bool is_mark(std::string_view line, std::string_view words) {
  if (line.find("GUTENBERG") == std::string_view::npos) return false;
  return line.substr(std::min(line.find_first_not_of("* "), line.size())).starts_with(words);
}

bool says_end(std::string_view line) {
  return line.starts_with("End of") && line.find("Project Gutenberg") != std::string_view::npos;
}

// Where a book that begins at line `begin` ends, whose mark of the end is line `mark`.
std::size_t end_of_book(std::string_view text, const std::vector<Line>& lines, std::size_t begin, std::size_t mark) {
  std::size_t end = mark;
  for (std::size_t above = mark; above > begin && mark - above < kMostEndLines; --above) {
    const std::string_view before = above < 2 ? std::string_view{} : lines[above - 2].content.of(text);
    const bool opens = before.empty() || ends_sentence(before);
    if (opens && says_end(lines[above - 1].content.of(text))) end = above - 1;
  }
  return end;
}

}  // namespace

std::vector<BookLines> find_books(std::string_view text, const std::vector<Line>& lines) {
  std::vector<BookLines> books;
  std::size_t begin = 0;
  bool inside = true;  // of a book: nobody knows whether a START will come
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (!line.starts_with("***")) continue;
    if (is_mark(line, "START")) {
      begin = i + 1;
      inside = true;
    } else if (inside && is_mark(line, "END")) {
      books.push_back({begin, end_of_book(text, lines, begin, i)});
      inside = false;
    }
  }
  if (inside) books.push_back({begin, lines.size()});
  return books;
}

bool is_in_book(const std::vector<BookLines>& books, std::size_t i) {
  const auto behind = std::ranges::upper_bound(books, i, {}, &BookLines::begin);
  return behind != books.begin() && i < std::prev(behind)->end;
}

}  // namespace summarise
