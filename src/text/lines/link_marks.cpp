#include "text/lines/link_marks.hpp"

#include <algorithm>
#include <cstddef>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBeginning = 1U << 14U;  // bytes within which the first mark stands
constexpr std::size_t kMostDigits = 4;
constexpr std::size_t kMostWords = 4;     // to a link of a menu
constexpr std::string_view kRing = "o ";  // the third of lynx's bullets

// How long the mark is that begins at `at` ("[17]", and a word right behind it); 0 if none does.
std::size_t mark_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '[') return 0;
  std::size_t end = at + 1;
  while (is_digit_at(text, end)) ++end;
  const bool closed = end > at + 1 && end <= at + 1 + kMostDigits && end + 1 < text.size() && text[end] == ']';
  if (!closed) return 0;
  const char32_t next = code_point_at(text, end + 1);
  return is_letter(next) || is_digit(next) || (is_opening(next) && next != U'[' && next != U'(') ? end + 1 - at : 0;
}

// Where the mark `mark` stands from `at` on, at the beginning of a word; in scripts without blanks sources look so.
std::size_t find_mark(std::string_view text, std::string_view mark, std::size_t at) {
  while ((at = text.find(mark, at)) != std::string_view::npos) {
    const char32_t before = code_point_before(text, at);
    const bool begins = at == 0 || is_blank(before) || is_line_break(before) || before == U'#';
    const bool spaced = !is_unspaced(code_point_at(text, at + mark.size()));
    if (begins && spaced && mark_at(text, at) > 0) return at;
    ++at;
  }
  return at;
}

// Nothing but blanks and a bullet stands before byte `at` in its line.
bool stands_first(std::string_view text, std::size_t at) {
  const std::size_t begin = text.substr(0, at).find_last_of("\n\r") + 1;
  return text.substr(begin, at - begin).find_first_not_of(" \t*+o#") == std::string_view::npos;
}

// "   1. https://…": what such a page ends with.
bool lists_addresses(std::string_view text) {
  return text.find(" 1. http") != std::string_view::npos || text.find(" 1. file:") != std::string_view::npos;
}

}  // namespace

bool has_link_marks(std::string_view text) {
  std::size_t at = find_mark(text.substr(0, kBeginning), "[1]", 0);
  if (at == std::string_view::npos) return false;
  bool within = !stands_first(text, at);
  for (const std::string_view next : {"[2]", "[3]"}) {
    at = find_mark(text, next, at);
    if (at == std::string_view::npos) return false;
    within = within || !stands_first(text, at);
  }
  return within || lists_addresses(text);
}

void pass_over_link_marks(std::string_view text, std::vector<Line>& lines) {
  for (Line& line : lines) {
    const std::string_view content = line.content.of(text);
    const std::size_t begin = content.starts_with(kRing) ? kRing.size() : 0;
    const std::size_t mark = mark_at(content, begin);
    if (mark == 0) continue;
    line.content.begin += begin + mark;
    line.width -= static_cast<std::uint32_t>(begin + mark);  // ASCII
  }
}

bool is_menu(std::string_view paragraph) {
  if (paragraph.starts_with("Link: [") || paragraph.starts_with("#[")) return true;
  if (ends_sentence(paragraph)) return false;
  std::size_t marks = 0;
  for (std::size_t at = paragraph.find('['); at != std::string_view::npos; at = paragraph.find('[', at + 1)) {
    marks += mark_at(paragraph, at) > 0;
  }
  const auto blanks = static_cast<std::size_t>(std::ranges::count(paragraph, ' '));
  return marks > 0 && blanks + 1 <= kMostWords * (marks + 1);
}

}  // namespace summarise
