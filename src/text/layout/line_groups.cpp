#include "text/layout/line_groups.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/normalise.hpp"
#include "text/layout/clause_lines.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/runs.hpp"
#include "text/layout/stray_markers.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/subtitles.hpp"

namespace summarise {

namespace {

constexpr std::uint32_t kNarrowProse = 50;  // below, lines without any final mark are titles, lists or verse
constexpr double kFilledShare = 0.85;       // of the breaks in a wrapped run
constexpr double kClearShare = 0.6;       // that is enough where a line goes on in lower case, or verse is really full
constexpr std::size_t kLeastVerse = 4;    // lines that all begin with capitals: fewer may do so in prose
constexpr std::size_t kLeastUncased = 2;  // breaks without a mark, of lines in Hangul or Arabic
constexpr std::size_t kLeastOfProse = 3;  // breaks without a mark, of lines that begin with capitals and are none

class Grouper {
 public:
  Grouper(std::string_view text, const std::vector<Line>& lines, const Language& language)
      : text_(text), lines_(lines), language_(language), runs_(cut_runs(text, lines, language)) {
    look_at_breaks();
    measure_document();
  }

  std::vector<LineGroup> groups() {
    std::vector<LineGroup> groups;
    for (const Run& run : runs_) group_run(run, groups);
    return groups;
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  // Each break within a run is looked at once.
  void look_at_breaks() {
    breaks_.resize(lines_.size());
    for (const Run& run : runs_) {
      if (run.count < 2) continue;
      Standing above = standing_of(content(run.first), language_);
      for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
        Standing below = standing_of(content(i + 1), language_);
        if (below.head != Head::none && is_within_sentence(run, i + 1)) below.head = Head::none;
        breaks_[i] = look_at(text_, lines_[i], above, lines_[i + 1], below);
        above = below;
      }
    }
  }

  // The line above ends no sentence, and the line below goes on in lower case.
  [[nodiscard]] bool is_within_sentence(const Run& run, std::size_t i) const {
    return i + 1 < run.first + run.count && !ends_sentence(content(i - 1)) && starts_lower(content(i + 1));
  }

  void measure_document() {
    std::size_t capitals = 0;
    std::size_t uncased = 0;
    for (const Run& run : runs_) {
      const char32_t first = code_point_at(text_, lines_[run.first].content.begin);
      capitals += is_upper(first);
      uncased += is_uncased(first);
    }
    cased_ = capitals > uncased;
    uncased_ = uncased > capitals;
    std::vector<UnmarkedBreak> unmarked;
    for (const Run& run : runs_) {
      for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
        const Break& here = breaks_[i];
        if (here.stopped || here.needed == 0 || lines_[i].width > kWidestWrap) continue;
        const std::uint32_t column = std::min(lines_[i].width + wrapped_indent(lines_[i]), kWidestWrap);
        unmarked.push_back({column, needed(i, true), here.lower, run.width > kWidestWrap});
      }
    }
    document_ = wrapping_of(unmarked, cased_);
  }

  // How wide a full line is: from its first letter on, or from the text's left edge on.
  struct Measure {
    std::uint32_t width = 0;
    bool from_edge = false;
  };

  // The width of the run's widest line; a word that is wider than the document's lines counts no more than one.
  [[nodiscard]] Measure own_measure_of(const Run& run) const {
    return {document_.width > 0 ? std::min(run.width, document_.width) : run.width};
  }

  // How wide line `i` would have been with the next one's first word; 0 in a column of words.
  [[nodiscard]] std::uint32_t needed(std::size_t i, bool from_edge) const {
    const std::uint32_t width = breaks_[i].needed;
    return width + (from_edge && width > 0 ? wrapped_indent(lines_[i]) : 0);
  }

  // What the breaks of a run say of its lines, by one measure.
  struct Tally {
    std::size_t pairs = 0;  // breaks that tell: no mark ends the line before
    std::size_t filled = 0, nearly_filled = 0;
    std::size_t filled_lower = 0;  // filled, and the next line goes on in lower case
    std::uint32_t most_needed = 0;
    bool lower = false;
    bool capitals = true;  // every line but the first begins with one
    bool stopped = false;  // some line ends with a final mark
  };

  [[nodiscard]] Tally tally(const Run& run, Measure measure) const {
    Tally all;
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      const Break& here = breaks_[i];
      all.capitals = all.capitals && here.capital;
      all.stopped = all.stopped || (here.stopped && !here.ruled);
      if (here.stopped) continue;
      const std::uint32_t needed_here = needed(i, measure.from_edge);
      const bool filled = needed_here > measure.width;
      ++all.pairs;
      all.filled += filled;
      all.nearly_filled += needed_here * 10 > measure.width * 9;
      all.filled_lower += filled && here.lower;
      all.most_needed = std::max(all.most_needed, needed_here);
      all.lower = all.lower || here.lower;
    }
    return all;
  }

  // True if `run` is nearly as wide as the lines of a wrapped document, or would be with a next word, and most of its
  // lines are nearly full: who wraps evenly leaves room for a word here and there. Lines that all begin with capitals
  // are verse unless most of them are really full.
  [[nodiscard]] bool is_wrapped_as_document(const Run& run, Measure measure) const {
    const Tally all = tally(run, measure);
    if (measure.from_edge && all.pairs == 0) return false;  // nothing tells
    if (measure.width * 4 < document_.width * 3 && all.most_needed <= document_.width) return false;
    if (all.capitals && run.count >= kLeastVerse) return is_share(all.filled, kClearShare, all.pairs);
    return is_share(all.nearly_filled, all.lower ? kClearShare : kFilledShare, all.pairs);
  }

  [[nodiscard]] bool is_transcript(const Run& run) const {
    std::size_t others = 0;  // that are no turns: two in five at most
    for (std::size_t i = run.first; i < run.first + run.count && others * 5 <= run.count * 2; ++i) {
      others += static_cast<std::size_t>(!is_turn(content(i)));
    }
    return others * 5 <= run.count * 2 && run.count - others >= 2;
  }

  // Nearly every line is nearly full, and a sentence begins within one of them that goes on in the next: prose, though
  // each line happens to begin with a capital, as German ones may.
  [[nodiscard]] bool is_prose(const Run& run, const Tally& all) const {
    if (run.width < kFullEnough || all.pairs < kLeastOfProse || !is_share(all.nearly_filled, kFilledShare, all.pairs))
      return false;
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      if (!breaks_[i].stopped && holds_plain_end(content(i))) return true;
    }
    return false;
  }

  // Some line ends with a final mark: verse and headlines without capitals may have none.
  [[nodiscard]] bool holds_stop(const Run& run) const {
    if (ends_sentence(content(run.first + run.count - 1))) return true;
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      if (breaks_[i].stopped && !breaks_[i].ruled) return true;
    }
    return false;
  }

  // By the width of its own lines, whatever they are indented by, or by the column at which the document's lines end.
  [[nodiscard]] std::optional<Measure> wrapped_by(const Run& run) const {
    if (run.count < 2 || is_transcript(run) || (uncased_ && !holds_stop(run))) return {};
    const Measure own = own_measure_of(run);
    if (document_.width > 0 && run.width <= document_.widest) {
      if (is_wrapped_as_document(run, own)) return own;
      const Measure column{document_.width, true};
      if (lines_[run.first + 1].indent > 0 && is_wrapped_as_document(run, column)) return column;
    }
    return is_wrapped_alone(run) ? std::optional(own) : std::nullopt;
  }

  [[nodiscard]] bool is_wrapped_alone(const Run& run) const {
    if (run.width > kWidestWrap) return false;
    const Tally all = tally(run, {run.width});
    if (is_prose(run, all)) return true;
    if (!is_share(all.filled, kFilledShare, all.pairs)) return false;
    const bool stopped = all.stopped || ends_sentence(content(run.first + run.count - 1));
    if (!stopped && run.width < kNarrowProse) return false;
    if (all.filled_lower > 0) return true;
    const char32_t first = code_point_at(text_, lines_[run.first].content.begin);
    return all.pairs >= (is_unspaced(first) ? 1 : kLeastUncased) && is_uncased(first);
  }

  // A run of lines that is a subtitle: its number, when it shows, its words.
  [[nodiscard]] bool is_subtitle(const Run& run, std::size_t i) const {
    return (run.first < i && is_cue_time(content(run.first))) ||
           (run.first + 1 < i && is_cue_time(content(run.first + 1)));
  }

  [[nodiscard]] std::string last_word_of(std::string_view line) const {
    return normalise(line.substr(line.rfind(' ') + 1), language_.code);
  }

  // "… from his friend, as", "… said that the": whatever case the next line begins in, it goes on.
  [[nodiscard]] bool ends_with_joining_word(std::string_view line) const {
    const std::string last = last_word_of(line);
    return language_.joining.contains(last) || language_.articles.contains(last);
  }

  // ", we consider", ") and who went on": what a paper's pages were made to.
  [[nodiscard]] static bool begins_with_closing(std::string_view line) {
    return line.starts_with(", ") || (line.starts_with(") ") && starts_lower(line.substr(2)));
  }

  // "私も今週は、": what is written without blanks is broken so in captions.
  [[nodiscard]] static bool ends_with_wide_comma(std::string_view line) {
    return line.ends_with("、") || line.ends_with("，");
  }

  // Between lines that were not wrapped on the whole: still one sentence where a long line, or one that ends within a
  // word, goes on in lower case, or where a long one ends with a conjunction, a preposition or an article.
  [[nodiscard]] bool joins(std::size_t i) const {
    const Break& here = breaks_[i];
    if (here.lower && breaks_word(content(i))) return true;
    if (!here.stopped && begins_with_closing(content(i + 1))) return true;
    if (ends_with_wide_comma(content(i))) return !is_turn(content(i + 1));
    if (ends_with_abbreviation(content(i), content(i + 1), language_)) return true;
    if (goes_on_with_number(content(i), content(i + 1), language_)) return true;
    const bool long_enough = lines_[i].width >= kFullEnough && lines_[i].width <= kWidestWrap;
    if (!long_enough || here.stopped || here.needed == 0 || !cased_ || is_turn(content(i + 1))) return false;
    return here.lower || (ends_with_joining_word(content(i)) && !content(i + 1).ends_with(':'));
  }

  // Of two or three lines alone, a long one that ends with a comma: too few to tell that they were wrapped.
  [[nodiscard]] bool is_pasted(const Run& run, std::size_t i) const {
    constexpr std::size_t kFewLines = 3;
    return run.count <= kFewLines && content(i).ends_with(',') && lines_[i].width >= kFullEnough &&
           lines_[i].width <= kWidestWrap && cased_ && !is_turn(content(i + 1));
  }

  // A subtitle's lines are one sentence unless a mark or another speaker's dash says otherwise.
  [[nodiscard]] bool joins_subtitle(std::size_t i) const {
    return !ends_sentence(content(i)) && list_marker(content(i + 1)) == 0;
  }

  // In a wrapped run a line that is far from full, with a heading's or a left-over's look, ends what stands before it;
  // and so does one with a label above another ("Copyright: …", "License: …").
  [[nodiscard]] bool stands_apart(Measure measure, std::size_t i) const {
    const Break& here = breaks_[i];
    if (here.stopped || here.lower) return false;
    const std::uint32_t needed_here = needed(i, measure.from_edge);
    if (needed_here <= measure.width && is_turn(content(i)) && is_turn(content(i + 1))) return true;
    return needed_here * 10 < measure.width * 8 && cased_;
  }

  [[nodiscard]] bool is_broken_at_clauses(const Run& run) const {
    if (run.count < 2 || is_transcript(run)) return false;
    return breaks_at_clauses(text_, std::span(lines_).subspan(run.first, run.count),
                             std::span(breaks_).subspan(run.first, run.count), language_);
  }

  [[nodiscard]] bool goes_on(const Run& run, std::size_t i, std::optional<Measure> wrapped, bool at_clauses) const {
    if (is_subtitle(run, i)) return joins_subtitle(i);
    return (wrapped && !stands_apart(*wrapped, i)) || at_clauses || joins(i) || is_pasted(run, i);
  }

  void group_run(const Run& run, std::vector<LineGroup>& groups) const {
    const std::optional<Measure> wrapped = wrapped_by(run);
    const bool at_clauses = !wrapped && is_broken_at_clauses(run);
    groups.push_back({run.first, 1});
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      if (!breaks_[i].ruled && goes_on(run, i, wrapped, at_clauses)) {
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
  Wrapping document_;
  bool cased_ = false;    // lines do begin with capitals
  bool uncased_ = false;  // most begin with a letter of a script without capitals
};

}  // namespace

std::vector<LineGroup> group_lines(std::string_view text, const std::vector<Line>& lines, const Language& language) {
  return Grouper(text, lines, language).groups();
}

}  // namespace summarise
