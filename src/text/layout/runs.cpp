#include "text/layout/runs.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/stray_markers.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/chapters.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

class Cutter {
 public:
  Cutter(std::string_view text, const std::vector<Line>& lines, const Language& language)
      : text_(text), lines_(lines), language_(language) {}

  [[nodiscard]] std::vector<Run> runs() const {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].content.empty()) continue;
      const bool goes_on = i > 0 && !lines_[i - 1].content.empty() && !runs.empty() && !starts_anew(runs.back(), i);
      if (!goes_on) runs.push_back({i});
      ++runs.back().count;
      runs.back().width = std::max(runs.back().width, lines_[i].width);
    }
    return runs;
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  // "SEC. 4. GRANTS FOR FERRIES THAT RUN IN WINTER OR AT\n              NIGHT."
  [[nodiscard]] bool is_hanging_heading(std::size_t i) const {
    return is_in_capitals(content(i)) && is_in_capitals(content(i - 1)) &&
           begins_as_chapter(content(i - 1), language_) && !ends_sentence(content(i - 1));
  }

  // "-o FILE   Writes\n          there.", "--output Writes\n         there.": line `i` goes on where the words behind a
  // tag begin: behind two blanks, or behind one and an option.
  [[nodiscard]] bool hangs_from_tag(std::size_t i) const {
    const std::string_view above = content(i - 1);
    const auto begins_behind = [&](std::size_t blanks) {
      if (blanks == std::string_view::npos) return false;
      const std::size_t words = above.find_first_not_of(' ', blanks);
      return lines_[i].indent == lines_[i - 1].indent + count_code_points(above.substr(0, words));
    };
    const std::size_t blank = above.find(' ');
    const bool tagged = above.starts_with('-') || is_dotted_number(above.substr(0, std::min(blank, above.size())));
    return begins_behind(above.find("  ")) || (tagged && begins_behind(blank));
  }

  [[nodiscard]] std::uint32_t edge_of(std::size_t i) const { return lines_[i].indent + lines_[i].width; }

  // The first word of the line below found no room in line `i`, which reaches as far as `edge`, or nearly.
  [[nodiscard]] bool is_full(std::size_t i, std::uint32_t edge) const {
    return leaves_no_room(edge_of(i) + 1 + first_word_width(content(i + 1)), edge);
  }

  // Line `i` and the one above, two of several that reach as far to the right: words that hang deep, rather than code.
  [[nodiscard]] bool reach_as_far(std::size_t i) const {
    const std::uint32_t edge = std::max(edge_of(i - 1), edge_of(i));
    return is_full(i - 1, edge) && is_full(i, edge);
  }

  // "  Saw the pale child where she woke and cried alone, amid the\n      roar of engines": what did not fit into a
  // line of verse.
  [[nodiscard]] bool is_turned_over(std::size_t i) const {
    constexpr std::uint32_t kHanging =
        3;  // blanks by which lists hang; what is deeper, and of several lines, may be code
    const std::string_view above = content(i - 1);
    const bool deep = lines_[i].indent > lines_[i - 1].indent + kHanging;
    const bool several =
        i + 1 < lines_.size() && !lines_[i + 1].content.empty() && lines_[i + 1].indent == lines_[i].indent;
    return lines_[i - 1].width >= kFullEnough && starts_lower(content(i)) && !ends_sentence(above) &&
           above.back() != ':' && (!(deep && several) || reach_as_far(i));
  }

  // The line above is of a block that is indented deeper, or a title over narrow lines: no paragraph's first line,
  // which may be indented as deep, but reaches nearly as far as the others.
  [[nodiscard]] bool ends_deeper_block(const Run& run, std::size_t i) const {
    const Line& above = lines_[i - 1];
    const Line& line = lines_[i];
    if (above.indent <= line.indent + kDeepestStart) return false;
    if (is_turn(content(i - 1)) && starts_lower(content(i)))
      return false;  // "     THE WITNESS:  No.  It was the\nboat's"
    const bool is_short = 4 * (above.indent + above.width) < 3 * (line.indent + line.width);
    return i - 1 != run.first || is_short || ends_sentence(content(i - 1));
  }

  // "    * Imprint\nThe Tower by the Harbour": what begins left of a bullet's item is none of it, unless the line above
  // ends no sentence and had no room for its first word, or says that it goes on ("and of the").
  [[nodiscard]] bool ends_item(const Run& run, std::size_t i) const {
    if (lines_[run.first].indent <= lines_[i].indent + 1 || starts_lower(content(i))) return false;
    const std::string_view above = content(i - 1);
    const bool words = std::ranges::count(above, ' ') > 1;        // not a link's alone, behind the bullet
    const bool begun = lines_[i - 1].indent <= lines_[i].indent;  // what the item says went on here before
    const bool full =
        (begun && is_full(i - 1, std::max(edge_of(i - 1), edge_of(i)))) || ends_with_joining_word(above, language_);
    if (lines_[i - 1].width >= kFullEnough && words && full && !ends_sentence(above)) return false;
    const std::string_view item = content(run.first);
    return (item.starts_with("* ") || item.starts_with("+ ") || item.starts_with("- ") || item.starts_with("•"));
  }

  // A new paragraph for sure: another depth of quoting, a list's item, an indented first line, the end
  // of a block that is indented.
  [[nodiscard]] bool starts_anew(const Run& run, std::size_t i) const {
    const Line& line = lines_[i];
    const Line& before = lines_[i - 1];
    if (line.quote != before.quote || line.page_break) return true;
    if (list_marker(content(i)) > 0 && !is_stray_marker(text_, lines_, run, language_)) return true;
    if (ends_deeper_block(run, i) || ends_item(run, i)) return true;
    if (line.indent <= before.indent + 1 || is_hanging_heading(i) || hangs_from_tag(i) || is_turned_over(i))
      return false;
    return i - 1 != run.first || list_marker(content(run.first)) == 0;  // "1. The first\n    line of an item"
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Language& language_;
};

}  // namespace

std::vector<Run> cut_runs(std::string_view text, const std::vector<Line>& lines, const Language& language) {
  return Cutter(text, lines, language).runs();
}

}  // namespace summarise
