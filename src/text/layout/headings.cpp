#include "text/layout/headings.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/running_titles.hpp"
#include "text/lines/chapters.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

constexpr double kMostHeadings = 0.5;  // share of the words: beyond it, lines without a final mark are the text itself
constexpr std::size_t kFewWords = 3;   // of a line that no sentence is cut from, and of a menu's

void find_repeats(Drafts& drafts) {
  std::unordered_map<std::string_view, std::size_t> seen;
  for (const Draft& draft : drafts) {
    if (draft.heading) ++seen[first_line(draft)];
  }
  for (Draft& draft : drafts) {
    if (!draft.heading) continue;
    const std::size_t times = seen[first_line(draft)];
    draft.repeated = times > 1;
    draft.running = times >= kLeastPages;
  }
}

bool headings_are_the_text(const Drafts& drafts) {
  double headings = 0;
  for (const Draft& draft : drafts) {
    const bool unmarked = draft.heading && !draft.marked && !ends_sentence(last_line(draft));
    const std::size_t words = unmarked ? words_of(draft) : 0;
    if (words > kFewWords) headings += static_cast<double>(words);
  }
  double all = 0;
  for (const Draft& draft : drafts) {
    if (headings <= kMostHeadings * all) return false;
    if (draft.marked) continue;
    const Kind kind = draft.paragraph.kind;
    if (draft.heading || draft.notice || is_eligible(kind)) all += static_cast<double>(words_of(draft));
  }
  return headings > kMostHeadings * all;
}

// No line stands between them, not a blank one either.
bool stands_right_above(const Draft& above, const Draft& draft) {
  return above.paragraph.lines.data() + above.paragraph.lines.size() == draft.paragraph.lines.data();
}

// "2. Hedgehogs", alone before a paragraph, or right above one with a blank line or capitals that set it apart from
// what is above: a section's number rather than an item's. In capitals, "2. FINANCE", before any that is no item.
bool is_numbered_heading(const Draft& draft, const Draft* above, const Draft* below, Kind following,
                         const Language& language) {
  const std::string_view line = first_line(draft);
  const bool other = below != nullptr && list_marker(first_line(*below)) == 0;  // no next item
  const bool heads = following == Kind::sentence || (draft.alone && other && is_in_capitals(line));
  const bool short_item = draft.paragraph.kind == Kind::item && heads && words_of(draft) <= kMostHeadingWords &&
                          !ends_sentence(last_line(draft));
  if (!short_item || draft.alone) return short_item;
  const std::size_t number = line.find_first_not_of("0123456789");
  const bool numbered = number > 0 && number != std::string_view::npos && line[number] == '.';
  const bool apart = above == nullptr || !stands_right_above(*above, draft) || is_in_capitals(line);
  const bool whole = draft.paragraph.lines.size() == 1 && !holds_sentence_end(line.substr(number + 1)) &&
                     kOpenEnds.find(line.back()) == std::string_view::npos;
  if (!numbered || !apart || !whole || below == nullptr || !stands_right_above(draft, *below)) return false;
  const bool hangs = below->paragraph.lines.front().indent > draft.paragraph.lines.front().indent;
  return !hangs && !starts_lower(first_line(*below)) && !ends_with_joining_word(line, language);
}

// "2. STATE OF THE ART" above "2.1 Acoustic emission" or "2.1. Acoustic emission".
bool heads_subsection(const Draft& draft, const Draft* next) {
  const std::string_view line = first_line(draft);
  const std::size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
  if (draft.paragraph.kind != Kind::item || number == 0 || number == line.size() || next == nullptr) return false;
  const std::string_view below = first_line(*next);
  const std::string first = std::string(line.substr(0, number)) + ".1";  // not "1. Whisk", "1.5 cups of milk"
  if (line[number] != '.' || ends_sentence(line) || words_of(draft) > kMostHeadingWords || !below.starts_with(first))
    return false;
  std::string_view title = below.substr(first.size());  // nor "1.1 litres of milk", "1.1.2024, a Monday"
  if (title.starts_with('.')) title.remove_prefix(1);
  const char32_t capital = title.starts_with(' ') ? code_point_at(title, 1) : U'\0';
  return is_upper(capital) || is_uncased(capital);
}

// "Article 5. Everyone has …", where another article or nothing follows: the text itself.
bool is_clause(const Draft& draft, const Draft* next, const Language& language) {
  const std::string count = chapter_count(first_line(draft), language);
  if (count.empty() || !reads_as_clause(first_line(draft), language)) return false;
  return next == nullptr || chapter_count(first_line(*next), language) == count;
}

// "Having regard to the Treaty,", "Ministers of State,": several above the first sentence of a text, each alone between
// blank lines, and hardly another behind it, are whom it speaks to or by what right.
void pass_over_openings(Drafts& drafts) {
  constexpr std::ptrdiff_t kLeast = 3;
  const auto is_prose = [](const Draft& draft) {
    return draft.paragraph.kind == Kind::sentence && ends_sentence(last_line(draft));
  };
  const auto opens = [](const Draft& draft) {
    return draft.alone && draft.paragraph.kind == Kind::sentence && last_line(draft).ends_with(',') &&
           is_upper(code_point_at(draft.text, 0));
  };
  const auto first = std::ranges::find_if(drafts, is_prose);
  if (first == drafts.end() || std::count_if(drafts.begin(), first, opens) < kLeast) return;
  if (std::count_if(first, drafts.end(), opens) >= kLeast) return;  // lines of verse end so
  for (auto draft = drafts.begin(); draft != first; ++draft) {
    if (opens(*draft)) draft->paragraph.kind = Kind::other;
  }
}

}  // namespace

void decide_headings(const Language& language, Drafts& drafts) {
  find_repeats(drafts);
  const bool are_the_text = headings_are_the_text(drafts);
  bool text_follows = false;
  bool goes_on_lower = false;
  Kind following = Kind::other;
  const Draft* next = nullptr;  // that is no left-over
  for (std::size_t i = drafts.size(); i-- > 0;) {
    Draft& draft = drafts[i];
    if (draft.heading && (draft.marked || !are_the_text)) {
      const bool title = draft.running || (draft.repeated && draft.alone);
      const bool cut = goes_on_lower && !title && words_of(draft) > kFewWords && !ends_sentence(last_line(draft));
      const Kind apart = is_turn(first_line(draft)) ? Kind::sentence : Kind::other;  // "Result: It is late", at the end
      if (!cut) draft.paragraph.kind = text_follows && !draft.repeated ? Kind::heading : apart;
    }
    const Draft* const above = i > 0 ? &drafts[i - 1] : nullptr;
    const Draft* const below = i + 1 < drafts.size() ? &drafts[i + 1] : nullptr;
    if (is_numbered_heading(draft, above, below, following, language) || heads_subsection(draft, next)) {
      draft.paragraph.kind = Kind::heading;
    }
    if (draft.paragraph.kind == Kind::heading && is_clause(draft, next, language)) {
      draft.paragraph.kind = Kind::sentence;
    }
    const Kind kind = draft.paragraph.kind;
    following = kind;
    if (kind != Kind::other) next = &draft;
    if (is_eligible(kind)) text_follows = true;
    if (kind != Kind::other) goes_on_lower = kind == Kind::sentence && starts_lower(first_line(draft));
  }
  pass_over_openings(drafts);
}

}  // namespace summarise
