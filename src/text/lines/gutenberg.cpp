#include "text/lines/gutenberg.hpp"

#include <algorithm>

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

}  // namespace

BookLines find_book(std::string_view text, const std::vector<Line>& lines) {
  BookLines book;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (!line.starts_with("***")) continue;
    if (is_mark(line, "START")) book.begin = i + 1;
    if (i >= book.end || !is_mark(line, "END")) continue;
    book.end = i;
    for (std::size_t above = i; above > 0 && i - above < kMostEndLines; --above) {
      const std::string_view before = above < 2 ? std::string_view{} : lines[above - 2].content.of(text);
      const bool opens = before.empty() || ends_sentence(before);
      if (opens && says_end(lines[above - 1].content.of(text))) book.end = above - 1;
    }
  }
  return book;
}

}  // namespace summarise
