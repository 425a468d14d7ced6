#include "text/lines/post_heads.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/stamps.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestHead = 120;  // bytes
constexpr std::size_t kMostNames = 5;      // words
constexpr std::size_t kMostHandles = 2;    // words of a name in small letters
constexpr std::size_t kYear = 4;           // digits
constexpr std::size_t kShortWord = 3;      // bytes: "The", "Our"; "Will" may be a name

// What is in a head.
struct Read {
  bool clock = false, date = false, year = false, address = false;
  bool opened = false;  // by a word such as "on", as no head is
  bool month = false;
  std::vector<std::string_view> names;  // and months, which may be names: "Jan Ode"
};

// "+0200", "-", "—".
bool is_mark(std::string_view token) {
  const bool zone = token.size() == 5 && (token[0] == '+' || token[0] == '-');
  return zone || !has_letter_or_digit(token);
}

// "Date:", "AuthorDate:", "Sent:", "PUBLISHED:".
bool is_label_of_date(const std::string& lower) {
  return lower.ends_with("date:") || lower == "sent:" || lower == "posted:" || lower == "published:" ||
         lower == "updated:";
}

// What stands in small letters between the words of a name, of whatever language: names travel.
bool is_particle(const std::string& lower, const Language& language) {
  static constexpr std::array<std::string_view, 14> kParticles = {"von", "van", "der", "den", "de",  "la", "du",
                                                                  "di",  "da",  "do",  "dos", "del", "zu", "bin"};
  return language.is_stop_word(lower) || std::ranges::find(kParticles, lower) != kParticles.end();
}

// A word of the list, with a stop or without.
bool is_in(WordSet Language::*list, std::string_view lower, const Language& language) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  return knows(language, list, lower);
}

void read(std::string_view token, const Language& language, Read& head) {
  switch (stamp_of(token)) {
    case Stamp::clock: head.clock = true; return;
    case Stamp::date: head.date = true; return;
    case Stamp::both: head.clock = head.date = true; return;
    case Stamp::number: head.year = head.year || token.size() == kYear; return;
    case Stamp::none: break;
  }
  if (is_mark(token)) return;
  if (token.find('@') != std::string_view::npos) {
    head.address = true;
    return;
  }
  const std::string lower = lower_case(token);
  if (is_label_of_date(lower)) return;
  if (is_in(&Language::weekdays, lower, language)) return;
  const bool nothing_yet = head.names.empty() && !head.clock && !head.date && !head.year;
  if (is_in(&Language::dates, lower, language)) {  // "PM", "Uhr", "at": what stands around a date and a time
    head.opened = head.opened || nothing_yet;
    return;
  }
  head.month = head.month || is_in(&Language::months, lower, language);
  head.names.push_back(token);
}

bool is_name(const std::vector<std::string_view>& words, const Language& language) {
  if (words.size() > kMostNames) return false;
  const auto small = [](std::string_view word) { return is_lower(code_point_at(word, 0)); };
  if (std::ranges::any_of(words, [](std::string_view word) { return word.ends_with(':'); })) return false;
  if (std::ranges::all_of(words, small)) {
    const auto is_function_word = [&](std::string_view word) { return language.is_stop_word(normalise(word)); };
    return words.size() <= kMostHandles && std::ranges::none_of(words, is_function_word);
  }
  if (small(words.front()) || small(words.back())) return false;
  if (words.front().size() <= kShortWord && language.is_stop_word(normalise(words.front()))) return false;
  return std::ranges::all_of(
      words, [&](std::string_view word) { return !small(word) || is_particle(normalise(word), language); });
}

// "jan_ode 3 hours ago | parent | next [–]": a name of one word, or none.
bool is_told_ago(std::string_view line) {
  const std::size_t ago = line.find(" ago | ");
  if (ago == std::string_view::npos) return false;
  const std::size_t unit = line.substr(0, ago).rfind(' ');
  if (unit == std::string_view::npos) return false;
  const std::size_t number = line.substr(0, unit).rfind(' ') + 1;
  return is_digit(code_point_at(line, number)) && (number == 0 || line.substr(0, number - 1).find(' ') == line.npos);
}

// "mossy — Today at 4:16 PM"
bool is_discord_head(std::string_view line) {
  return line.find(" — Today at ") != std::string_view::npos || line.find(" — Yesterday at ") != std::string_view::npos;
}

// "Anna Kowalski  9:02 AM", as Slack has it.
bool has_gap_before_time(std::string_view line) {
  if (!line.ends_with("AM") && !line.ends_with("PM")) return false;
  const std::size_t gap = line.find("  ");
  return gap != std::string_view::npos && is_digit(code_point_at(line, line.find_first_not_of(' ', gap)));
}

// "[2:01 PM] Hughes, Martin"; "[00:12] Good Morning" is what was said.
bool is_bracketed_time(std::string_view line) {
  const std::size_t close = line.find("] ");
  if (line[0] != '[' || close == std::string_view::npos) return false;
  return line[close - 1] == 'M';
}

}  // namespace

Head read_head(std::string_view line, const Language& language) {
  const auto holds = [line](char c) { return line.find(c) != std::string_view::npos; };
  if (line.size() > kLongestHead) return Head::none;
  if (line.back() == ']' && is_told_ago(line)) return Head::named;
  if (!holds(':') && !holds('@')) return Head::none;
  Read head;
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view token = take_token(line, at);
    if (!token.empty()) read(token, language, head);
  }
  if (head.clock && is_discord_head(line)) return Head::named;
  if (head.clock && !head.date && !head.year && !head.opened && has_gap_before_time(line)) {
    return !head.names.empty() && is_name(head.names, language) ? Head::named : Head::none;
  }
  const bool dated = head.date || (head.month && head.year);
  if (!dated && head.clock && is_bracketed_time(line)) {
    return head.names.size() > 1 && is_name(head.names, language) ? Head::named : Head::none;
  }
  if (!dated || !(head.clock || head.address) || head.opened) return Head::none;
  if (!head.date) {
    std::erase_if(head.names,
                  [&](std::string_view word) { return is_in(&Language::months, lower_case(word), language); });
  }
  if (head.names.empty()) return head.address ? Head::named : Head::nameless;
  return is_name(head.names, language) ? Head::named : Head::none;
}

}  // namespace summarise
