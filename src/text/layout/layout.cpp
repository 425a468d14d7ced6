#include "text/layout/layout.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/layout/asides.hpp"
#include "text/layout/attributions.hpp"
#include "text/layout/drafts.hpp"
#include "text/layout/footnotes.hpp"
#include "text/layout/headings.hpp"
#include "text/layout/line_groups.hpp"
#include "text/layout/neighbours.hpp"
#include "text/layout/references.hpp"
#include "text/lines/bracketed.hpp"
#include "text/lines/captions.hpp"
#include "text/lines/chapters.hpp"
#include "text/lines/code_lines.hpp"
#include "text/lines/gutenberg.hpp"
#include "text/lines/hat_notes.hpp"
#include "text/lines/headlines.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/link_marks.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/turns.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostTitleWords = 24;     // of the line above all, alone: today's headlines tell the story
constexpr std::size_t kMostArgumentWords = 60;  // of a chapter's heading that tells what happens in it, or a marked one
constexpr std::size_t kMostHeadingBytes = 160;
constexpr std::string_view kUnderlines = "=-~^*+#\"";
constexpr std::size_t kShortestUnderline = 3;
constexpr std::size_t kVerseReach = 8;       // lines before and behind that are looked at
constexpr std::uint32_t kWidestVerse = 60;   // columns
constexpr std::size_t kLeastTurns = 2;       // of a text that is talk,
constexpr std::size_t kTellingLines = 2000;  // of a text tell whether it is
constexpr std::size_t kLinesATurn = 5;       // … and at least one for so many lines

class Layout {
 public:
  Layout(std::string_view text, const std::vector<Line>& lines, const Language& language, Style style)
      : text_(text),
        lines_(lines),
        language_(language),
        style_(style),
        linked_(has_link_marks(text)),
        books_(find_books(text, lines)),
        asides_(text, lines, language) {
    for (const LineGroup& group : group_lines(text, lines, language)) add(group);
  }

  std::vector<Paragraph> paragraphs() {
    decide_headings(language_, drafts_);
    std::vector<Paragraph> all;
    all.reserve(drafts_.size());
    for (const Draft& draft : drafts_) {
      all.push_back(draft.paragraph);
      if (is_bracketed(draft.text)) all.back().kind = Kind::other;  // now: it is talk while headings are counted
    }
    return all;
  }

 private:
  void add(const LineGroup& group) {
    Draft draft;
    draft.paragraph.lines = std::span(lines_).subspan(group.first, group.count);
    const std::size_t begin = draft.paragraph.lines.front().content.begin;
    draft.text = text_.substr(begin, draft.paragraph.lines.back().content.end - begin);
    draft.alone = group.count == 1 && stands_between_blanks(group);
    draft.first = untouched_ && group.count == 1 && stands_above_byline(text_, lines_, group.first, language_);
    classify(draft, group);
    begun_ = begun_ || (draft.paragraph.kind != Kind::other && !draft.heading) || first_line(draft).starts_with("# ") ||
             is_marked_heading(first_line(draft));
    untouched_ = untouched_ && draft.paragraph.kind == Kind::other && !draft.heading;
    drafts_.push_back(draft);
  }

  void classify(Draft& draft, const LineGroup& group) {
    const std::string_view first = first_line(draft);
    const bool single = group.count == 1;
    const auto fix = [&](Kind kind) { draft.paragraph.kind = kind; };
    const bool aside = asides_.follow(group);
    if (!is_in_book(books_, group.first)) return fix(Kind::other);
    if (aside || is_attribution(text_, lines_, group, language_)) return fix(Kind::other);
    if (single && is_leftover(first, language_, draft.paragraph.lines.front().even)) return fix(Kind::other);
    if (single && is_salutation(first, draft.alone, language_)) return fix(Kind::other);
    if (draft.alone && !begun_ && calls_by_name(first)) return fix(Kind::other);
    if (single && is_made_other_by_neighbours(group.first)) return fix(Kind::other);
    if (is_indented_code(text_, lines_, group)) return fix(Kind::other);
    if (linked_ && is_menu(draft.text)) return fix(Kind::other);
    draft.notice = begins_notice(first, language_);
    if (draft.notice || is_insertion(draft.text, language_)) return fix(Kind::other);
    if (is_displayed(draft.text) || is_above_article(draft)) return fix(Kind::other);
    if (single ? ends_with_credit(first, language_) : is_long_caption(draft.text, first, language_))
      return fix(Kind::other);
    if (single && is_underlined(group)) return fix(Kind::heading);
    if (list_marker(first) > 0) return fix(Kind::item);
    if (single ? is_chapter_heading(first, language_) : is_long_chapter_heading(draft, group))
      return fix(Kind::heading);
    draft.marked = draft.alone && is_heading_by_its_mark(draft);
    draft.heading = draft.marked || (looks_like_heading(draft) && !goes_on_from_above(group) && !is_verse(group));
  }

  [[nodiscard]] bool is_made_other_by_neighbours(std::size_t i) const {
    return stands_below_its_label(text_, lines_, i, language_) || stands_above_itself(text_, lines_, i, language_) ||
           stands_in_contents(text_, lines_, i) || stands_below_frame(text_, lines_, i);
  }

  // A hat note among the first paragraphs, where an encyclopaedia has them.
  [[nodiscard]] bool is_above_article(const Draft& draft) const {
    constexpr std::size_t kFirstParagraphs = 12;
    return drafts_.size() < kFirstParagraphs && is_hat_note(draft.text, language_);
  }

  // "Dan,", "Morning all,": above a letter, nothing before it.
  [[nodiscard]] bool calls_by_name(std::string_view line) const {
    constexpr std::size_t kMostWords = 3;
    return line.find(',') + 1 == line.size() && is_upper(code_point_at(line, 0)) && count_words(line) <= kMostWords &&
           !language_.is_stop_word(normalise(line.substr(0, line.size() - 1), language_.code));
  }

  // "## Towards a cheap ferry", "=== Osman I.", "## Step 1."; but "## The port to listen on." may be a comment that
  // states.
  [[nodiscard]] static bool is_heading_by_its_mark(const Draft& draft) {
    constexpr std::size_t kFewWords = 3;  // with the mark
    const std::string_view line = first_line(draft);
    if (!is_marked_heading(line)) return false;
    const std::size_t words = words_of(draft);
    return words <= kMostArgumentWords && (line[0] == '=' || words <= kFewWords || !line.ends_with('.'));
  }

  // "CHAPTER IV. In which Mr Pickwick and his friends meet an old acquaintance" above "at the inn": between blank
  // lines, without a mark at its end.
  [[nodiscard]] bool is_long_chapter_heading(const Draft& draft, const LineGroup& group) const {
    const std::string_view last = last_line(draft);
    return stands_between_blanks(group) && !ends_sentence(last) &&
           kOpenEnds.find(last.back()) == std::string_view::npos && opens_argument(first_line(draft), language_) &&
           words_of(draft) <= kMostArgumentWords;
  }

  // "Charging: how it works" above a row of one mark that is as long, or between two, and nothing else right above. A
  // sentence that shares its rules with others is none.
  [[nodiscard]] bool is_underlined(const LineGroup& group) const {
    const std::size_t below = group.first + 1;
    if (below >= lines_.size() || lines_[below].content.empty()) return false;
    const std::string_view row = lines_[below].content.of(text_);
    if (kUnderlines.find(row[0]) == std::string_view::npos || row.find_first_not_of(row[0]) != std::string_view::npos)
      return false;
    const std::string_view line = lines_[group.first].content.of(text_);
    const std::size_t width = std::min<std::size_t>(lines_[group.first].width, count_code_points(line));
    const std::string_view above = group.first == 0 ? "" : lines_[group.first - 1].content.of(text_);
    const auto is_row = [&](std::size_t i) { return i < lines_.size() && lines_[i].content.of(text_) == row; };
    if (ends_sentence(line)) {
      const bool shared = (above == row && is_row(group.first - 3)) || is_row(below + 2);
      if (shared || row.size() <= kShortestUnderline) return false;
    }
    const bool fits = row.size() >= kShortestUnderline && row.size() + 1 >= width;
    return fits && (above == row || (!has_letter_or_digit(above) && row.size() <= width + 2));
  }

  [[nodiscard]] bool stands_between_blanks(const LineGroup& group) const {
    const std::size_t behind = group.first + group.count;
    const bool blank_before = group.first == 0 || lines_[group.first - 1].content.empty();
    return blank_before && (behind == lines_.size() || lines_[behind].content.empty());
  }

  // A line of verse, or of a list without marks: the one right above it ends with a comma.
  [[nodiscard]] bool goes_on_from_above(const LineGroup& group) const {
    if (group.first == 0) return false;
    const std::string_view above = lines_[group.first - 1].content.of(text_);
    return above.ends_with(',') || above.ends_with(';');
  }

  // Within a block of three short lines and more, half of them with a mark at their end: verse has no headings but
  // above.
  [[nodiscard]] bool is_verse(const LineGroup& group) const {
    const auto blank = [this](std::size_t i) { return i >= lines_.size() || lines_[i].content.empty(); };
    if (group.first == 0 || blank(group.first - 1)) return false;
    const std::size_t reach = group.first - std::min(group.first, kVerseReach);
    std::size_t first = group.first;
    while (first > reach && !blank(first - 1)) --first;
    std::size_t count = 0;
    std::size_t marked = 0;
    for (std::size_t i = first; !blank(i) && i < group.first + kVerseReach; ++i, ++count) {
      if (lines_[i].width >= kWidestVerse) return false;
      const std::string_view line = lines_[i].content.of(text_);
      marked += ends_sentence(line) || line.ends_with(',') || line.ends_with(';') || line.ends_with(':');
    }
    return count >= 3 && 2 * marked >= count;
  }

  [[nodiscard]] bool looks_like_heading(const Draft& draft) const {
    const std::string_view first = first_line(draft);
    if (draft.paragraph.lines.size() > 2 || first.size() > kMostHeadingBytes) return false;
    const std::string_view last = last_line(draft);
    if (last.ends_with(',') || last.ends_with(';') || last.ends_with('-')) return false;
    if ((first.starts_with("「") && last.ends_with("」")) || breaks_off(first, last)) return false;  // somebody speaks
    const bool in_capitals = is_in_capitals(first) && style_.cased;
    const bool title = (draft.alone || draft.first) && !begun_ && !is_among_long_lines(draft);
    const bool asks = last.ends_with('?') && words_of(draft) <= kMostHeadingWords &&
                      (begins_with_subsection(first) || (title && !speaks(first, language_)));
    const bool open = !ends_sentence(last) || asks;
    const bool chapter = in_capitals && is_capital_heading(first, language_);
    const bool looks = in_capitals ? chapter || !holds_sentence_end(first) || (draft.alone && open)
                                   : open && !starts_lower(first) && !holds_plain_end(first) && !holds_wide_stop(first);
    if (!looks || words_of(draft) > (title || chapter ? kMostTitleWords : kMostHeadingWords)) return false;
    if (!is_turn(first)) return true;
    const bool titled = is_titled(first, language_) || (title && is_headline(first, language_));
    return (draft.alone || draft.first) && titled && !is_talk();
  }

  [[nodiscard]] static bool holds_wide_stop(std::string_view line) { return line.find("。") != std::string_view::npos; }

  // The first of more than two lines alone that are long and have no mark: posts, sections, verse; a headline may have
  // another one below.
  [[nodiscard]] bool is_among_long_lines(const Draft& draft) const {
    constexpr std::size_t kMost = 2;
    if (words_of(draft) <= kMostHeadingWords) return false;
    std::size_t some = 0;
    const auto first = static_cast<std::size_t>(draft.paragraph.lines.data() - lines_.data());
    for (std::size_t i = first; i < lines_.size() && some <= kMost; ++i) {
      const std::string_view line = lines_[i].content.of(text_);
      if (line.empty()) continue;
      const bool alone = i + 1 == lines_.size() || lines_[i + 1].content.empty();
      if (!alone || ends_sentence(line) || count_words(line) <= kMostHeadingWords) break;
      ++some;
    }
    return some > kMost;
  }

  // Several lines, and one in five and more, are somebody's turns; elsewhere "Case Study: The Ferry" is none. Asked of
  // few texts.
  [[nodiscard]] bool is_talk() const {
    if (!is_talk_) {
      std::size_t turns = 0;
      std::size_t all = 0;
      for (const Line& line : std::span(lines_).first(std::min(lines_.size(), kTellingLines))) {
        const std::string_view words = line.content.of(text_);
        all += !words.empty();
        turns += !words.empty() && is_turn(words) && !is_leftover(words, language_);  // "Updated: 2 June, 21:14"
      }
      is_talk_ = turns >= kLeastTurns && kLinesATurn * turns >= all;
    }
    return *is_talk_;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Language& language_;
  Style style_;
  bool linked_;  // a page with its links numbered
  std::vector<BookLines> books_;
  Asides asides_;
  std::vector<Draft> drafts_;
  bool untouched_ = true;  // nothing but left-overs stands before
  bool begun_ = false;     // more than left-overs and headings without a mark stand before
  mutable std::optional<bool> is_talk_;
};

}  // namespace

std::vector<Paragraph> lay_out(std::string_view text, const std::vector<Line>& lines, const Language& language,
                               Style style) {
  std::vector<Paragraph> paragraphs = Layout(text, lines, language, style).paragraphs();
  pass_over_references(text, language, paragraphs);
  pass_over_footnotes(text, paragraphs);
  pass_over_page_notes(text, paragraphs);
  return paragraphs;
}

}  // namespace summarise
