#include "text/sentences/abbreviation_rules.hpp"

#include <algorithm>
#include <string>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/sentences/initial_rules.hpp"
#include "text/sentences/time_rules.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestInBracket = 4;  // code points of a word that a bracket opens with

// The longest that begins with a preposition and has come no further than a year ("По итогам 2021 г. Банк …"), in
// blanks.
constexpr std::ptrdiff_t kMostDated = 3;

// "-No", "(e.g", "mid-Sept", "l’art": what stands behind the last mark within.
std::string_view last_part(std::string_view token) {
  for (std::size_t at = token.size(); at > 0;) {
    const std::size_t behind = at;
    const char32_t c = previous_code_point(token, at);
    if (c == U'-' || c == U'\'' || c == U'/' || c == U'(' || c == U'’' || c == U'‐') return token.substr(behind);
  }
  return token;
}

// "Code Civ. Proc.": a few letters behind a word that ends with a stop too, as citations pile them up.
bool follows_abbreviation(const Situation& s) {
  constexpr std::size_t kMostLetters = 4;  // "Proc"; "Prof. Müller." is a name
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  const bool stopped = begin > s.sentence_begin + 1 && s.line[begin - 1] == ' ' && s.line[begin - 2] == '.';
  return stopped && is_upper(code_point_at(s.token, 0)) && count_code_points(s.token) <= kMostLetters;
}

// "& Prof.", "& Co.": what goes on is short as well and ends with a stop.
bool goes_on_with_ampersand(const Situation& s) {
  constexpr std::size_t kLongest = 6;  // bytes, the stop counted
  if (!s.line.substr(s.candidate.next).starts_with("& ")) return false;
  const std::string_view next = token_at(s.line, s.candidate.next + 2);
  return next.ends_with('.') && next.size() <= kLongest && is_upper(code_point_at(s.token, 0));
}

// "В 2014 г.", "14 февраля 1918 г.": a preposition, perhaps a noun, a number, or a day and its month; no sentence yet.
bool is_date_alone(const Situation& s) {
  const std::size_t blank = std::min(s.line.find(' ', s.sentence_begin), s.line.size());
  const bool dated = is_digit(code_point_at(s.line, s.sentence_begin)) && blank + 1 < s.line.size() &&
                     s.language().months.contains(normalise(word_at(s.line, blank + 1)));
  if (dated) return blanks_so_far(s) <= kMostDated;
  return blanks_so_far(s) <= kMostDated && s.language().joining.contains(normalise(word_at(s.line, s.sentence_begin)));
}

// "Hauptstr" by "-str": what the last three letters of a word abbreviate, by the lists.
Abbreviation kind_of_ending(const Situation& s, std::string_view token) {
  constexpr std::size_t kEnding = 3;
  if (token.size() <= kEnding || !is_lower(code_point_before(token, token.size() - kEnding))) return Abbreviation::none;
  const std::string_view ending = token.substr(token.size() - kEnding);
  return is_ascii_text(ending) ? abbreviation_of(s, "-" + std::string(ending)) : Abbreviation::none;
}

// "Doc. No. 45": another abbreviation before the number.
bool is_before_numbered(const Situation& s) {
  const std::string_view next = next_token(s);
  const std::size_t behind = s.candidate.next + next.size() + 1;
  return next.ends_with('.') && behind < s.line.size() && is_digit(code_point_at(s.line, behind)) &&
         abbreviation_of(s, next.substr(0, next.size() - 1)) == Abbreviation::before_number;
}

// "School Dist. No. 4 was sued", not "… in Mass. No. 7 Quay Street is hers": a name goes on with a capital.
bool is_before_own_number(const Situation& s) {
  if (!is_before_numbered(s)) return false;
  std::size_t at = s.candidate.next + next_token(s).size() + 1;
  while (is_digit_at(s.line, at)) ++at;
  return at >= s.line.size() || s.line[at] != ' ' || !is_upper(code_point_at(s.line, at + 1));
}

// "Sat. June 8": a weekday before the name of a month.
bool is_day_of_month(const Situation& s, std::string_view next) {
  const Language& language = s.language();
  return language.weekdays.contains(normalise(last_part(s.token))) && language.months.contains(normalise(next));
}

// "We follow Smith et al. We use their data."; without capitals nothing tells it from "Smith et al. have shown".
bool ends_with_authors(const Situation& s) {
  return s.token == "al" && s.style.cased && next_begins_sentence(s) && previous_token(s) == "et";
}

// The token before this one begins with a capital.
bool follows_capital(const Situation& s) {
  return is_upper(code_point_at(previous_token(s), 0));
}

// "Costa v. ENEL": parties, in the reports of any language.
bool is_between_parties(const Situation& s) {
  return s.token == "v" && s.candidate.blank && starts_capital(s) && follows_capital(s);
}

// "Let u be next to v. Then we win.", not "Jones and another v. The Queen".
bool is_variable(const Situation& s) {
  const bool of_what = s.language().joining.contains(normalise(previous_token(s)));
  return s.token == "v" && s.style.cased && next_begins_sentence(s) && of_what;
}

// "Contract No. HR0011-06", "contract no. A12"; but no end is meant by "The answer is no. A380 jets stay."
bool is_before_code(const Situation& s) {
  const std::string_view code = next_token(s);
  if (std::ranges::none_of(code, [](char c) { return c >= '0' && c <= '9'; })) return false;
  if (is_upper(code_point_at(last_part(s.token), 0))) return blanks_so_far(s) > 0;
  const std::string previous = normalise(previous_token(s));
  const Language& language = s.language();
  return !previous.empty() && !language.is_stop_word(previous) && !language.is_verb_of_saying(previous) &&
         !language.is_verb_of_saying(previous + "s");
}

Verdict judge_kind(const Situation& s, Abbreviation kind) {
  switch (kind) {
    case Abbreviation::none: return Verdict::silent;
    case Abbreviation::before_name: return Verdict::join;
    case Abbreviation::inside: return ends_with_authors(s) || is_variable(s) ? Verdict::split : Verdict::join;
    case Abbreviation::before_number: {
      if (within_brackets(s)) return Verdict::join;
      const std::string_view next = word_at(s.line, s.candidate.next);
      const bool letter = (is_roman(next) || count_code_points(next) == 1);
      const bool words =
          s.language().is_stop_word(normalise(next)) && s.language().is_stop_word(normalise(last_part(s.token)));
      const bool numbered = is_digit(next_letter(s)) || (letter && !words) || is_before_code(s);
      if (numbered || is_day_of_month(s, next) || is_before_numbered(s)) return Verdict::join;
      return starts_capital(s) ? Verdict::silent : Verdict::join;
    }
    case Abbreviation::either: {
      if (is_before_own_number(s)) return Verdict::join;
      if (!next_begins_sentence(s) || blanks_so_far(s) < kLeastWords) return Verdict::join;
      return Verdict::split;
    }
    case Abbreviation::time: return judge_time(s);
    case Abbreviation::amount: {
      const std::string_view next = word_at(s.line, s.candidate.next);
      if (!s.style.cased) return next_begins_sentence(s) ? Verdict::split : Verdict::join;
      return starts_capital(s) && (next.size() == 1 || !is_all_capitals(next)) ? Verdict::split : Verdict::join;
    }
    case Abbreviation::after_number:
      if (!follows_number(s) || is_date_alone(s)) return Verdict::join;
      [[fallthrough]];
    case Abbreviation::final: {
      if (!s.style.cased) return next_begins_sentence(s) ? Verdict::split : Verdict::join;
      const bool figure = is_digit(next_letter(s)) && !is_opening(next_character(s));  // not "and others (2019)"
      return starts_capital(s) || figure ? Verdict::split : Verdict::join;
    }
  }
  return Verdict::silent;
}

// "Tuesday.Mr", "(e.g", "mid-Sept", "l'av", "MS. HOLT": what `before` is, its last part or its spelling told apart.
Abbreviation kind_of(const Situation& s, std::string_view before) {
  if (const Abbreviation kind = abbreviation_of(s, before); kind != Abbreviation::none) return kind;
  if (is_all_capitals(before) && is_all_capitals(word_at(s.line, s.candidate.next))) {
    if (const Abbreviation kind = s.language().abbreviation(before, false); kind != Abbreviation::none) return kind;
  }
  if (const std::string_view part = last_part(before); part.size() < before.size()) {
    if (const Abbreviation kind = abbreviation_of(s, part); kind != Abbreviation::none) return kind;
  }
  if (const std::size_t stop = before.rfind('.'); stop != std::string_view::npos) {
    const Abbreviation kind = abbreviation_of(s, before.substr(stop + 1));
    if (kind == Abbreviation::before_name) return kind;
  }
  return kind_of_ending(s, before);
}

// "z. B.", "Fed. R.": the parts of one abbreviation with blanks between them; asked at each of its stops.
Verdict judge_parts(const Situation& s, std::string_view before) {
  const std::string_view whole = next_token(s);
  const std::string_view next = whole.substr(0, std::min(whole.find('.'), whole.size()));
  if (!next.empty() && next.size() < whole.size()) {
    const std::string joined = std::string(before) + "." + std::string(next);
    if (abbreviation_of(s, joined) != Abbreviation::none) return Verdict::join;
    const bool letters = count_code_points(before.substr(before.rfind('.') + 1)) == 1 && count_code_points(next) == 1;
    if (letters && is_lower(code_point_at(before, 0))) return Verdict::join;
  }
  const std::size_t begin = s.candidate.marks.begin - before.size();
  if (begin < 2 || s.line[begin - 1] != ' ') return Verdict::silent;
  const std::string_view previous = token_before(s.line, begin - 1);
  if (!previous.ends_with('.')) return Verdict::silent;
  const std::string joined = std::string(previous) + std::string(before);
  return judge_kind(s, abbreviation_of(s, joined));
}

// "(алт. Алтын-Кёль)", "(Lk. 13:7)": a short word that a bracket opens with, whether a list knows it or not.
bool opens_bracket(const Situation& s, std::string_view token) {
  const std::size_t begin = s.candidate.marks.begin - token.size();
  if (begin == 0 || s.line[begin - 1] != '(' || token.ends_with(')')) return false;
  if (count_code_points(token) > kLongestInBracket) return false;
  return is_lower(code_point_at(token, 0)) || is_digit(next_letter(s));
}

// "12 Elm St. Burial will follow": a street behind its number.
bool is_street(const Situation& s) {
  if (!follows_capital(s) || !starts_capital(s)) return false;
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  const std::size_t name = previous_token(s).size() + 2;
  const bool numbered = begin > name && all_digits(token_before(s.line, begin - name));
  return numbered && s.language().streets.contains(normalise(s.token));
}

// "1 Cor. xiii. 4": two letters at least, for "i" and "v" abbreviate other words.
bool is_chapter_in_small_letters(std::string_view token) {
  return token.size() > 1 && token.find_first_not_of("ivxlc") == std::string_view::npos && is_roman_in_any_case(token);
}

}  // namespace

Verdict judge_abbreviation(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed) return Verdict::silent;
  const std::string_view before = s.token;
  if (before.empty()) return Verdict::silent;
  if (s.candidate.blank && is_digit(next_character(s)) && is_chapter_in_small_letters(before)) return Verdict::join;
  if (!s.candidate.blank) {
    const char32_t next = next_character(s);
    if (is_lower(next)) return Verdict::join;  // "Sig.ra", "Dott.ssa"
    const bool letter = count_code_points(before.substr(before.rfind('.') + 1)) == 1;
    if (letter && is_letter(next)) return Verdict::join;  // "U.S.A"
  }
  if (s.candidate.blank && is_street(s)) return Verdict::split;
  Verdict verdict = judge_kind(s, kind_of(s, before));
  if (verdict == Verdict::silent && s.candidate.blank) verdict = judge_parts(s, before);
  const bool goes_on = verdict == Verdict::silent && (opens_bracket(s, before) || is_between_parties(s));
  return goes_on ? Verdict::join : verdict;
}

Verdict judge_number_sign(const Situation& s) {
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  const char32_t next = next_character(s);
  if ((before == U'°' || before == U'º' || before == U'№') && is_digit(next)) return Verdict::join;
  if (s.candidate.single_stop && (next == U'№' || goes_on_with_ampersand(s))) return Verdict::join;
  // "U.S.C. § 1983", "Code Civ. Proc. § 425"
  return next == U'§' && (is_initials(s.token) || follows_abbreviation(s)) ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
