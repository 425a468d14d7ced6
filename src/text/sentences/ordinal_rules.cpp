#include "text/sentences/ordinal_rules.hpp"

#include <charconv>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

// "20", "4", of ASCII's digits: 1 to `most`.
bool is_up_to(std::string_view token, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
  return error == std::errc() && end == token.data() + token.size() && number >= 1 && number <= most;
}

bool is_day_of_date(std::string_view token) {
  return is_up_to(token, 31);
}

// "4."
bool is_month_of_date(std::string_view token) {
  return token.ends_with('.') && is_up_to(token.substr(0, token.size() - 1), 12);
}

// "2022. 10. 3.": a year before a month and a day.
bool is_year_of_date(const Situation& s) {
  const std::string_view month = next_token(s);
  const bool year = s.token.size() == 4 && is_number(s.token);
  return year && is_month_of_date(month) && is_digit(code_point_at(s.line, s.candidate.next + month.size() + 1));
}

bool is_year(std::string_view token) {
  return token.size() >= 4 && is_number(token.substr(0, 4)) && (token.size() == 4 || !is_digit_at(token, 4));
}

// "20. 4. 2001", "od 7. 5. do 21. 6.": a day and its month, and no capital behind them, or a month and its year,
// whatever the language.
bool is_within_date(const Situation& s) {
  const std::string_view next = next_token(s);
  if (is_day_of_date(s.token) && is_month_of_date(next)) {
    return !is_upper(code_point_at(s.line, s.candidate.next + next.size() + 1));
  }
  const std::string_view day = previous_token(s);
  return is_year(next) && is_up_to(s.token, 12) && day.ends_with('.') && is_day_of_date(day.substr(0, day.size() - 1));
}

// "zum 100. Geburtstag", "in der 168. Sitzung": a preposition or an article before the number.
bool is_announced(const Situation& s) {
  const std::string before = normalise(previous_token(s));
  return s.language().joining.contains(before) || s.language().articles.contains(before);
}

// "Karel IV. Lucemburský", but not where Roman numbers take no stop: "za Jana Pawła II. Fundacja".
bool joins_roman(const Situation& s) {
  if (next_begins_sentence(s)) return false;
  return !(s.language().figures_alone && is_upper(next_letter(s))) || is_announced(s);
}

// "France 24. Kaptein", "Luna 3. Nasledovala", "str. 24. Regndress", where what is counted has a small letter: behind a
// name or a short form a number ends; "w latach 90. Kowalski", "oficerem 10. Brygady" and "Mahlers 8. Symfoni" go on.
bool ends_sentence_before_capital(const Situation& s) {
  if (!s.language().small_counted || !is_upper(next_letter(s))) return false;
  if (is_all_capitals(word_at(s.line, s.candidate.next))) return false;  // "1. FC"
  const std::string_view previous = previous_token(s);
  return previous.ends_with('.') || (is_upper(code_point_at(previous, 0)) && !previous.ends_with('s'));
}

}  // namespace

Verdict judge_ordinal(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed || !s.candidate.blank) return Verdict::silent;
  const std::string_view before = s.token;
  const bool year = is_year_of_date(s);
  if ((!is_number(before) || before.size() > 3) && !is_roman(before) && !year) return Verdict::silent;
  if (is_within_date(s)) return Verdict::join;
  if (!s.language().ordinal_stop) return Verdict::silent;
  if (year) return Verdict::join;
  const std::string next = normalise(word_at(s.line, s.candidate.next));
  if (s.language().months.contains(next) || s.language().counted.contains(next)) return Verdict::join;
  if (is_lower(next_letter(s))) return Verdict::join;
  if (is_roman(before)) return joins_roman(s) ? Verdict::join : Verdict::silent;
  const bool few = before.size() <= 2 && !ends_sentence_before_capital(s);
  return (few || is_announced(s)) && !next_begins_sentence(s) ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
