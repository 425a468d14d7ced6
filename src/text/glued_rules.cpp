#include "text/glued_rules.hpp"

#include <algorithm>
#include <array>

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestUnit = 3;  // letters: "m", "bn", "kWh"

// "days later.PC Lund said": capitals before a capitalised word, which the name of a file has not.
bool is_capitals_before_name(const Situation& s, std::string_view after) {
  const std::size_t behind = s.candidate.next + after.size();
  return is_all_capitals(after) && behind + 1 < s.line.size() && s.line[behind] == ' ' &&
         is_upper(code_point_at(s.line, behind + 1));
}

// What follows, whose letters are `after`, may be a sentence's first word.
bool begins_with_word(const Situation& s, std::string_view after) {
  if (!is_upper(code_point_at(after, 0))) return false;
  static constexpr std::array<std::string_view, 12> kEndings = {"Com", "Org", "Net", "Txt", "Js",  "Io",
                                                                "Gov", "Edu", "Pdf", "Doc", "Exe", "Html"};
  if (std::find(kEndings.begin(), kEndings.end(), after) != kEndings.end()) return false;
  std::size_t second = 0;
  next_code_point(after, second);
  if (second == after.size()) {
    const bool initial = token_at(s.line, s.candidate.next).substr(after.size()).starts_with('.');
    return !initial && s.line.size() > s.candidate.next + 1;
  }
  return is_lower(code_point_at(after, second)) || is_roman(after) || is_capitals_before_name(s, after);
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

// "5m", "£100m", "2.5km"; not "3.2" and "1.2a", which number sections.
bool is_figure_with_unit(std::string_view token) {
  const std::string_view unit = last_word_of(token);
  const std::size_t letters = count_code_points(unit);
  bool may_be_broken = letters >= 2;
  token.remove_suffix(unit.size());
  for (const std::string_view sign : {"$", "£", "€", "¥"}) {
    if (!token.starts_with(sign)) continue;
    token.remove_prefix(sign.size());
    may_be_broken = true;
  }
  const auto is_ascii_digit = [](char c) { return c >= '0' && c <= '9'; };
  return letters > 0 && letters <= kLongestUnit && !token.empty() && is_ascii_digit(token.front()) &&
         is_ascii_digit(token.back()) &&
         token.find_first_not_of(may_be_broken ? "0123456789.," : "0123456789,") == std::string_view::npos;
}

// "a call from BT.Now", "in the app.If": before a word that begins sentences; before another it may be a name.
bool may_end_before_sentence(const Situation& s, std::string_view word) {
  const Abbreviation kind = s.language.abbreviation(word, s.style.cased);
  if (kind == Abbreviation::before_name || kind == Abbreviation::inside) return false;
  return s.style.cased && count_code_points(word) >= 2 && next_begins_sentence(s);
}

// The token may be a sentence's last: `word` are its last letters.
bool may_end(const Situation& s, std::string_view word) {
  if (is_figure_with_unit(s.token)) return true;
  const bool closed = s.candidate.closed || is_number(s.token);
  const bool ends_lower = is_lower(code_point_before(s.token, s.token.size())) || closed || !s.candidate.single_stop;
  return ends_lower && (closed || count_code_points(word) >= 2 || is_digit(code_point_at(s.token, 0)));
}

}  // namespace

Verdict judge_glued(const Situation& s) {
  if (s.candidate.blank) return Verdict::silent;
  if (s.candidate.single_stop && s.token.empty()) return Verdict::join;  // ".NET"
  if (!begins_with_word(s, word_at(s.line, s.candidate.next))) return Verdict::silent;
  const bool clean = s.token.find_first_of("./") == std::string_view::npos || is_figure_with_unit(s.token);
  if (!clean) return Verdict::silent;
  const std::string_view word = last_word_of(s.token);
  if (may_end_before_sentence(s, word)) return Verdict::split;
  const bool plain = s.language.abbreviation(word, s.style.cased) == Abbreviation::none;
  return plain && may_end(s, word) ? Verdict::split : Verdict::silent;
}

}  // namespace summarise
