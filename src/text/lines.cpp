#include "text/lines.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/blanks.hpp"

namespace summarise {

namespace {

Line make_line(std::string_view text, Span raw) {
  Line line;
  std::size_t at = raw.begin;
  const auto skip_blanks = [&] {
    while (at < raw.end) {
      std::size_t next = at;
      if (!is_blank(next_code_point(text, next))) break;
      at = next;
      ++line.indent;
    }
  };
  skip_blanks();
  while (at < raw.end && text[at] == '>') {
    ++at;
    ++line.quote;
    line.indent = 0;
    skip_blanks();
  }
  const std::string_view content = trim(text.substr(at, raw.end - at));
  line.content = {at, at + content.size()};
  line.width = static_cast<std::uint32_t>(count_code_points(content));
  line.even = !has_wide_blanks(content);
  return line;
}

constexpr std::size_t kBytesOfLine = 32;  // and mostly more

// The first byte from `at` on that may begin a line break, or the text's end: LF, VT, FF, CR, and what begins U+0085,
// U+2028 and U+2029.
std::size_t find_break(std::string_view text, std::size_t at) {
  return find_wide(text, at,
                   [](Wide wide) { return within(wide, 0x0A, 0x0D) | equal(wide, 0xC2) | equal(wide, 0xE2); });
}

}  // namespace

std::vector<Line> cut_lines(std::string_view text, std::size_t start) {
  std::vector<Line> lines;
  lines.reserve((text.size() - start) / kBytesOfLine);  // so that they are seldom moved
  std::size_t begin = start;
  bool page_break = false;
  for (std::size_t at = find_break(text, start); at < text.size(); at = find_break(text, at)) {
    std::size_t behind = at;
    const char32_t c = next_code_point(text, behind);
    if (!is_line_break(c)) {
      at = behind;
      continue;
    }
    if (c == U'\r' && behind < text.size() && text[behind] == '\n') ++behind;
    lines.push_back(make_line(text, {begin, at}));
    lines.back().page_break = page_break;
    page_break = c == U'\f';
    if (c == 0x2029 || page_break) lines.push_back({{at, at}});
    at = begin = behind;
  }
  if (begin < text.size()) {
    lines.push_back(make_line(text, {begin, text.size()}));
    lines.back().page_break = page_break;
  }
  return lines;
}

}  // namespace summarise
