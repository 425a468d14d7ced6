#include "text/sentences/plain_ends.hpp"

#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastLetters = 3;  // of the word before: shorter ones may be anything

// Letters of ASCII and of U+00C0 to U+00FF.
bool is_small(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
}
bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

// Small letters, of which the first may be a capital, and no list's number.
bool is_plain_word(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const char32_t c = next_code_point(word, at);
    if (!is_small(c) && (letters > 0 || !is_capital(c))) return false;
  }
  return letters >= kLeastLetters && word.find_first_not_of("ivxIVX") != std::string_view::npos;
}

bool is_quote(char32_t c) {
  return c == U'"' || c == U'\'' || (c >= U'‘' && c <= U'”');
}

// Nothing, or one quote.
bool is_quote_at_most(std::string_view marks) {
  std::size_t at = 0;
  return marks.empty() || (is_quote(next_code_point(marks, at)) && at == marks.size());
}

// A capital at `at`, or behind a quote there.
bool begins_with_capital(std::string_view line, std::size_t at) {
  const char32_t first = next_code_point(line, at);
  return is_capital(is_quote(first) ? code_point_at(line, at) : first);
}

// No stop stands from `at` to the next space.
bool has_no_stop(std::string_view line, std::size_t at) {
  const std::size_t end = find_wide(line, at, [](Wide wide) { return equal(wide, ' ') | equal(wide, '.'); });
  return end == line.size() || line[end] == ' ';
}

// Behind a word; and where no quote follows, neither that word nor the one behind the stop may be part of an
// abbreviation.
bool stops_plainly(const Situation& s) {
  if (!is_plain_word(s.token)) return false;
  if (s.candidate.closed) return true;
  if (!has_no_stop(s.line, s.candidate.next)) return false;
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  if (begin > 0 && s.line[begin - 1] == '(') return false;
  return (begin < 2 || s.line[begin - 2] != '.') && abbreviation_of(s, s.token) == Abbreviation::none;
}

}  // namespace

Verdict judge_plain_end(const Situation& s) {
  const Candidate& here = s.candidate;
  const bool spaced = here.next == here.end + 1 && s.line[here.end] == ' ';
  if (!spaced || here.marks.size() != 1 || !begins_with_capital(s.line, here.next)) return Verdict::silent;
  const char32_t before = code_point_before(s.line, here.marks.begin);
  if (!is_small(before) && !is_capital(before)) return Verdict::silent;
  if (!is_quote_at_most(s.line.substr(here.marks.end, here.end - here.marks.end))) return Verdict::silent;
  const char mark = s.line[here.marks.begin];
  const bool ends = mark == '!' || mark == '?' || (mark == '.' && stops_plainly(s));
  return ends ? Verdict::split : Verdict::silent;
}

}  // namespace summarise
