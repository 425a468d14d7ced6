#include "text/sentences/glued_rules.hpp"

#include <algorithm>
#include <array>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestUnit = 3;  // letters: "m", "bn", "mln"

// "days later.PC Lund said": capitals, of which `rest` is what follows, before a capitalised word, which the name of a
// file has not.
bool is_capitals_before_name(std::string_view capitals, std::string_view rest) {
  return is_all_capitals(capitals) && rest.starts_with(' ') && is_upper(code_point_at(rest, 1));
}

// What follows, whose first letters are `after`, may be a sentence's first word.
bool begins_with_word(const Situation& s, std::string_view after) {
  if (!is_upper(code_point_at(after, 0))) return false;
  static constexpr std::array<std::string_view, 12> kEndings = {"Com", "Org", "Net", "Txt", "Js",  "Io",
                                                                "Gov", "Edu", "Pdf", "Doc", "Exe", "Html"};
  if (std::find(kEndings.begin(), kEndings.end(), after) != kEndings.end()) return false;
  const auto behind = static_cast<std::size_t>(after.data() - s.line.data()) + after.size();
  const std::string_view rest = s.line.substr(behind);
  std::size_t second = 0;
  next_code_point(after, second);
  if (second == after.size()) return !rest.empty() && !rest.starts_with('.');  // no initial
  const char32_t next = code_point_at(after, second);
  const bool small = is_lower(next) || next == U'\'' || next == U'’';  // "The", "I'm", "L’usine"
  return small || is_roman(after) || is_capitals_before_name(after, rest);
}

// The letters that `token` ends with, apostrophes among them.
std::string_view last_word_of(std::string_view token) {
  std::size_t begin = token.size();
  while (begin > 0) {
    std::size_t at = begin;
    const char32_t c = previous_code_point(token, at);
    const bool apostrophe = (c == U'\'' || c == U'’') && begin < token.size();
    if (!is_letter(c) && !apostrophe) break;
    begin = at;
  }
  return token.substr(begin);
}

// "£100", "$2.5bn".
bool is_sum_of_money(std::string_view token) {
  const std::size_t size = token.size();
  for (const std::string_view sign : {"$", "£", "€", "¥"}) {
    if (token.starts_with(sign)) token.remove_prefix(sign.size());
  }
  if (token.size() == size) return false;
  const std::size_t digits = std::min(token.find_first_not_of("0123456789.,"), token.size());
  const std::string_view unit = token.substr(digits);
  return digits > 0 && is_digit(static_cast<unsigned char>(token[0])) &&
         is_digit(static_cast<unsigned char>(token[digits - 1])) && unit.size() <= kLongestUnit &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "a call from BT.Now", "in the app.If": before a word that begins sentences; before another it may be a name.
bool may_end_before_sentence(const Situation& s, std::string_view word) {
  const Abbreviation kind = abbreviation_of(s, word);
  if (kind == Abbreviation::before_name || kind == Abbreviation::inside) return false;
  return s.style.cased && count_code_points(word) >= 2 && next_begins_sentence(s);
}

// `end."Next`: a quote that stands at once behind the marks and closes nothing.
bool quote_opens(const Situation& s) {
  const char32_t c = next_character(s);
  return c == U'"' || is_opening_quote(c);
}

}  // namespace

Verdict judge_glued(const Situation& s) {
  if (s.candidate.blank) return Verdict::silent;
  if (s.candidate.single_stop && s.token.empty()) return Verdict::join;  // ".NET"
  if (!begins_with_word(s, word_at(s.line, s.candidate.next))) return Verdict::silent;
  const bool told = is_sum_of_money(s.token) || quote_opens(s);  // whatever else stands in the token
  if (!told && s.token.find_first_of("./") != std::string_view::npos) return Verdict::silent;
  const std::string_view word = last_word_of(s.token);
  if (may_end_before_sentence(s, word)) return Verdict::split;
  if (abbreviation_of(s, word) != Abbreviation::none) return Verdict::silent;
  if (told || s.candidate.closed || is_number(s.token)) return Verdict::split;
  const bool small = is_lower(code_point_before(s.token, s.token.size())) || !s.candidate.single_stop;
  const bool word_or_figure = count_code_points(word) >= 2 || is_digit(code_point_at(s.token, 0));
  return small && word_or_figure ? Verdict::split : Verdict::silent;
}

}  // namespace summarise
