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

// "at", "the", "Monday", "night", "approximately", "3:30".
bool stands_before_time(const Language& language, std::string_view token) {
  const std::string word = normalise(word_at(token, 0), language.code);
  return language.joining.contains(word) || language.articles.contains(word) || language.times_of_day.contains(word) ||
         is_day(language, word) || word.ends_with("ly") || is_digit(code_point_at(token, 0));
}

// "At", "The", "Late", "Shortly after"; but a day or "Daily 10" begins what is announced: "Friday at 7 p.m. Admission".
bool opens(const Language& language, std::string_view words) {
  const std::string_view token = token_at(words, 0);
  if (token.ends_with(':')) return false;
  const std::string first = normalise(word_at(token, 0), language.code);
  const std::string next = normalise(word_at(words, std::min(words.size(), token.size() + 1)), language.code);
  const bool adverb = first.ends_with("ly") && language.joining.contains(next);
  return adverb || language.is_stop_word(first) || language.times_of_day.contains(first);
}

// "At around 3:30 p.m.", "Shortly after 8 p.m.", "This morning at 8 a.m.", "At almost 8 p.m.": nothing has been said
// yet but when. Of other function words one may stand before each of these; not before a verb, as in "It was 8 p.m."
bool opens_sentence(const Situation& s) {
  const Language& language = s.language();
  const std::size_t end = s.candidate.marks.begin - s.token.size();
  std::string_view words = s.line.substr(s.sentence_begin, end - s.sentence_begin);
  if (!opens(language, words)) return false;
  bool adverb = false;
  while (!words.empty()) {
    const std::string_view token = token_at(words, 0);
    const bool stands = stands_before_time(language, token);
    if (!stands && (adverb || !language.is_stop_word(normalise(word_at(token, 0), language.code)))) return false;
    adverb = !stands;
    words.remove_prefix(std::min(words.size(), token.size() + 1));
  }
  return !adverb;
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
    if (is_day(language, normal) || zone || (names > 0 && language.times_of_day.contains(normal))) return true;
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
  const Language& language = s.language();
  return language.articles.contains(normalise(token_before(s.line, begin - number.size() - 2), language.code));
}

}  // namespace

Verdict judge_time(const Situation& s) {
  if (!starts_capital(s) || blanks_so_far(s) < kLeastWords) return Verdict::join;
  if (next_begins_sentence(s)) return Verdict::split;
  const bool goes_on = !follows_number(s) || opens_sentence(s) || day_or_zone_follows(s) || names_what_follows(s);
  return goes_on ? Verdict::join : Verdict::split;
}

}  // namespace summarise
