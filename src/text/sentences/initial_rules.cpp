#include "text/sentences/initial_rules.hpp"

#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

// "says I. Gob, he'll come": the pronoun behind a word of small letters that asks for no name.
bool is_pronoun_i(const Situation& s, std::string_view before) {
  if (before != "I" || !s.language().first_person.contains("i")) return false;
  const std::string_view previous = previous_token(s);
  return is_lower(code_point_at(previous, 0)) && !s.language().joining.contains(previous);
}

// "e. coli" in a text without capitals: a letter before a word that seldom begins a sentence; the pronoun is none.
bool is_small_initial(const Situation& s, std::string_view before) {
  if (s.style.cased || count_code_points(before) != 1 || !is_lower(code_point_at(before, 0))) return false;
  if (s.language().first_person.contains(before)) return false;
  return is_lower(next_letter(s)) && !next_begins_sentence(s);
}

// "net negative 9.2 L. Weight fell": behind a number a letter may be a unit, but not at a sentence's beginning.
bool is_unit(const Situation& s) {
  constexpr std::string_view kUnits = "LKCFV";  // "7500 W. Camp Road" is an address
  if (s.token.size() != 1 || kUnits.find(s.token[0]) == std::string_view::npos || blanks_so_far(s) < 2) return false;
  const std::string_view number = previous_token(s);
  if (number.size() == 4 && is_number(number)) return false;  // "1996 L. Peter Deutsch"
  return is_digit(code_point_at(number, 0)) && is_digit(code_point_before(number, number.size()));
}

// "정답은 B.", "정답: B.": with the particle of a topic or a subject before it a letter is what is said of it, and no
// name's.
bool is_topic(std::string_view word) {
  return word.ends_with("은") || word.ends_with("는") || word.ends_with("이") || word.ends_with("가") ||
         word.ends_with(':');
}

}  // namespace

bool is_initials(std::string_view token) {
  bool expect_letter = true;
  for (std::size_t at = 0; at < token.size();) {
    const char32_t c = next_code_point(token, at);
    if (!expect_letter && c == U'.' && at < token.size() && token[at] == '-') ++at;  // "J.-P"
    if (expect_letter ? !is_upper(c) : (c != U'.' && c != U'-')) return false;
    expect_letter = !expect_letter;
  }
  return !token.empty() && !expect_letter;
}

Verdict judge_initials(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed || !s.candidate.blank) return Verdict::silent;
  const std::string_view spelt = s.token;
  if (is_small_initial(s, spelt)) return Verdict::join;
  const bool plain = !spelt.empty() && static_cast<unsigned char>(spelt[0]) < 0x80;
  if (plain && !is_upper(static_cast<unsigned char>(spelt[0]))) return Verdict::silent;  // no mark makes it a capital
  const std::string before = composed(spelt);
  if (!is_initials(before) || is_pronoun_i(s, before)) return Verdict::silent;
  if (is_unit(s)) return Verdict::silent;
  if (is_digit(next_letter(s)) && within_brackets(s)) return Verdict::join;  // "(S.D.N.Y. 1999)"
  if (is_hangul(next_letter(s))) {                                           // "B.C. 경찰은", "아드난 Z. 아민"
    return before.size() > 1 || !is_topic(previous_token(s)) ? Verdict::join : Verdict::silent;
  }
  if (!is_upper(next_letter(s))) return is_lower(next_letter(s)) && s.style.cased ? Verdict::join : Verdict::silent;
  if (next_begins_sentence(s) && blanks_so_far(s) >= 1) return Verdict::silent;
  return Verdict::join;
}

}  // namespace summarise
