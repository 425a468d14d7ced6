#include "text/sentences/note_marks.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"
#include "text/language/knowledge.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestNote = 28;  // bytes
constexpr std::size_t kMostNotes = 16;    // in one bracket

// Behind the pages of a footnote's mark, at `at` behind its bracket ("[10]: 12–13"), where a blank or the line's end
// follows; or `at`.
std::size_t skip_pages(std::string_view line, std::size_t at) {
  if (!line.substr(at).starts_with(": ")) return at;
  std::size_t behind = at + 2;
  while (behind < line.size()) {
    std::size_t next = behind;
    const char32_t c = next_code_point(line, next);
    if (!is_digit(c) && c != U'-' && c != U'–' && c != U',') break;
    behind = next;
  }
  return behind > at + 2 && (behind == line.size() || is_blank(code_point_at(line, behind))) ? behind : at;
}

// "nb 2", "A 1", "Anm. 3", "lower-alpha 4": a group of notes, and a number of it.
bool is_note_of_group(std::string_view inside) {
  constexpr std::size_t kLongestGroup = 12;  // letters
  const std::size_t blank = inside.find(' ');
  if (blank == std::string_view::npos || !all_digits(inside.substr(blank + 1))) return false;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < blank; ++letters) {
    const char32_t c = next_code_point(inside, at);
    const bool mark = (c == U'.' && at == blank) || (c == U'-' && letters > 0);
    if (!mark && !is_letter(c)) return false;
  }
  return letters > 0 && letters <= kLongestGroup;
}

// Behind a footnote's mark that begins at `at` ("[12]", "[12]: 7", "[a]", "[nb 2]", "[citation needed]"), or `at`.
std::size_t skip_footnote(std::string_view line, std::size_t at) {
  if (at >= line.size() || line[at] != '[') return at;
  const std::size_t length = line.substr(at, kLongestNote).find(']');
  if (length == std::string_view::npos || length == 1) return at;
  const std::size_t close = at + length;
  const std::string_view inside = line.substr(at + 1, length - 1);
  const bool numbers = inside.find_first_not_of("0123456789,;- ") == std::string_view::npos;
  const bool note = inside.size() == 1 || (inside[0] == '^' && all_digits(inside.substr(1))) || inside == "edit" ||
                    inside.ends_with(" needed") || inside.ends_with('?') || inside.starts_with("note ") ||
                    inside.starts_with("Note ") || is_note_of_group(inside);
  if (numbers) return skip_pages(line, close + 1);
  return note ? close + 1 : at;
}

// Nothing stands at `at`, or a blank and a capital, quotes and brackets passed over; behind a source it may be a figure
// or a section's sign.
bool begins_anew(std::string_view line, std::size_t at, bool figures = false) {
  if (at == line.size()) return true;
  if (line[at] != ' ') return false;
  const char32_t c = code_point_at(line, skip_while(line, at + 1, &is_opening));
  return is_upper(c) || (figures && (is_digit(c) || c == U'§'));
}

// Behind a source in brackets that begins at `at`, "[Ann Lund, The Quay, p. 84]", "[Op. Cit., pp. 3-5]": a capital, a
// comma and a figure at its end; or `at`.
std::size_t skip_source(std::string_view line, std::size_t at) {
  constexpr std::size_t kLongestSource = 160;  // bytes
  if (at + 1 >= line.size() || line[at] != '[' || !is_upper(code_point_at(line, at + 1))) return at;
  const std::size_t length = line.substr(at, kLongestSource).find(']');
  if (length == std::string_view::npos || !is_digit_at(line, at + length - 1)) return at;
  const std::string_view inside = line.substr(at + 1, length - 1);
  const bool parted = inside.find(", ") != std::string_view::npos && inside.find('[') == std::string_view::npos;
  const std::size_t behind = at + length + 1;
  return parted && begins_anew(line, behind, true) ? behind : at;  // not "[Lund, 2019] says"
}

// Behind a transcriber's remark between two sentences, "[laughs]", "[long pause]", or `at`: small letters alone, and a
// capital behind it.
std::size_t skip_remark(std::string_view line, std::size_t at) {
  if (at >= line.size() || line[at] != '[') return at;
  const std::size_t close = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz ", at + 1);
  if (close == std::string_view::npos || line[close] != ']' || close - at < 4 || close - at > kLongestNote) return at;
  return begins_anew(line, close + 1) ? close + 1 : at;
}

// Behind such a mark that was set high, as pages turned to text have it: "^[1]", "^([1][2])", "^1", and a page behind
// one, "^:12"; or `at`.
std::size_t skip_high_mark(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size() || line[at] != '^') return at;
  const std::size_t begin = at + 1;
  std::size_t end = begin;
  if (line[begin] == '[') {
    end = skip_footnote(line, begin);
  } else if (line[begin] == '(') {
    end = begin + 1;
    for (std::size_t notes = 0; notes < kMostNotes; ++notes) end = skip_footnote(line, end);
    if (end == begin + 1 || end >= line.size() || line[end] != ')') return at;
    ++end;
  } else {
    if (line[begin] == ':') ++end;
    const std::size_t digits = end;
    while (is_digit_at(line, end)) ++end;
    if (end == digits) return at;
  }
  return end > begin ? end : at;
}

}  // namespace

std::size_t skip_note_mark(std::string_view line, std::size_t at) {
  const std::size_t note = skip_footnote(line, at);
  return note > at ? note : skip_high_mark(line, at);
}

bool is_note_sign(char32_t c) {
  return c == U'¹' || c == U'²' || c == U'³' || c == U'†' || c == U'‡' || c == U'⁰' || (c >= U'⁴' && c <= U'⁹');
}

std::size_t skip_note_apart(std::string_view line, std::size_t at) {
  if (const std::size_t remark = skip_remark(line, at); remark > at) return remark;
  std::size_t behind = std::max(skip_footnote(line, at), skip_source(line, at));
  if (behind > at && is_letter(code_point_at(line, at + 1)) && !begins_anew(line, behind, true))
    return at;  // "[RFC 7] says"
  bool numbered = behind > at && line.substr(at, behind - at).find_first_of("0123456789") != std::string_view::npos;
  while (is_note_sign(code_point_at(line, behind))) {
    next_code_point(line, behind);
    numbered = true;
  }
  return numbered && (behind == line.size() || is_blank(code_point_at(line, behind))) ? behind : at;
}

std::size_t skip_note_number(std::string_view line, std::size_t at) {
  constexpr std::size_t kLongestNumber = 3;  // digits
  std::size_t behind = at;
  while (true) {
    const std::size_t begin = behind;
    while (behind < line.size() && line[behind] >= '0' && line[behind] <= '9') ++behind;
    if (behind == begin || behind - begin > kLongestNumber || line[begin] == '0') return at;
    const std::string_view rest = line.substr(behind);
    const bool goes_on = rest.starts_with(',') || rest.starts_with('-') || rest.starts_with("–");
    if (!goes_on) break;
    next_code_point(line, behind);
  }
  if (behind == line.size()) return behind;
  if (line[behind] != ' ') return at;
  const std::size_t next = skip_while(line, behind + 1, &is_opening);
  return is_upper(code_point_at(line, next)) ? behind : at;
}

bool ends_with_whole_word(std::string_view before) {
  while (is_closing(code_point_before(before, before.size()))) {  // "“no grip on it”.2 We"
    std::size_t at = before.size();
    previous_code_point(before, at);
    before = before.substr(0, at);
  }
  constexpr std::size_t kShortestName = 4;  // letters
  const std::string_view word = token_before(before, before.size());
  std::size_t letters = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const char32_t c = next_code_point(word, at);
    if (!is_lower(c) && (!is_upper(c) || capitals < letters)) return false;  // a capital behind a small letter
    capitals += is_upper(c);
  }
  const bool name = capitals == 1 && letters >= kShortestName;  // capitals alone may be numbered: "ASN.1 Modules"
  return letters >= 2 && (capitals == 0 || name) && !abbreviates_somewhere(word);
}

}  // namespace summarise
