#include "text/sentences/time_rules.hpp"

#include <algorithm>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

bool is_day(const Language& language, const std::string& word) {
  return language.weekdays.contains(word) || language.months.contains(word);
}

// "at", "the", "Monday", "3:30".
bool stands_before_time(const Language& language, std::string_view token) {
  const std::string word = normalise(word_at(token, 0), language.code);
  return language.joining.contains(word) || language.articles.contains(word) || is_day(language, word) ||
         is_digit(code_point_at(token, 0));
}

// "shortly after", "just before": perhaps an adverb, and a preposition behind it.
bool is_adverb_before_preposition(const Language& language, std::string_view words) {
  const std::string_view first = token_at(words, 0);
  if (first.size() == words.size()) return false;
  const std::string next = normalise(word_at(words, first.size() + 1), language.code);
  const std::string adverb = normalise(first, language.code);
  return (adverb.ends_with("ly") || language.is_stop_word(adverb)) && language.joining.contains(next);
}

// "At around 3:30 p.m.", "Shortly after 8 p.m.", "On Monday at 8 p.m.": nothing has been said yet but when.
bool opens_sentence(const Situation& s) {
  const std::size_t end = s.candidate.marks.begin - s.token.size();
  std::string_view words = s.line.substr(s.sentence_begin, end - s.sentence_begin);
  if (is_adverb_before_preposition(s.language(), words)) words.remove_prefix(token_at(words, 0).size() + 1);
  while (!words.empty()) {
    const std::string_view token = token_at(words, 0);
    if (!stands_before_time(s.language(), token)) return false;
    words.remove_prefix(std::min(words.size(), token.size() + 1));
  }
  return true;
}

// "7 p.m. Monday", "7 p.m. EST", "7 p.m. Eastern", "7 p.m. Hong Kong time", "10 p.m. New Year's Eve"; but not "9 p.m.
// Eve stayed", nor "7 p.m. Bruce Springsteen On Broadway".
bool day_or_zone_follows(const Situation& s) {
  constexpr int kMostNames = 3;
  const Language& language = s.language();
  if (is_all_capitals(word_at(s.line, s.candidate.next))) return true;
  std::size_t at = s.candidate.next;
  for (int names = 0; names < kMostNames && at < s.line.size(); ++names) {
    const std::string_view word = word_at(s.line, at);
    const std::string normal = normalise(word, language.code);
    const bool zone = language.dates.contains(normal) && !language.joining.contains(normal);
    if (is_day(language, normal) || (zone && (names > 0 || normal != "eve"))) return true;
    at += word.size();
    if (word.empty() || !is_upper(code_point_at(word, 0)) || at >= s.line.size() || s.line[at] != ' ') return false;
    ++at;
  }
  return false;
}

// "We saw the 7 p.m. Mass": an article before the number.
bool names_what_follows(const Situation& s) {
  const std::string_view number = previous_token(s);
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  if (begin < number.size() + 2) return false;
  return s.language().articles.contains(normalise(token_before(s.line, begin - number.size() - 2)));
}

}  // namespace

Verdict judge_time(const Situation& s) {
  if (!starts_capital(s) || blanks_so_far(s) < kLeastWords) return Verdict::join;
  if (next_begins_sentence(s)) return Verdict::split;
  const bool goes_on = !follows_number(s) || opens_sentence(s) || day_or_zone_follows(s) || names_what_follows(s);
  return goes_on ? Verdict::join : Verdict::split;
}

}  // namespace summarise
