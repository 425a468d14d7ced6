// Dates and times in numbers, as trackers, forums and chats set them before or behind a name.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

enum class Stamp {
  none,
  clock,   // "10:57:47", "4:05pm"
  date,    // "2003-07-15", "12/03/20", "12.03.2020"
  both,    // "2020-03-12T14:22:05Z"
  number,  // "3", "3.", "3rd": a day or a year, perhaps
};

// What `token`, without blanks, is of a date or a time.
Stamp stamp_of(std::string_view token);

// The token of `line` at `at`, up to a blank, without the brackets and commas around it; `at` goes behind the blank.
std::string_view take_token(std::string_view line, std::size_t& at);

// The colon behind a speaker's name, before a blank or a tab, or npos.
inline std::size_t find_colon(std::string_view line) {
  for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
    if (at + 1 < line.size() && (line[at + 1] == ' ' || line[at + 1] == '\t')) return at;
  }
  return std::string_view::npos;
}

// time_before() of a line that begins with a digit, in a bracket or not.
std::size_t read_time_before(std::string_view line);

// Behind the time, with or without a date, that `line` begins with, and what sets it apart, or 0. Whether it is a time
// is not known: "3:16" may be a verse. Most lines begin with no digit, and need no other look.
inline std::size_t time_before(std::string_view line) {
  const std::size_t first = line.starts_with('[') || line.starts_with('(') ? 1 : 0;
  const bool numbered = first < line.size() && line[first] >= '0' && line[first] <= '9';
  return numbered ? read_time_before(line) : 0;
}

}  // namespace summarise
