#include "text/lines.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

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
  return line;
}

// Whether the byte at `at` begins a line break; if so, `length` is its size in bytes.
bool break_at(std::string_view text, std::size_t at, std::size_t& length, char32_t& c) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x0A && byte <= 0x0D) {
    c = byte;
    length = byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
    return true;
  }
  if (byte != 0xC2 && byte != 0xE2) return false;
  std::size_t next = at;
  c = next_code_point(text, next);
  length = next - at;
  return is_line_break(c);
}

}  // namespace

std::vector<Line> cut_lines(std::string_view text, std::size_t start) {
  std::vector<Line> lines;
  std::size_t begin = start;
  bool page_break = false;
  for (std::size_t at = start; at < text.size();) {
    std::size_t length = 0;
    char32_t c = 0;
    if (!break_at(text, at, length, c)) {
      ++at;
      continue;
    }
    lines.push_back(make_line(text, {begin, at}));
    lines.back().page_break = page_break;
    page_break = c == U'\f';
    if (c == 0x2029 || page_break) lines.push_back({{at, at}});
    at += length;
    begin = at;
  }
  if (begin < text.size()) {
    lines.push_back(make_line(text, {begin, text.size()}));
    lines.back().page_break = page_break;
  }
  return lines;
}

}  // namespace summarise
