#include "text/layout/double_spacing.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/layout/line_breaks.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastPairs = 8;  // of lines with a blank one between them
constexpr double kMostClose = 0.25;     // for each of them, of lines right below another
constexpr double kBroken = 1.0 / 3.0;   // of them, within sentences

bool is_blank_between(const std::vector<Line>& lines, std::size_t i) {
  return i > 0 && i + 1 < lines.size() && lines[i].content.empty() && !lines[i - 1].content.empty() &&
         !lines[i + 1].content.empty();
}

// The lines around blank line `i` are one sentence, broken where the width of the text's lines asked for it.
bool is_broken(std::string_view text, const std::vector<Line>& lines, std::size_t i, std::uint32_t width) {
  const Line& above = lines[i - 1];
  const std::string_view ends = above.content.of(text);
  const std::string_view begins = lines[i + 1].content.of(text);
  const std::uint32_t needed = above.indent + above.width + 1 + first_word_width(begins);
  return above.width >= kFullEnough && leaves_no_room(needed, width) && !ends_sentence(ends) && !ends.ends_with(',') &&
         !ends.ends_with(':') && starts_lower(begins);
}

std::uint32_t width_of(const std::vector<Line>& lines) {
  std::vector<std::uint32_t> ends;
  for (const Line& line : lines) {
    if (!line.content.empty()) ends.push_back(line.indent + line.width);
  }
  return full_width(std::move(ends));
}

bool is_double_spaced(std::string_view text, const std::vector<Line>& lines) {
  std::size_t pairs = 0;
  std::size_t close = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].width > kWidestWrap) return false;
    close += i > 0 && !lines[i].content.empty() && !lines[i - 1].content.empty();
    if (is_share(2 * close, kMostClose, lines.size()))
      return false;  // whatever stands behind: every pair takes two lines
    pairs += is_blank_between(lines, i);
  }
  if (pairs < kLeastPairs || is_share(close, kMostClose, pairs)) return false;
  const std::uint32_t width = width_of(lines);
  std::size_t broken = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    broken += is_blank_between(lines, i) && is_broken(text, lines, i, width);
  }
  return is_share(broken, kBroken, pairs);
}

}  // namespace

void close_up(std::string_view text, std::vector<Line>& lines) {
  if (!is_double_spaced(text, lines)) return;
  std::vector<Line> closed;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_blank_between(lines, i)) closed.push_back(lines[i]);
  }
  lines = std::move(closed);
}

}  // namespace summarise
