#include "text/sentences/ordinal_rules.hpp"

#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

// "2022. 10. 3.": a year before a month and a day, all of them numbers.
bool is_year_of_date(const Situation& s) {
  const std::string_view month = next_token(s);
  if (!is_number(s.token) || s.token.size() != 4 || month.size() < 2 || month.size() > 3 || !month.ends_with('.'))
    return false;
  const std::size_t behind = s.candidate.next + month.size();
  return is_number(month.substr(0, month.size() - 1)) && is_digit(code_point_at(s.line, behind + 1));
}

// "zum 100. Geburtstag", "in der 168. Sitzung": a preposition or an article before the number.
bool is_announced(const Situation& s) {
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  if (begin == 0) return false;
  const std::string before = normalise(token_before(s.line, begin - 1));
  return s.language().joining.contains(before) || s.language().articles.contains(before);
}

}  // namespace

Verdict judge_ordinal(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed || !s.candidate.blank) return Verdict::silent;
  const std::string_view before = s.token;
  const bool year = is_year_of_date(s);
  if ((!is_number(before) || before.size() > 3) && !is_roman(before) && !year) return Verdict::silent;
  if (!s.language().ordinal_stop) return Verdict::silent;
  if (year) return Verdict::join;
  const std::string next = normalise(word_at(s.line, s.candidate.next));
  if (s.language().months.contains(next) || s.language().counted.contains(next)) return Verdict::join;
  if (is_lower(next_letter(s))) return Verdict::join;
  const bool few = before.size() <= 2 || is_roman(before);
  return (few || is_announced(s)) && !next_begins_sentence(s) ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
