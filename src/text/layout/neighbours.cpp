#include "text/layout/neighbours.hpp"

#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/captions.hpp"
#include "text/lines/contents_entries.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/stack_traces.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

// Empty where there is none.
std::string_view content_of(std::string_view text, const std::vector<Line>& lines, std::size_t i) {
  return i < lines.size() ? lines[i].content.of(text) : std::string_view{};
}

}  // namespace

bool stands_below_its_label(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                            const Language& language) {
  if (i == 0) return false;
  const std::string_view above = content_of(text, lines, i - 1);
  return above.ends_with(',') &&
         knows(language, &Language::leftover_starts, phrase_form(above.substr(0, above.size() - 1)));
}

bool stands_above_itself(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                         const Language& language) {
  constexpr std::size_t kLeastBytes = 20;
  const std::string_view line = content_of(text, lines, i);
  const std::string_view below = content_of(text, lines, i + 1);
  if (line.size() < kLeastBytes || below.size() <= line.size() || !below.starts_with(line)) return false;
  return ends_with_credit(below, language) || is_leftover(below, language);
}

bool stands_below_frame(std::string_view text, const std::vector<Line>& lines, std::size_t i) {
  return i > 0 && lines[i].indent > lines[i - 1].indent && is_python_frame(content_of(text, lines, i - 1));
}

bool is_indented_code(std::string_view text, const std::vector<Line>& lines, const LineGroup& group) {
  constexpr std::uint32_t kLeastIndent = 4;  // columns
  constexpr std::size_t kMostWords = 12;
  if (lines[group.first].indent < kLeastIndent) return false;  // nearly always
  const char first = content_of(text, lines, group.first).front();
  if (first < 'a' || first > 'z') return false;
  std::size_t above = group.first;
  while (above > 0 && lines[above - 1].content.empty()) --above;
  const bool apart = above > 0 && above < group.first;
  if (!apart || lines[above - 1].indent + kLeastIndent > lines[group.first].indent) return false;
  for (std::size_t i = group.first; i < group.first + group.count; ++i) {
    const std::string_view line = content_of(text, lines, i);
    const bool prose = ends_sentence(line) || line.ends_with(',') || line.ends_with(';') || line.ends_with(':');
    if (prose || list_marker(line) > 0 || lines[i].indent < kLeastIndent || count_words(line) > kMostWords)
      return false;
  }
  return true;
}

bool stands_in_contents(std::string_view text, const std::vector<Line>& lines, std::size_t i) {
  const std::string_view line = content_of(text, lines, i);
  if (line.ends_with('.') || line.ends_with('!')) return false;  // what a form or a price list says
  const bool above = i > 0 && is_contents_entry(content_of(text, lines, i - 1));
  const bool below = is_contents_entry(content_of(text, lines, i + 1));
  return (above && below) || ((above || below) && begins_with_subsection(line));
}

bool stands_above_byline(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                         const Language& language) {
  const std::string_view below = content_of(text, lines, i + 1);
  if (below.empty()) return false;
  if (is_leftover(below, language)) return true;
  const bool last = content_of(text, lines, i + 2).empty();
  return last && lines[i + 1].width < kFullEnough && !ends_sentence(below);
}

}  // namespace summarise
