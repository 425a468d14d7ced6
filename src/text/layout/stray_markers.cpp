#include "text/layout/stray_markers.hpp"

#include <algorithm>
#include <vector>

#include "text/characters/normalise.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostStray = 8;        // in a block, so that time stays linear
constexpr std::size_t kLeastStrayLines = 3;  // in a block: two may be a heading and its list's only item

// "… erwähnen ab dem": no heading and no opening of a list ends so.
bool ends_with_function_word(std::string_view line, const Language& language) {
  return language.is_stop_word(normalise(line.substr(line.rfind(' ') + 1), language.code));
}

}  // namespace

bool goes_on_with_number(std::string_view above, std::string_view line, const Language& language) {
  const std::size_t mark = line.find_first_not_of("0123456789");
  if (mark == 0 || mark == std::string_view::npos) return false;
  if (line[mark] == '.') {
    const std::string_view month = word_at(line, list_marker(line));
    return language.ordinal_stop && !ends_sentence(above) && language.months.contains(normalise(month, language.code));
  }
  const std::size_t open = above.rfind('(');
  return line[mark] == ')' && open != std::string_view::npos && above.find(')', open) == std::string_view::npos;
}

bool is_stray_marker(std::string_view text, std::span<const Line> lines, const Run& run, const Language& language) {
  const std::size_t at = run.first + run.count;
  const auto content = [&](std::size_t i) { return lines[i].content.of(text); };
  const Line& line = lines[at];
  const Line& before = lines[at - 1];
  const std::string_view above = before.content.of(text);
  if (content(at).starts_with('(') && ends_with_abbreviation(above, content(at), language)) return true;
  if (line.indent > before.indent || before.indent > line.indent + kDeepestStart) return false;
  if (before.width < kFullEnough) return false;
  if (ends_sentence(above) || above.ends_with(':')) return false;
  if (goes_on_with_number(above, content(at), language)) return true;
  if (list_marker(content(run.first)) > 0) return false;
  if (!may_be_stray_marker(content(at))) return false;
  std::uint32_t width = std::max(line.width, run.width);
  std::vector<std::size_t> markers = {at};  // lines that begin with one
  std::size_t end = at + 1;
  for (; end < lines.size() && !lines[end].content.empty(); ++end) {
    if (lines[end].quote != line.quote || lines[end].page_break) break;
    if (list_marker(content(end)) > 0) {
      const bool apart = end > markers.back() + 1 && !ends_sentence(content(end - 1));
      if (!apart || markers.size() == kMostStray || !may_be_stray_marker(content(end))) return false;
      markers.push_back(end);
    }
    width = std::max(width, lines[end].width);
  }
  if (end - run.first < kLeastStrayLines && !ends_with_function_word(above, language)) return false;
  return width <= kWidestWrap && std::ranges::all_of(markers, [&](std::size_t i) {
           return leaves_no_room(lines[i - 1].width + 1 + first_word_width(content(i)), width);
         });
}

}  // namespace summarise
