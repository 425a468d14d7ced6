#include "text/layout/wrapped_runs.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

constexpr std::uint32_t kNarrowProse = 50;  // below, lines without any final mark are titles, lists or verse
constexpr double kFilledShare = 0.85;       // of the breaks in a wrapped run
constexpr double kClearShare = 0.6;       // that is enough where a line goes on in lower case, or verse is really full
constexpr std::size_t kLeastVerse = 4;    // lines that all begin with capitals: fewer may do so in prose
constexpr std::size_t kLeastUncased = 2;  // breaks without a mark, of lines in Hangul or Arabic
constexpr std::size_t kLeastPage = 3;     // lines whose last sentence is cut off, by the page's end or a note
constexpr std::size_t kLeastOfProse = 3;  // breaks without a mark, of lines that begin with capitals and are none,
constexpr std::size_t kLeastOfTelegram = 2;  // … or of lines in capitals

// "Anna Lund", "-Jeff", "2.3 Results": no word begins with a small letter.
bool has_no_small_word(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (starts_lower(line.substr(at, end - at))) return false;
    at = end + 1;
  }
  return true;
}

bool holds_uncased(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    if (is_uncased(next_code_point(line, at))) return true;
  }
  return false;
}

}  // namespace

WrappedRuns::WrappedRuns(std::string_view text, const std::vector<Line>& lines, const std::vector<Break>& breaks,
                         const std::vector<Run>& runs, const Language& language)
    : text_(text), lines_(lines), breaks_(breaks), language_(language) {
  std::size_t capitals = 0;
  std::size_t small = 0;
  std::size_t uncased = 0;
  std::vector<UnmarkedBreak> unmarked;
  for (const Run& run : runs) {
    const char32_t first = first_of(run);
    capitals += is_upper(first);
    small += is_lower(first);
    uncased += is_uncased(first);
    for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
      const Break& here = breaks_[i];
      if (here.stopped && !here.ruled && run.width <= kWidestWrap) {
        capitals += here.capital;
        small += here.lower;
        uncased += !here.capital && !here.lower && is_uncased(code_point_at(content(i + 1), 0));
      }
      if (here.stopped || here.needed == 0 || lines_[i].width > kWidestWrap) continue;
      const std::uint32_t column = std::min(lines_[i].width + wrapped_indent(lines_[i]), kWidestWrap);
      unmarked.push_back({column, needed(i, true), here.lower, run.width > kWidestWrap});
    }
  }
  capitals_ = capitals > uncased;
  uncased_ = uncased > capitals;
  document_ = wrapping_of(unmarked, capitals_, capitals > small);
}

// What a run's lines begin with: a letter without case where the second one does and the first has any, for that may
// well begin with a name in Latin letters or a figure.
char32_t WrappedRuns::first_of(const Run& run) const {
  const char32_t first = code_point_at(content(run.first), 0);
  if (run.count == 1 || is_uncased(first) || !(is_letter(first) || is_digit(first))) return first;
  const char32_t second = code_point_at(content(run.first + 1), 0);
  return is_uncased(second) && holds_uncased(content(run.first)) ? second : first;
}

// Behind a title or two that stand right above a run's other lines and are far from full: what they say of the others
// is nothing. The first line where too few breaks behind them tell.
std::size_t WrappedRuns::first_full(const Run& run, LineMeasure measure) const {
  constexpr std::size_t kMostTitles = 3;  // lines
  const std::size_t end = run.first + run.count - 1;
  std::size_t i = run.first;
  while (i < end && i < run.first + kMostTitles && stands_apart(measure, i)) ++i;
  if (i == run.first) return i;  // nearly always
  std::size_t telling = 0;
  bool lower = false;
  for (std::size_t line = i; line < end; ++line) {
    telling += !breaks_[line].stopped;
    lower = lower || (breaks_[line].lower && !breaks_[line].stopped);
  }
  return lower || telling > 1 ? i : run.first;
}

// What the breaks of a run say of its lines, by one measure.
struct WrappedRuns::Tally {
  std::size_t pairs = 0;  // breaks that tell: no mark ends the line before
  std::size_t filled = 0, nearly_filled = 0;
  std::size_t filled_lower = 0;  // filled, and the next line goes on in lower case
  std::uint32_t most_needed = 0;
  bool lower = false;
  bool capitals = true;  // every line but the first begins with one
  bool stopped = false;  // some line ends with a final mark
};

WrappedRuns::Tally WrappedRuns::tally(const Run& run, LineMeasure measure) const {
  Tally all;
  for (std::size_t i = first_full(run, measure); i + 1 < run.first + run.count; ++i) {
    const Break& here = breaks_[i];
    all.capitals = all.capitals && here.capital;
    all.stopped = all.stopped || (here.stopped && !here.ruled);
    if (here.stopped) continue;
    const std::uint32_t needed_here = needed(i, measure.from_edge);
    const bool filled = needed_here > measure.width;
    ++all.pairs;
    all.filled += filled;
    all.nearly_filled += leaves_no_room(needed_here, measure.width);
    all.filled_lower += filled && here.lower;
    all.most_needed = std::max(all.most_needed, needed_here);
    all.lower = all.lower || here.lower;
  }
  return all;
}

// True if `run` is nearly as wide as the lines of a wrapped document, or would be with a next word, and most of its
// lines are nearly full: who wraps evenly leaves room for a word here and there. Lines that all begin with capitals
// are verse unless most of them are really full.
bool WrappedRuns::is_wrapped_as_document(const Run& run, LineMeasure measure) const {
  const Tally all = tally(run, measure);
  if (measure.from_edge && all.pairs == 0) return false;  // nothing tells
  if (measure.width * 4 < document_.width * 3 && all.most_needed <= document_.width) return false;
  if (all.capitals && run.count >= kLeastVerse) return is_share(all.filled, kClearShare, all.pairs);
  return is_share(all.nearly_filled, all.lower ? kClearShare : kFilledShare, all.pairs);
}

bool WrappedRuns::is_transcript(const Run& run) const {
  std::size_t others = 0;  // that are no turns: two in five at most
  for (std::size_t i = run.first; i < run.first + run.count && others * 5 <= run.count * 2; ++i) {
    others += static_cast<std::size_t>(!is_turn(content(i)));
  }
  return others * 5 <= run.count * 2 && run.count - others >= 2;
}

// Nearly every line is nearly full, and a sentence begins within one of them that goes on in the next: prose, though
// each line happens to begin with a capital, as German ones may.
bool WrappedRuns::is_prose(const Run& run, const Tally& all) const {
  if (run.width < kFullEnough || all.pairs < kLeastOfProse || !is_share(all.nearly_filled, kFilledShare, all.pairs))
    return false;
  for (std::size_t i = run.first; i + 1 < run.first + run.count; ++i) {
    if (!breaks_[i].stopped && holds_plain_end(content(i))) return true;
  }
  return false;
}

// All in capitals, and the same: a forecast, a disclaimer. A sentence ends within a line and another line with a word
// that ends none ("THE", "OR"), as on no title page, sign or list of names.
bool WrappedRuns::is_telegram(const Run& run, const Tally& all) const {
  if (run.width < kFullEnough || all.pairs < kLeastOfTelegram || !is_share(all.nearly_filled, kFilledShare, all.pairs))
    return false;
  bool ends_within = false;
  bool goes_on = false;
  for (std::size_t i = run.first; i < run.first + run.count; ++i) {
    const std::string_view line = content(i);
    if (!is_in_capitals(line)) return false;
    ends_within = ends_within || holds_end_in_capitals(line);
    goes_on = goes_on || (i + 1 < run.first + run.count && ends_with_joining_word(line, language_));
  }
  return ends_within && goes_on;
}

// Some line ends with a final mark; or one holds a sentence's end and the last one ends with a colon, or several do of
// more than a few. Verse and headlines without capitals may have none.
bool WrappedRuns::holds_stop(const Run& run) const {
  const std::size_t last = run.first + run.count - 1;
  if (ends_sentence(content(last))) return true;
  const bool announces = content(last).ends_with(':') || content(last).ends_with("：");
  std::size_t within = 0;  // lines that hold an end
  for (std::size_t i = run.first; i <= last; ++i) {
    if (i < last && breaks_[i].stopped && !breaks_[i].ruled) return true;
    within += holds_uncased_end(content(i));
    if (announces && within > 0) return true;
  }
  const bool many = run.count > kLeastPage || (run.count == kLeastPage && run.width >= kFullEnough);
  return many && within > 1;
}

std::optional<LineMeasure> WrappedRuns::wrapped_by(const Run& run) const {
  if (run.count < 2 || is_transcript(run) || (uncased_ && !holds_stop(run))) return {};
  // The run's widest line; a word that is wider than the document's lines counts no more than one.
  const LineMeasure own{document_.width > 0 ? std::min(run.width, document_.width) : run.width};
  if (document_.width > 0 && run.width <= document_.widest) {
    if (is_wrapped_as_document(run, own)) return own;
    const LineMeasure column{document_.width, true};
    if (lines_[run.first + 1].indent > 0 && is_wrapped_as_document(run, column)) return column;
  }
  return is_wrapped_alone(run) ? std::optional(own) : std::nullopt;
}

bool WrappedRuns::is_wrapped_alone(const Run& run) const {
  if (run.width > kWidestWrap) return false;
  const Tally all = tally(run, {run.width});
  if (is_prose(run, all) || is_telegram(run, all)) return true;
  if (!is_share(all.filled, kFilledShare, all.pairs)) return false;
  const bool stopped = all.stopped || ends_sentence(content(run.first + run.count - 1));
  if (!stopped && run.width < kNarrowProse) return false;
  if (all.filled_lower > 0) return true;
  const char32_t first = first_of(run);
  return all.pairs >= (is_unspaced(first) ? 1 : kLeastUncased) && is_uncased(first);
}

bool WrappedRuns::stands_apart(LineMeasure measure, std::size_t i) const {
  const Break& here = breaks_[i];
  if (here.stopped || here.lower) return false;
  const std::uint32_t needed_here = needed(i, measure.from_edge);
  if (needed_here <= measure.width && is_turn(content(i)) && is_turn(content(i + 1))) return true;
  return is_far_from_full(needed_here, measure.width) && capitals_;
}

bool WrappedRuns::is_tail(const Run& run, LineMeasure measure, std::size_t i) const {
  if (!capitals_ || ends_with_abbreviation(content(i), content(i + 1), language_)) return false;
  const std::size_t end = run.first + run.count;
  for (std::size_t line = i + 1; line < end; ++line) {
    const bool closes = has_no_small_word(content(line)) || is_sign_off(content(line), language_);
    if (!closes || lines_[line].width * 2 >= measure.width || ends_sentence(content(line))) return false;
  }
  return true;
}

}  // namespace summarise
