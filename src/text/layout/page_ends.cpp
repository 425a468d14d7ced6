#include "text/layout/page_ends.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_set>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/language/language.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/links.hpp"
#include "text/lines/list_marker.hpp"
#include "text/sentences/note_marks.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 10;     // between the pages' words, blank ones among them
constexpr std::size_t kLongestHead = 100;  // bytes
constexpr std::size_t kMostHeads = 2;      // heads and feet among them
constexpr std::size_t kLinesOfABlock = 20;
constexpr std::size_t kLongestNumber = 3;                                       // digits of a note's or a caption's
constexpr std::size_t kLinesOfAPage = 4;                                        // that tell how wide its lines are
constexpr ByteSet kBrokenEnds = ByteSet(",-").with('a', 'z').with(0x80, 0xBF);  // mostly letters, beyond ASCII

// "See Lund" behind a blank at `at`, not "May was cold", which goes on with a date.
bool goes_on_with_title(std::string_view line, std::size_t at) {
  if (at >= line.size() || line[at] != ' ' || !is_upper(code_point_at(line, at + 1))) return false;
  return !english_language().months.contains(normalise(word_at(line, at + 1)));
}

// "* This work was paid", "¹ See Lund", "12 See Lund"; not "27 member states heard".
bool begins_note(std::string_view line) {
  const char32_t c = code_point_at(line, 0);
  if (c == U'*' || c == U'†' || c == U'‡' || c == U'§' || is_note_sign(c)) return true;
  const std::size_t end = skip_while(line, 0, &is_digit);
  return end > 0 && end <= kLongestNumber && (end == line.size() || goes_on_with_title(line, end));
}

// "Figure 3", "Figure 3. Freight", "Table 2 Freight"; not "On 12 May the council", "Of 100 patients".
bool begins_caption(std::string_view line) {
  constexpr std::size_t kShortestWord = 5;  // letters, where nothing but a capital stands behind the number
  const std::size_t number = line.find(' ') + 1;
  const std::size_t end = skip_while(line, number, &is_digit);
  if (!is_upper(code_point_at(line, 0)) || end == number || end - number > kLongestNumber) return false;
  if (end == line.size() || line[end] == '.' || line[end] == ':') return true;
  const char32_t next = line[end] == ' ' ? code_point_at(line, end + 1) : U'\0';
  if (next == U'–' || next == U'-' || next == U'(') return true;
  const bool word = number > kShortestWord || line[number - 2] == '.' ||
                    english_language().captions.contains(normalise(line.substr(0, number - 1)));
  return word && goes_on_with_title(line, end);
}

// An item, a note or a caption.
bool is_no_prose(std::string_view line) {
  return list_marker(line) > 0 || begins_note(line) || begins_caption(line);
}

class Pages {
 public:
  Pages(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines), paged_(are_numbered()) {
    if (paged_) find_repeated();
  }

  // The line in which the sentence of line `i` goes on behind a page's end, or `i`.
  [[nodiscard]] std::size_t goes_on_in(std::size_t i) const {
    if (i + 1 >= lines_.size() || !lines_[i + 1].content.empty() || !is_open(i)) return i;
    bool fed = false;
    std::size_t heads = 0;
    for (std::size_t j = i + 1; j < std::min(lines_.size(), i + 2 + kMostLines); ++j) {
      fed = fed || lines_[j].page_break;
      if (lines_[j].content.empty()) continue;
      if (starts_lower(content(j))) {
        const bool goes_on = list_marker(content(j)) == 0 && !begins_with_link(content(j));
        return fed && heads <= kMostHeads && goes_on ? j : i;
      }
      if (!paged_) break;
      if (is_page_number(content(j))) continue;
      if (!is_head(i, j)) break;
      ++heads;
    }
    return i;
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  // Of two pages one after the other each has its number: a number alone may be anything.
  [[nodiscard]] bool are_numbered() const {
    std::size_t last = 0;  // number, 0 for none
    bool fed = false;      // behind it
    for (const Line& line : lines_) {
      fed = fed || line.page_break;
      if (line.content.empty() || !is_page_number(line.content.of(text_))) continue;
      std::size_t number = 0;
      for (const char c : line.content.of(text_)) {
        if (c >= '0' && c <= '9') number = 10 * number + static_cast<std::size_t>(c - '0');
      }
      if (fed && last > 0 && number == last + 1) return true;
      last = number;
      fed = false;
    }
    return false;
  }

  void find_repeated() {
    std::unordered_set<std::string_view> seen;
    for (const Line& line : lines_) {
      const std::string_view words = line.content.of(text_);
      if (words.empty() || words.size() > kLongestHead) continue;
      if (!seen.insert(words).second) repeated_.insert(words);
    }
  }

  // It ends within a word; or within a sentence, and is as wide as the lines above it.
  [[nodiscard]] bool is_open(std::size_t i) const {
    if (lines_[i].content.empty() || !kBrokenEnds.holds(content(i).back()) || ends_sentence(content(i))) return false;
    const std::size_t first = first_of_block(i);
    const bool whole = i - first < kLinesOfABlock;  // what stands first in it is known
    if ((whole && is_no_prose(content(first))) || ends_with_address(content(i))) return false;
    return breaks_word(content(i)) || (first < i && !is_far_from_full(lines_[i].width, width_above(i)));
  }

  // Of the lines right above line `i`; a few of them, where there are many.
  [[nodiscard]] std::size_t first_of_block(std::size_t i) const {
    std::size_t first = i;
    while (first > 0 && i - first < kLinesOfABlock && !lines_[first - 1].content.empty()) --first;
    return first;
  }

  // "https://quay.example/a", "ann@quay.example"
  static bool ends_with_address(std::string_view line) {
    const std::string_view last = line.substr(line.rfind(' ') + 1);
    return begins_with_link(last) || last.find('@') != std::string_view::npos;
  }

  // Of the widest of the few lines right above line `i`; of one that was surely broken where there are none.
  [[nodiscard]] std::uint32_t width_above(std::size_t i) const {
    std::uint32_t width = 0;
    for (std::size_t above = i; above > 0 && i - above < kLinesOfAPage && !lines_[above - 1].content.empty(); --above) {
      width = std::max(width, std::min(lines_[above - 1].width, kWidestWrap));
    }
    return width > 0 ? width : kFullEnough;
  }

  // Line `j` is short beside line `i`, the page's last, and stands elsewhere too.
  [[nodiscard]] bool is_head(std::size_t i, std::size_t j) const {
    return lines_[j].width * 4 < lines_[i].width * 3 && !ends_sentence(content(j)) && repeated_.contains(content(j));
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  bool paged_;                                     // the text has pages with numbers
  std::unordered_set<std::string_view> repeated_;  // its short lines that come again, if it has
};

}  // namespace

void close_pages(std::string_view text, std::vector<Line>& lines) {
  if (std::ranges::none_of(lines, &Line::page_break)) return;  // nearly always
  const Pages pages(text, lines);
  std::size_t kept = 0;
  bool closed = false;
  for (std::size_t i = 0; i < lines.size(); ++kept) {
    const std::size_t next = pages.goes_on_in(i);
    lines[kept] = lines[i];
    if (closed) lines[kept].page_break = false;
    closed = next > i;
    i = closed ? next : i + 1;
  }
  lines.resize(kept);
}

}  // namespace summarise
