#include "text/sentences/situation.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/language/knowledge.hpp"

namespace summarise {

bool is_all_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!is_upper(next_code_point(word, at))) return false;
  }
  return count_code_points(word) >= 2;
}

Abbreviation abbreviation_of(const Situation& s, std::string_view token) {
  const bool ask = s.line_language.is_told() || !s.style.cased || abbreviates_somewhere(token);
  return ask ? s.language().abbreviation(token, s.style.cased) : Abbreviation::none;
}

std::string_view next_token(const Situation& s) {
  return token_at(s.line, s.candidate.next);
}

std::string_view previous_token(const Situation& s) {
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  return begin == 0 ? std::string_view{} : token_before(s.line, begin - 1);
}

bool follows_number(const Situation& s) {
  const std::string_view previous = previous_token(s);
  return is_digit(code_point_before(previous, previous.size())) || is_roman(previous);
}

char32_t next_character(const Situation& s) {
  return code_point_at(s.line, s.candidate.next);
}

// The first character of the next token that is no opening mark.
char32_t next_letter(const Situation& s) {
  for (std::size_t at = s.candidate.next; at < s.line.size();) {
    const char32_t c = next_code_point(s.line, at);
    if (!is_opening(c) && !is_space(c)) return c;
  }
  return 0;
}

// "iPhone", "eBay", "macOS": small letters, then a capital; a name that begins sentences as it is.
bool is_camel(std::string_view word) {
  std::size_t small = 0;
  while (small < word.size() && word[small] >= 'a' && word[small] <= 'z') ++small;
  return small > 0 && small <= 5 && small < word.size() && is_upper(code_point_at(word, small));
}

bool starts_elided(const Situation& s) {
  std::size_t at = s.candidate.next;
  const char32_t mark = next_code_point(s.line, at);
  if ((mark != U'\'' && mark != U'’' && mark != U'‘') || at >= s.line.size()) return false;
  if (!is_lower(next_code_point(s.line, at)) || !is_blank(code_point_at(s.line, at))) return false;
  return is_upper(code_point_at(s.line, skip_while(s.line, at, &is_blank)));
}

bool starts_capital(const Situation& s) {
  return is_upper(next_letter(s)) || is_camel(word_at(s.line, s.candidate.next)) || starts_elided(s);
}

// The next word is one that begins sentences rather than names: a stop word or a title, with a capital where the text
// has them.
bool next_begins_sentence(const Situation& s) {
  const std::string_view word = word_at(s.line, s.candidate.next);
  const char32_t first = next_letter(s);
  if (s.style.cased && !is_upper(first)) return false;
  const bool initial =
      count_code_points(word) == 1 && token_at(s.line, s.candidate.next).find('.') != std::string_view::npos;
  if (initial) return false;
  const std::string normal = normalise(word, s.language().code);
  if (!s.style.cased && s.language().joining.contains(normal)) return false;
  return s.language().is_stop_word(normal) || abbreviation_of(s, word) == Abbreviation::before_name;
}

bool within_brackets(const Situation& s) {
  const std::size_t reach = std::min(kHorizon, s.candidate.marks.begin - s.sentence_begin);
  const std::string_view so_far = s.line.substr(s.candidate.marks.begin - reach, reach);
  const std::size_t bracket = so_far.find_last_of("()");
  return bracket != std::string_view::npos && so_far[bracket] == '(';
}

std::ptrdiff_t blanks_so_far(const Situation& s) {
  const std::string_view so_far = s.line.substr(s.sentence_begin, s.candidate.marks.begin - s.sentence_begin);
  const std::string_view tail = so_far.substr(so_far.size() - std::min(so_far.size(), kHorizon));
  return std::count(tail.begin(), tail.end(), ' ');
}

}  // namespace summarise
