#include "text/layout/footnotes.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestNumber = 3;  // digits
constexpr std::size_t kLeastNotes = 2;
constexpr std::size_t kLookedFor = 8;  // of their marks: where most of these are found, the others will be there
constexpr std::ptrdiff_t kLeastMarked = 2;

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

// The note's mark stands in `above`: "[2]", or "2" behind a small letter or a mark.
bool is_marked(std::string_view above, const Note& note) {
  const std::string number = std::to_string(note.number);
  if (note.bracketed) return above.find("[" + number + "]") != std::string_view::npos;
  for (std::size_t at = above.find(number); at != std::string_view::npos; at = above.find(number, at + 1)) {
    if (at == 0 || is_digit_at(above, at + number.size()) || is_digit_at(above, at - 1)) continue;
    const char before = above[at - 1];
    const bool mark =
        std::string_view(".,;:!?\")").find(before) != std::string_view::npos && !is_digit_at(above, at - 2);
    if (mark || is_lower(code_point_before(above, at))) return true;
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

}  // namespace summarise
