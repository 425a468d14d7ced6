#include "text/layout/footnotes.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestNumber = 3;  // digits
constexpr std::size_t kLeastNotes = 2;
constexpr std::size_t kLookedFor = 8;  // of their marks: where most of these are found, the others will be there
constexpr std::ptrdiff_t kLeastMarked = 2;
constexpr std::size_t kShortestWord = 3;       // letters before the mark of a page's note: "b2" has fewer
constexpr std::size_t kMostPageNotes = 40;     // at the foot of one,
constexpr std::size_t kLongestPage = 1 << 14;  // … whose marks stand in so many bytes before them

struct Note {
  unsigned number = 0;  // 0: the line begins no note
  bool bracketed = false;
};

Note note_of(std::string_view line) {
  Note note;
  note.bracketed = line.starts_with('[');
  std::size_t at = note.bracketed ? 1 : 0;
  const std::size_t begin = at;
  while (is_digit_at(line, at) && at - begin < kLongestNumber) {
    note.number = 10 * note.number + static_cast<unsigned>(line[at++] - '0');
  }
  const std::string_view behind = line.substr(at);
  return behind.starts_with(note.bracketed ? "] " : " ") ? note : Note{};
}

// As many letters at least stand before `at`.
bool follows_letters(std::string_view text, std::size_t at, std::size_t least) {
  for (std::size_t letters = 0; letters < least; ++letters) {
    if (at == 0 || !is_letter(previous_code_point(text, at))) return false;
  }
  return true;
}

// "12 kg", "question no", "on p"
bool ends_with_short_form(std::string_view text) {
  constexpr std::size_t kLongest = 2;  // bytes
  const std::string_view word = token_before(text, text.size());
  const std::size_t begin = text.size() - word.size();
  if (word.size() > kLongest) return false;
  return (begin > 1 && is_digit_at(text, begin - 2)) || word == "p" || word == "no" || word == "Nr" || word == "nr";
}

// The note's mark stands in `above`: "[2]", or "2" behind a mark (not that of "kg.2"), or behind a small letter and so
// many letters at least.
bool is_marked(std::string_view above, const Note& note, std::size_t least_letters = 1) {
  const std::string number = std::to_string(note.number);
  if (note.bracketed) return above.find("[" + number + "]") != std::string_view::npos;
  for (std::size_t at = above.find(number); at != std::string_view::npos; at = above.find(number, at + 1)) {
    if (at == 0 || is_digit_at(above, at + number.size()) || is_digit_at(above, at - 1)) continue;
    const char before = above[at - 1];
    if (std::string_view(".,;:!?\")").find(before) != std::string_view::npos) {
      if (!is_digit_at(above, at - 2) && !ends_with_short_form(above.substr(0, at - 1))) return true;
    } else if (is_lower(code_point_before(above, at)) && follows_letters(above, at, least_letters)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void pass_over_footnotes(std::string_view text, std::vector<Paragraph>& paragraphs) {
  std::size_t first = paragraphs.size();
  std::vector<Note> notes;  // the last one first
  while (first > 0) {
    const Note note = note_of(paragraphs[first - 1].lines.front().content.of(text));
    if (note.number == 0 || (!notes.empty() && note.number + 1 != notes.back().number)) break;
    notes.push_back(note);
    --first;
  }
  if (notes.size() < kLeastNotes || first == 0) return;
  const std::string_view above = text.substr(0, paragraphs[first].lines.front().content.begin);
  std::ranges::reverse(notes);
  notes.resize(std::min(notes.size(), kLookedFor));
  const auto marked = std::ranges::count_if(notes, [&](const Note& note) { return is_marked(above, note); });
  if (marked < kLeastMarked || 4 * marked < 3 * static_cast<std::ptrdiff_t>(notes.size())) return;
  for (; first < paragraphs.size(); ++first) paragraphs[first].kind = Kind::other;
}

void pass_over_page_notes(std::string_view text, std::vector<Paragraph>& paragraphs) {
  const auto content = [&](std::size_t i) { return paragraphs[i].lines.front().content; };
  const auto is_lone_number = [&](std::size_t i) {
    return paragraphs[i].lines.size() == 1 && content(i).size() <= kLongestNumber && all_digits(content(i).of(text));
  };
  std::size_t page = 0;  // the first byte of it
  for (std::size_t feed = text.find('\f'); feed != std::string_view::npos;
       page = feed + 1, feed = text.find('\f', page)) {
    const auto behind = std::ranges::partition_point(
        paragraphs, [feed](const Paragraph& one) { return one.lines.front().content.begin < feed; });
    auto end = static_cast<std::size_t>(behind - paragraphs.begin());
    if (end > 0 && is_lone_number(end - 1)) --end;  // the page's
    unsigned last = 0;
    for (std::size_t notes = 0; notes < kMostPageNotes && end > 0 && content(end - 1).begin >= page; ++notes) {
      Note note = note_of(content(end - 1).of(text));
      std::size_t first = end - 1;
      if (note.number == 0 && first > 0 && is_lone_number(first - 1)) {
        note = note_of(std::string(content(--first).of(text)) + " ");
      }
      const bool follows = note.number > 0 && (last == 0 || note.number + 1 == last) && content(first).begin > page;
      const std::size_t begin = content(first).begin;
      const std::size_t reach = std::min(begin - std::min(begin, page), kLongestPage);
      if (!follows || !is_marked(text.substr(begin - reach, reach), note, kShortestWord)) break;
      for (std::size_t i = first; i < end; ++i) paragraphs[i].kind = Kind::other;
      last = note.number;
      end = first;
    }
  }
}

}  // namespace summarise
