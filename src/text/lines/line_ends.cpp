#include "text/lines/line_ends.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"

namespace summarise {

namespace {

constexpr std::size_t kPlainWord = 3;        // small letters, at least, of a word that is no abbreviation
constexpr std::size_t kLongestFootnote = 5;  // bytes of "[123]" behind its opening bracket

// "… what it drank.3" without the number of a note, which stands behind a mark and a word of small letters.
std::string_view without_note_number(std::string_view line) {
  constexpr std::size_t kLongestNumber = 3;  // digits
  constexpr std::size_t kLeastLetters = 4;   // "fig.3" is none
  const std::size_t digits = line.size() - (line.find_last_not_of("0123456789") + 1);
  if (digits == 0 || digits > kLongestNumber || line.size() < digits + 1 + kLeastLetters) return line;
  const std::string_view marked = line.substr(0, line.size() - digits);
  const std::string_view word = marked.substr(marked.size() - 1 - kLeastLetters, kLeastLetters);
  const bool noted = (marked.back() == '.' || marked.back() == '!' || marked.back() == '?') &&
                     std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  return noted ? marked : line;
}

// "It is <i>there.</i>" without the end of what is set otherwise.
std::string_view without_closing_tag(std::string_view line) {
  constexpr std::string_view kTag = "</i>";  // or another letter
  const bool closes =
      line.size() > kTag.size() && line.back() == '>' && line[line.size() - 4] == '<' && line[line.size() - 3] == '/';
  return closes ? line.substr(0, line.size() - kTag.size()) : line;
}

}  // namespace

bool ends_sentence(std::string_view line) {
  std::size_t at = without_note_number(without_closing_tag(line)).size();
  while (at > 0) {
    std::size_t before = at;
    const char32_t c = previous_code_point(line, before);
    if (c == U']') {  // a footnote mark
      const std::size_t reach = before - std::min(before, kLongestFootnote);
      const std::size_t open = line.substr(reach, before - reach).rfind('[');
      if (open != std::string_view::npos && reach + open > 0) {
        at = reach + open;
        continue;
      }
    }
    if (!is_closing(c) && !is_emoji(c) && !is_blank(c)) return is_final_mark(c);
    at = before;
  }
  return false;
}

bool holds_sentence_end(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    if (!is_final_mark(next_code_point(line, at))) continue;
    std::size_t next = at;
    while (next < line.size() && is_closing(code_point_at(line, next))) next_code_point(line, next);
    const std::size_t behind = skip_while(line, next, &is_blank);
    if (behind > next && is_upper(code_point_at(line, behind))) return true;
  }
  return false;
}

bool holds_plain_end(std::string_view line) {
  for (std::size_t at = line.find_first_of(".!"); at != std::string_view::npos; at = line.find_first_of(".!", at + 1)) {
    if (at + 2 >= line.size() || line[at + 1] != ' ' || !is_upper(code_point_at(line, at + 2))) continue;
    std::size_t letters = 0;
    for (std::size_t before = at; before > 0 && letters < kPlainWord; ++letters) {
      if (!is_lower(previous_code_point(line, before))) break;
    }
    if (letters == kPlainWord) return true;
  }
  return false;
}

bool holds_end_in_capitals(std::string_view line) {
  for (std::size_t at = line.find(". "); at != std::string_view::npos; at = line.find(". ", at + 1)) {
    if (!is_upper(code_point_at(line, at + 2))) continue;
    std::size_t capitals = 0;
    for (std::size_t before = at; before > 0 && capitals <= kPlainWord; ++capitals) {
      if (!is_upper(previous_code_point(line, before))) break;
    }
    if (capitals > kPlainWord) return true;
  }
  return false;
}

bool holds_uncased_end(std::string_view line) {
  constexpr char32_t kWideStop = U'。';
  std::size_t letters = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (c == kWideStop) return true;
    const bool followed = at + 1 < line.size() && line[at] == ' ' && is_letter(code_point_at(line, at + 1));
    if (followed && is_final_mark(c) && (c >= 0x80 || letters >= kPlainWord)) return true;
    if (c < 0x80) letters = 0;
    letters += static_cast<std::size_t>(is_uncased(c)) + static_cast<std::size_t>(is_hangul(c));  // a syllable each
  }
  return false;
}

bool is_in_capitals(std::string_view line) {
  bool capital = false;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (is_lower(c) || is_uncased(c)) return false;
    capital = capital || is_upper(c);
  }
  return capital;
}

bool starts_lower(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (!is_opening(c)) return is_lower(c);
  }
  return false;
}

bool starts_capitalised(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && is_opening(code_point_at(line, at))) next_code_point(line, at);
  if (at >= line.size() || !is_upper(next_code_point(line, at))) return false;
  const char32_t second = code_point_at(line, at);
  return is_lower(second) || is_blank(second) || second == U'\'' || second == U'’';
}

}  // namespace summarise
