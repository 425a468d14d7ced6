#include "text/double_spacing.hpp"

#include <cstddef>
#include <utility>

#include "text/line_ends.hpp"
#include "text/wrapping.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastPairs = 2;      // of lines with a blank one between them
constexpr double kMostClose = 0.1;          // of the lines right below another
constexpr double kGoesOn = 0.3;             // of the pairs: the second goes on in lower case
constexpr std::size_t kTellingLines = 400;  // from the beginning

bool is_blank_between(const std::vector<Line>& lines, std::size_t i) {
  return i > 0 && i + 1 < lines.size() && lines[i].content.empty() && !lines[i - 1].content.empty() &&
         !lines[i + 1].content.empty();
}

bool is_double_spaced(std::string_view text, const std::vector<Line>& lines) {
  std::size_t pairs = 0;
  std::size_t close = 0;
  std::size_t going_on = 0;
  for (std::size_t i = 1; i < lines.size() && i < kTellingLines; ++i) {
    if (lines[i].width > kWidestWrap) return false;
    close += !lines[i].content.empty() && !lines[i - 1].content.empty();
    if (!is_blank_between(lines, i)) continue;
    ++pairs;
    const Line& above = lines[i - 1];
    going_on += above.width >= kFullEnough && !ends_sentence(above.content.of(text)) &&
                starts_lower(lines[i + 1].content.of(text));
  }
  return pairs >= kLeastPairs && is_share(going_on, kGoesOn, pairs) && !is_share(close, kMostClose, pairs);
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
