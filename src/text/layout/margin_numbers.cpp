#include "text/layout/margin_numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostDigits = 5;
constexpr std::size_t kLeastNumbered = 8;     // lines
constexpr double kNumbered = 0.75;            // of the lines from the first to the last
constexpr double kBroken = 0.15;              // of them, within sentences
constexpr double kFull = 0.8;                 // of these breaks, behind a line without room for the next word
constexpr std::uint32_t kNarrowestWrap = 30;  // columns

// The number that a line begins with, with a blank behind it or nothing.
struct Margin {
  std::uint32_t number = 0;
  std::size_t bytes = 0;      // of the number and the blanks behind it; 0 where there is none
  std::uint32_t columns = 0;  // likewise
};

Margin margin_of(std::string_view line) {
  Margin margin;
  std::size_t end = 0;
  for (; is_digit_at(line, end); ++end) {
    if (end == kMostDigits) return {};
    margin.number = 10 * margin.number + static_cast<std::uint32_t>(line[end] - '0');
  }
  if (end == 0) return {};
  margin.bytes = end;
  margin.columns = static_cast<std::uint32_t>(end);
  for (std::size_t next = end; next < line.size(); ++margin.columns, margin.bytes = next) {
    if (!is_blank(next_code_point(line, next))) break;
  }
  return margin.bytes > end || end == line.size() ? margin : Margin{};
}

// `line` without the number it begins with.
Line without_number(std::string_view text, Line line) {
  const Margin margin = margin_of(line.content.of(text));
  line.content.begin += margin.bytes;
  line.width -= std::min(line.width, margin.columns);
  line.indent += margin.columns;
  return line;
}

// The indices of the lines whose numbers follow each other: by one, or from 1 again.
std::vector<std::size_t> find_numbered(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::size_t> all;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_digit_at(text, lines[i].content.begin)) continue;  // hardly any line of other texts goes further
    const Margin margin = margin_of(lines[i].content.of(text));
    if (margin.bytes == 0) continue;
    const bool follows = !all.empty() && (margin.number == last + 1 || margin.number == 1);
    if (!follows && all.size() > 1) continue;
    if (!follows) all.clear();  // what began before was a number by itself
    last = margin.number;
    all.push_back(i);
  }
  return all;
}

// Hardly any line among them has no number.
bool are_in_every_line(const std::vector<std::size_t>& numbered, const std::vector<Line>& lines) {
  if (numbered.size() < kLeastNumbered) return false;
  std::size_t among = 0;
  for (std::size_t i = numbered.front(); i <= numbered.back(); ++i) among += !lines[i].content.empty();
  return is_share(numbered.size(), kNumbered, among);
}

// Sentences go on from one of them to the next because its width asked for it.
bool are_wrapped(std::string_view text, const std::vector<std::size_t>& numbered, const std::vector<Line>& lines) {
  std::vector<std::uint32_t> ends_at;
  ends_at.reserve(numbered.size());
  for (const std::size_t i : numbered) ends_at.push_back(lines[i].indent + lines[i].width);
  const std::uint32_t width = full_width(std::move(ends_at));
  if (width < kNarrowestWrap || width > kWidestWrap) return false;
  std::size_t broken = 0;
  std::size_t full = 0;
  for (std::size_t i = 1; i < numbered.size(); ++i) {
    const Line above = without_number(text, lines[numbered[i - 1]]);
    const std::string_view ends = above.content.of(text);
    const std::string_view begins = without_number(text, lines[numbered[i]]).content.of(text);
    if (ends.empty() || begins.empty() || ends_sentence(ends) || !starts_lower(begins)) continue;
    ++broken;
    full += leaves_no_room(above.indent + above.width + 1 + first_word_width(begins), width);
  }
  return is_share(broken, kBroken, numbered.size()) && is_share(full, kFull, broken);
}

}  // namespace

void pass_over_margin_numbers(std::string_view text, std::vector<Line>& lines) {
  const std::vector<std::size_t> numbered = find_numbered(text, lines);
  if (!are_in_every_line(numbered, lines) || !are_wrapped(text, numbered, lines)) return;
  for (const std::size_t i : numbered) lines[i] = without_number(text, lines[i]);
}

}  // namespace summarise
