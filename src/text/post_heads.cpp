#include "text/post_heads.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestHead = 120;  // bytes
constexpr std::size_t kMostNames = 5;      // words
constexpr ByteSet kAround = ByteSet("()[]<>,;|");
constexpr std::string_view kDigits = "0123456789";

enum class Part { clock, date, both, number, month, filler, address, name };

// The groups of digits in `token` and the marks between them: "10:57:47" is "::", "2003-07-15" is "--".
std::string marks_between(std::string_view token) {
  std::string marks;
  for (const char c : token) {
    if (kDigits.find(c) == std::string_view::npos) marks += c;
  }
  return marks;
}

bool is_of_digits(std::string_view token) {
  return !token.empty() && token.find_first_not_of(kDigits) == std::string_view::npos;
}

// "PM", "Uhr", "at", "GMT", "+0200": what stands around a date and a time and names nobody.
bool is_filler(std::string_view token, const std::string& lower) {
  static constexpr std::array<std::string_view, 18> kFillers = {
      "at", "on", "am", "pm", "a.m.", "p.m.", "um", "uhr", "à", "le", "gmt", "utc", "est", "edt", "cet", "-", "–", "—"};
  if (std::ranges::find(kFillers, lower) != kFillers.end()) return true;
  return token.size() == 5 && (token[0] == '+' || token[0] == '-') && is_of_digits(token.substr(1));
}

// "10:57:47", "4:05pm".
bool is_clock(std::string_view token) {
  const std::size_t colon = token.find(':');
  if (colon == 0 || colon > 2 || token.size() < colon + 3) return false;
  const std::string marks = marks_between(token);
  return marks.starts_with("::") || marks == ":" || marks == ":am" || marks == ":pm" || marks == ":AM" ||
         marks == ":PM";
}

// Of one that begins with a digit.
Part part_of_number(std::string_view token) {
  if (is_of_digits(token)) return Part::number;
  const std::string marks = marks_between(token);
  if (marks.starts_with("--T:")) return Part::both;  // ISO 8601
  if (marks == "--" || marks == "//" || marks == "..") return Part::date;
  if (is_clock(token)) return Part::clock;
  const bool ordinal = marks == "." || marks == "st" || marks == "nd" || marks == "rd" || marks == "th";
  return ordinal ? Part::number : Part::name;
}

Part part_of(std::string_view token, const Language& language) {
  if (is_digit(code_point_at(token, 0))) return part_of_number(token);
  if (token.find('@') != std::string_view::npos) return Part::address;
  const std::string lower = normalise(token, language.code);
  if (is_filler(token, lower)) return Part::filler;
  const std::string bare = lower.ends_with('.') ? lower.substr(0, lower.size() - 1) : lower;
  const Language& english = english_language();
  const auto is_in = [&bare](const WordSet& own, const WordSet& other) {
    return own.contains(bare) || other.contains(bare);
  };
  if (is_in(language.months, english.months)) return Part::month;
  return is_in(language.weekdays, english.weekdays) ? Part::filler : Part::name;
}

// The token of `line` at `at`, without the marks around it; `at` goes behind it.
std::string_view next_token(std::string_view line, std::size_t& at) {
  const std::size_t end = std::min(line.find(' ', at), line.size());
  std::string_view token = line.substr(at, end - at);
  at = end + 1;
  while (!token.empty() && kAround.holds(token.front())) token.remove_prefix(1);
  while (!token.empty() && kAround.holds(token.back())) token.remove_suffix(1);
  return token;
}

}  // namespace

bool reads_as_head(std::string_view line, const Language& language) {
  if (line.size() > kLongestHead || line.find_first_of(":@") == std::string_view::npos) return false;
  bool clock = false;
  bool date = false;
  bool month = false;
  bool number = false;
  bool address = false;
  std::size_t names = 0;
  std::size_t function_words = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view token = next_token(line, at);
    if (token.empty()) continue;
    switch (part_of(token, language)) {
      case Part::clock: clock = true; break;
      case Part::date: date = true; break;
      case Part::both: clock = date = true; break;
      case Part::number: number = true; break;
      case Part::month: month = true; break;
      case Part::filler: break;
      case Part::address: address = true; break;
      case Part::name: ++names; function_words += language.is_stop_word(normalise(token, language.code));
    }
  }
  // "Amilcar do Carmo" has one
  return (clock || address) && (date || (month && number)) && names <= kMostNames && function_words <= 1;
}

std::size_t behind_stamp(std::string_view line) {
  bool clock = false;
  std::size_t behind = 0;
  for (std::size_t at = 0; at < line.size() && at < kLongestHead;) {
    const std::size_t begin = at;
    const std::string_view token = next_token(line, at);
    const bool numbered = !token.empty() && is_digit(code_point_at(token, 0));
    const Part part = numbered ? part_of_number(token) : Part::name;
    clock = clock || part == Part::clock || part == Part::both;
    const bool half = token == "AM" || token == "PM" || token == "am" || token == "pm";
    const bool apart = token.empty() || token == "-" || token == "–";
    const bool time = part == Part::clock || part == Part::date || part == Part::both;
    if (!time && !(behind > 0 && (half || apart))) {
      behind = begin;
      break;
    }
    behind = at;
  }
  return clock && behind < line.size() ? behind : 0;
}

}  // namespace summarise
