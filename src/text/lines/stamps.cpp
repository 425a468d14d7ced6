#include "text/lines/stamps.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/bytes.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestStamp = 60;  // bytes
constexpr ByteSet kAround = ByteSet("()[]<>,;|");
constexpr ByteSet kDigits = ByteSet("").with('0', '9');

// What stands between and behind the digits of `token`: "::" of "10:57:47", "--" of "2003-07-15".
std::string marks_of(std::string_view token) {
  std::string marks;
  std::ranges::copy_if(token, std::back_inserter(marks), [](char c) { return !kDigits.holds(c); });
  return marks;
}

bool is_clock(std::string_view token, std::string_view marks) {
  const std::size_t colon = token.find(':');
  if (colon == 0 || colon > 2 || token.size() < colon + 3) return false;
  return marks == ":" || marks.starts_with("::") || marks == ":am" || marks == ":pm" || marks == ":AM" ||
         marks == ":PM";
}

bool is_half_of_day(std::string_view token) {
  return token == "AM" || token == "PM" || token == "am" || token == "pm";
}

}  // namespace

Stamp stamp_of(std::string_view token) {
  if (token.empty() || !kDigits.holds(token.front())) return Stamp::none;
  const std::string marks = marks_of(token);
  if (marks.starts_with("--T:")) return Stamp::both;  // ISO 8601
  if (marks == "--" || marks == "//" || marks == "..") return Stamp::date;
  if (is_clock(token, marks)) return Stamp::clock;
  const bool number = marks.empty() || marks == "." || marks == "st" || marks == "nd" || marks == "rd" || marks == "th";
  return number ? Stamp::number : Stamp::none;
}

std::string_view take_token(std::string_view line, std::size_t& at) {
  const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
  std::string_view token = line.substr(at, end - at);
  at = end + 1;
  while (!token.empty() && kAround.holds(token.front())) token.remove_prefix(1);
  while (!token.empty() && kAround.holds(token.back())) token.remove_suffix(1);
  return token;
}

std::size_t read_time_before(std::string_view line) {
  const std::string_view beginning = line.substr(0, kLongestStamp);
  bool clock = false;
  for (std::size_t at = 0; at < beginning.size();) {
    const std::size_t begin = at;
    const std::string_view token = take_token(beginning, at);
    const Stamp stamp = stamp_of(token);
    clock = clock || stamp == Stamp::clock || stamp == Stamp::both;
    const bool time = stamp != Stamp::none && stamp != Stamp::number;
    const bool apart = begin > 0 && (token.empty() || token == "-" || token == "–" || is_half_of_day(token));
    if (!time && !apart) return clock ? begin : 0;
  }
  return 0;
}

}  // namespace summarise
