#include "text/sentences/candidates.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/marks.hpp"
#include "text/sentences/glued_quotes.hpp"
#include "text/sentences/note_marks.hpp"
#include "text/sentences/quote_turns.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBytesOfSentence = 64;  // and often more

// Behind a closing mark at `at` that is written as a character reference ("&quot;", "&#39;"), or `at`.
std::size_t skip_reference(std::string_view line, std::size_t at) {
  static constexpr std::array<std::string_view, 7> kClosing = {"&#39;",   "&#34;",   "&quot;", "&apos;",
                                                               "&rdquo;", "&rsquo;", "&raquo;"};
  if (at >= line.size() || line[at] != '&') return at;
  for (const std::string_view reference : kClosing) {
    if (line.substr(at).starts_with(reference)) return at + reference.size();
  }
  return at;
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  return skip_while(line, at, &is_space);
}

// What Markdown sets round a stop: * and _ for emphasis, ~ for what is struck out, ` for code.
bool is_emphasis(char32_t c) {
  return c == U'*' || c == U'_' || c == U'~' || c == U'`';
}

// A stop behind a letter, then an omission of three spaced stops, then a capital ("compounds. . . . The"): the first
// stop ends the sentence, the others belong to the next.
bool stops_before_omission(std::string_view line, std::size_t at) {
  constexpr std::string_view omission = ". . . . ";
  const bool spaced = line.substr(at).starts_with(omission) && is_upper(code_point_at(line, at + omission.size()));
  return spaced && is_letter(code_point_before(line, at));
}

// Behind the marks that begin at `at`: final marks in a row, and stops with single blanks between them (". . .").
std::size_t skip_marks(std::string_view line, std::size_t at) {
  if (stops_before_omission(line, at)) return at + 1;
  std::size_t end = at;
  while (at < line.size()) {
    std::size_t next = at;
    const char32_t c = next_code_point(line, next);
    if (is_final_mark(c)) {
      at = next;
      end = at;
    } else if (c == U' ' && next < line.size() && line[next] == '.' && next == end + 1) {
      // ". ." goes on; ". .5", ". .net" and ". ...and" do not
      const std::size_t behind = std::min(line.find_first_not_of('.', next), line.size());
      const char32_t after = code_point_at(line, behind);
      if (is_letter(after) || is_digit(after)) break;
      at = next;
    } else {
      break;
    }
  }
  return end;
}

std::size_t skip_emoji(std::string_view line, std::size_t at) {
  return skip_while(line, at, &is_emoji);
}

// Behind a smiley of marks at `at`, ":-)", ";)", ":D", where a blank or the line's end follows; or `at`.
std::size_t skip_smiley(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size() || (line[at] != ':' && line[at] != ';')) return at;
  const std::size_t mouth = line[at + 1] == '-' ? at + 2 : at + 1;
  if (mouth >= line.size() || std::string_view(")(DP").find(line[mouth]) == std::string_view::npos) return at;
  return mouth + 1 == line.size() || is_space(code_point_at(line, mouth + 1)) ? mouth + 1 : at;
}

// Whether a two-way quote at `at` opens what follows: a letter behind it, a blank or nothing before it.
bool opens_next(std::string_view line, std::size_t at, std::size_t behind) {
  static constexpr std::u32string_view kGoesOn = U",;:.)";  // "« Qui est là ? », demanda-t-il."
  const char32_t before = code_point_before(line, at);
  const char32_t after = code_point_at(line, behind);
  return is_blank(before) && !is_space(after) && after != 0 && kGoesOn.find(after) == std::u32string_view::npos;
}

// Behind what belongs to the sentence that ended before `at` and closes it: a reference, a closing mark, the end of an
// emphasis; or `at`.
std::size_t skip_closing(std::string_view line, std::size_t at) {
  if (const std::size_t note = skip_note_mark(line, at); note > at) return note;
  if (const std::size_t reference = skip_reference(line, at); reference > at) return reference;
  std::size_t behind = at;
  const char32_t c = next_code_point(line, behind);
  const bool closes = (is_closing(c) && !opens_glued(line, at, behind, c)) || is_note_sign(c) ||
                      (is_emphasis(c) && !is_letter(code_point_at(line, behind)));
  return closes ? behind : at;
}

// `Hause . " Then`, `three ! ) They`: a bracket that closes between two blanks, or a straight quote there that does, as
// corpora have them whose marks stand apart.
bool closes_between_blanks(std::string_view line, std::size_t at) {
  if (at >= line.size() || (line[at] != ')' && line[at] != '"')) return false;
  if (at + 1 < line.size() && line[at + 1] != ' ') return false;
  return line[at] == ')' || !opens_in_turn(line, at);
}

// "… in the lakes. ✅Time of day: …": a sign that serves as a bullet, right before a word, begins what follows.
bool opens_with_emoji(std::string_view line, std::size_t at) {
  static constexpr std::u32string_view kBullets = U"✅✔☑➡▶👉📌🔹🔸🔺";
  if (kBullets.find(code_point_at(line, at)) == std::u32string_view::npos) return false;
  return is_letter(code_point_at(line, skip_emoji(line, at)));
}

Candidate look_around(std::string_view line, Span marks) {
  Candidate here;
  here.marks = marks.empty() ? Span{marks.begin, marks.begin + 1} : marks;
  marks = here.marks;
  here.single_stop = marks.size() == 1 && line[marks.begin] == '.';
  std::size_t at = marks.end;
  const char32_t second = at < line.size() && line[at] == ' ' ? code_point_at(line, at + 1) : U'\0';
  if (second < 0x80 && is_letter(second)) {  // mostly: nothing closes, and no emoji follows
    here.end = at;
    here.next = at + 1;
    here.blank = true;
    return here;
  }
  while (at < line.size()) {
    std::size_t behind = at;
    const char32_t c = next_code_point(line, behind);
    if (const std::size_t number = skip_note_number(line, at);
        number > at && (here.closed || (here.single_stop && ends_with_whole_word(line.substr(0, marks.begin))))) {
      here.closed = true;
      at = number;
    } else if (const std::size_t closed = skip_closing(line, at); closed > at) {
      here.closed = true;
      at = closed;
    } else if ((is_final_mark(c) && here.closed) || is_emoji(c)) {  // "(… this time?)?"
      at = behind;
    } else if (is_blank(c)) {
      // French sets a no-break space before the closing mark; emoji may follow after a blank.
      const char32_t next = code_point_at(line, behind);
      const bool guillemet = (next == U'»' || next == U'›') && !opens_next(line, behind, behind + 2);
      const bool spaced_close = guillemet && c != U'\t';
      if (closes_between_blanks(line, behind)) {
        here.closed = true;
        at = behind + 1;
        continue;
      }
      const std::size_t apart = std::max(skip_note_apart(line, behind), skip_smiley(line, behind));
      if (apart > behind) {
        here.closed = true;
        at = apart;
        continue;
      }
      const bool emoji = is_emoji(next) && next != 0x200D && !opens_with_emoji(line, behind);
      if (!spaced_close && !emoji) break;
      at = behind;
    } else {
      break;
    }
  }
  here.end = at;
  here.next = skip_blanks(line, at);
  here.blank = here.next > here.end;
  return here;
}

// Marks that end sentences in one script only: Greek ; and Armenian :.
bool ends_in_its_script(std::string_view line, std::size_t at, char32_t c) {
  if (c != U';' && c != U':') return false;
  const char32_t before = code_point_before(line, at);
  return c == U';' ? (before >= 0x370 && before < 0x400) || (before >= 0x1F00 && before < 0x2000)
                   : before >= 0x530 && before < 0x590;
}

// The bytes of `window` that a mark or an emoji may begin with: one of ASCII's, or of a block from U+0580 on but Han
// (U+4000 to U+9FFF) and Hangul (U+B000 to U+CFFF).
std::uint64_t marks_within(std::string_view window) {
  return bits_within(window, [](Wide wide) {
    return equal(wide, '.') | equal(wide, '!') | equal(wide, '?') | within(wide, ':', ';') | within(wide, 0xD6, 0xE3) |
           equal(wide, 0xEA) | within(wide, 0xED, 0xFF);
  });
}

}  // namespace

std::vector<Candidate> find_candidates(std::string_view line) {
  std::vector<Candidate> candidates;
  std::size_t behind = 0;  // the last candidate
  for (std::size_t window = 0; window < line.size(); window += kWindowBytes) {
    for (std::uint64_t left = marks_within(line.substr(window, kWindowBytes)); left != 0; left &= left - 1) {
      const std::size_t begin = window + static_cast<std::size_t>(std::countr_zero(left));
      if (begin < behind) continue;
      const char32_t c = code_point_at(line, begin);
      const bool emoji = is_emoji(c);
      if (!emoji && !is_final_mark(c) && !ends_in_its_script(line, begin, c)) continue;
      const Candidate here = look_around(line, {begin, emoji ? skip_emoji(line, begin) : skip_marks(line, begin)});
      if (here.next >= line.size()) return candidates;
      if (candidates.empty()) candidates.reserve(1 + line.size() / kBytesOfSentence);
      candidates.push_back(here);
      behind = here.end;
    }
  }
  return candidates;
}

}  // namespace summarise
