#include "text/layout/line_groups.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/clause_lines.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/running_titles.hpp"
#include "text/layout/runs.hpp"
#include "text/layout/stray_markers.hpp"
#include "text/layout/wrapped_runs.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/subtitles.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

constexpr ByteSet kMarks = ByteSet(".,;:!?()\xE2");  // and what quotes, dashes and dots begin with

class Grouper {
 public:
  Grouper(std::string_view text, const std::vector<Line>& lines, const Language& language)
      : text_(text),
        lines_(lines),
        language_(language),
        runs_(cut_runs(text, lines, language)),
        breaks_(look_at_breaks()),
        wrapped_runs_(text, lines, breaks_, runs_, language) {}

  std::vector<LineGroup> groups() {
    std::vector<LineGroup> groups;
    for (const Run& run : runs_) group_run(run, groups);
    return groups;
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  // Each break within a run is looked at once.
  [[nodiscard]] std::vector<Break> look_at_breaks() const {
    std::vector<Break> breaks(lines_.size());
    for (const Run& run : runs_) {
      if (run.count < 2) continue;
      Standing above = standing_of(content(run.first), language_);
      for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
        Standing below = standing_of(content(i + 1), language_);
        if (below.head != Head::none && is_within_sentence(run, i + 1)) below.head = Head::none;
        breaks[i] = look_at(text_, lines_[i], above, lines_[i + 1], below);
        above = below;
      }
    }
    for (const std::size_t i : running_titles(text_, lines_, runs_, breaks)) part(breaks, i);
    return breaks;
  }

  // Line `i` belongs neither to the one above nor to the one below.
  void part(std::vector<Break>& breaks, std::size_t i) const {
    breaks[i].stopped = breaks[i].ruled = true;
    if (i > 0) breaks[i - 1].stopped = breaks[i - 1].ruled = true;
  }

  // The line above ends no sentence, and the line below goes on in lower case.
  [[nodiscard]] bool is_within_sentence(const Run& run, std::size_t i) const {
    return i + 1 < run.first + run.count && !ends_sentence(content(i - 1)) && starts_lower(content(i + 1));
  }

  // A run of lines that is a subtitle: its number, when it shows, its words.
  [[nodiscard]] bool is_subtitle(const Run& run, std::size_t i) const {
    return (run.first < i && is_cue_time(content(run.first))) ||
           (run.first + 1 < i && is_cue_time(content(run.first + 1)));
  }

  // ", we consider", ") and who went on": what a paper's pages were made to.
  [[nodiscard]] static bool begins_with_closing(std::string_view line) {
    return line.starts_with(", ") || (line.starts_with(") ") && starts_lower(line.substr(2)));
  }

  // "(27 per cent) of the boats", "(3). Others": a bracket within a sentence, not "(Reuters) - The ferry".
  [[nodiscard]] static bool begins_in_bracket(std::string_view line) {
    if (!line.starts_with('(') || list_marker(line) > 0) return false;
    const std::size_t close = line.find(')');
    if (close == std::string_view::npos) return true;
    const std::string_view behind = trim(line.substr(close + 1));
    return !behind.empty() && (starts_lower(behind) || is_digit(code_point_at(behind, 0)) || behind[0] == '.');
  }

  // "XIV who reigned", "*except* once", and in prose "12 of the minutes", "`Copy` or not": no capital, and no
  // beginning.
  [[nodiscard]] bool begins_within(std::size_t i) const {
    const std::string_view line = content(i);
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || list_marker(line) > 0) return false;
    const std::string_view first = line.substr(0, blank);
    const std::string_view behind = line.substr(blank + 1);
    if (first[0] == '*' || first[0] == '_') return starts_lower(first.substr(1));
    if (first.size() > 1 && first.find_first_not_of("IVX") == std::string_view::npos) return starts_lower(behind);
    const bool number = is_digit(static_cast<unsigned char>(first[0])) && starts_lower(behind);
    const bool code = first[0] == '`' && !first.starts_with("``");  // which opens a quotation
    return (number || code) && (ends_sentence(line) || breaks_[i].lower);
  }

  // "私も今週は、": what is written without blanks is broken so in captions.
  [[nodiscard]] static bool ends_with_wide_comma(std::string_view line) {
    return line.ends_with("、") || line.ends_with("，");
  }

  // "1.", "a)", and a clause in lower case right below: its number has a line to itself where pages of laws are copied.
  [[nodiscard]] bool is_marker_of_clause(std::size_t i) const {
    constexpr std::size_t kLongest = 3;  // bytes
    const std::string_view line = content(i);
    if (line.size() < 2 || line.size() > kLongest || i + 1 >= lines_.size()) return false;
    const std::string_view count = line.substr(0, line.size() - 1);
    const bool number = all_digits(count) && (line.back() == '.' || line.back() == ')');
    const bool letter = count.size() == 1 && is_lower(static_cast<unsigned char>(count[0])) && line.back() == ')';
    return (number || letter) && starts_lower(content(i + 1));
  }

  // Between lines that were not wrapped on the whole: still one sentence where a long line, or one that ends within a
  // word, goes on in lower case, or where a long one ends with a conjunction, a preposition or an article.
  [[nodiscard]] bool joins(std::size_t i) const {
    const Break& here = breaks_[i];
    if (is_marker_of_clause(i + 1)) return false;
    if (is_marker_of_clause(i)) return true;
    if (here.lower && breaks_word(content(i))) return true;
    if (!here.stopped && begins_with_closing(content(i + 1))) return true;
    if (ends_with_wide_comma(content(i))) return !is_turn(content(i + 1));
    if (ends_with_abbreviation(content(i), content(i + 1), language_)) return true;
    if (goes_on_with_number(content(i), content(i + 1), language_)) return true;
    const bool long_enough = lines_[i].width >= kFullEnough && lines_[i].width <= kWidestWrap;
    if (!long_enough || here.stopped || here.needed == 0 || !wrapped_runs_.begins_with_capitals() ||
        is_turn(content(i + 1)))
      return false;
    if (here.lower) return true;
    const bool within = begins_in_bracket(content(i + 1)) || begins_within(i + 1);
    if (within && !content(i).ends_with(':') && !is_turn(content(i))) return true;
    return ends_with_joining_word(content(i), language_) && !content(i + 1).ends_with(':');
  }

  // "by Ann Lund" below the title: a by-line in small letters among the first lines of a text, and right below it
  // nothing or a name ("The Quay Courier").
  [[nodiscard]] bool is_below_title(std::size_t i) const {
    constexpr std::size_t kFirstLines = 4;
    constexpr std::size_t kLongestName = 40;  // bytes
    if (i >= kFirstLines || !starts_lower(content(i)) || !is_byline(content(i), language_)) return false;
    const std::string_view below = i + 1 < lines_.size() ? content(i + 1) : std::string_view{};
    return below.empty() || (below.size() <= kLongestName && starts_capitalised(below) && !ends_sentence(below));
  }

  // Of two or three lines alone, a long one that ends with a comma: too few to tell that they were wrapped.
  [[nodiscard]] bool is_pasted(const Run& run, std::size_t i) const {
    constexpr std::size_t kFewLines = 3;
    return run.count <= kFewLines && content(i).ends_with(',') && lines_[i].width >= kFullEnough &&
           lines_[i].width <= kWidestWrap && wrapped_runs_.begins_with_capitals() && !is_turn(content(i + 1));
  }

  // A subtitle's lines are one sentence unless a mark or another speaker's dash says otherwise.
  [[nodiscard]] bool joins_subtitle(std::size_t i) const {
    return !ends_sentence(content(i)) && list_marker(content(i + 1)) == 0;
  }

  // Many narrow lines without any mark: what a machine heard. They would be one sentence of a hundred words.
  [[nodiscard]] bool is_unmarked(const Run& run) const {
    constexpr std::size_t kLongestUnmarked = 600;  // bytes
    const std::size_t begin = lines_[run.first].content.begin;
    const std::string_view words = text_.substr(0, lines_[run.first + run.count - 1].content.end);
    if (run.width >= kFullEnough || words.size() - begin < kLongestUnmarked) return false;
    return !is_uncased(code_point_at(words, begin)) && kMarks.find(words, begin) == words.size();
  }

  // Behind the last of the mail's headers among the labels that a run begins with, and what goes on in lower case
  // there.
  [[nodiscard]] std::size_t end_of_headers(const Run& run) const {
    std::size_t end = run.first;
    for (std::size_t i = run.first; i < run.first + run.count; ++i) {
      const bool goes_on = i > run.first && breaks_[i - 1].lower && !breaks_[i - 1].stopped;
      if (is_mail_header(content(i), language_)) end = i + 1;
      if (!may_be_header(content(i)) && !goes_on) break;
    }
    return end;
  }

  [[nodiscard]] bool is_broken_at_clauses(const Run& run) const {
    if (run.count < 2 || wrapped_runs_.is_transcript(run)) return false;
    return breaks_at_clauses(text_, std::span(lines_).subspan(run.first, run.count),
                             std::span(breaks_).subspan(run.first, run.count), language_);
  }

  [[nodiscard]] bool goes_on(const Run& run, std::size_t i, std::optional<LineMeasure> wrapped, bool at_clauses) const {
    if (is_subtitle(run, i)) return joins_subtitle(i);
    if (is_below_title(i + 1)) return false;
    const bool within = wrapped && !wrapped_runs_.stands_apart(*wrapped, i) &&
                        !wrapped_runs_.begins_tail(run, *wrapped, i) && !is_apart_below(run, *wrapped, i);
    return within || at_clauses || joins(i) || is_pasted(run, i);
  }

  // Behind the stop of line `i`, a line that stands apart from the next one as well: a name, a heading.
  [[nodiscard]] bool is_apart_below(const Run& run, LineMeasure measure, std::size_t i) const {
    return breaks_[i].stopped && i + 2 < run.first + run.count && wrapped_runs_.stands_apart(measure, i + 1);
  }

  // A mail's header that has come to its end: it is not full, or nothing says that it goes on. `headers`: see
  // end_of_headers(); elsewhere in the run only one that is not full is told from prose.
  [[nodiscard]] bool ends_header(std::size_t headers, LineMeasure measure, std::size_t i) const {
    const bool goes_on = breaks_[i].lower && !breaks_[i].stopped;
    const bool full = !is_far_from_full(lines_[i].width, measure.width);
    if (i < headers) return !goes_on || !full;
    return goes_on && !full && is_mail_header(content(i), language_);
  }

  void group_run(const Run& run, std::vector<LineGroup>& groups) const {
    const bool unmarked = is_unmarked(run);
    const std::optional<LineMeasure> wrapped = unmarked ? std::nullopt : wrapped_runs_.wrapped_by(run);
    const bool at_clauses = !unmarked && !wrapped && is_broken_at_clauses(run);
    const std::size_t headers = wrapped ? end_of_headers(run) : run.first;
    groups.push_back({run.first, 1});
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      const bool header = wrapped && ends_header(headers, *wrapped, i);
      if (!unmarked && !header && !breaks_[i].ruled && goes_on(run, i, wrapped, at_clauses)) {
        ++groups.back().count;
      } else {
        groups.push_back({i + 1, 1});
      }
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Language& language_;
  std::vector<Run> runs_;
  std::vector<Break> breaks_;  // behind each line that goes on in its run
  WrappedRuns wrapped_runs_;
};

}  // namespace

std::vector<LineGroup> group_lines(std::string_view text, const std::vector<Line>& lines, const Language& language) {
  return Grouper(text, lines, language).groups();
}

}  // namespace summarise
