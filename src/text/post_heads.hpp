// What trackers, forums and chats that are saved as text set above or before a post, a comment or a message.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/bytes.hpp"
#include "text/language.hpp"

namespace summarise {

// The last bytes of heads: a digit, PM or GMT, pm, Uhr, an address. Most lines have none of them, and need no other
// look.
constexpr ByteSet kHeadEnds = ByteSet("mr])>").with('0', '9').with('A', 'Z');

// The same of lines that end so, or begin with a bracket; and of lines that begin with a digit, or one in brackets.
bool reads_as_head(std::string_view line, const Language& language);
std::size_t behind_stamp(std::string_view line);

// True if `line`, without blanks around it, says who wrote what follows, and when, and nothing else: a name of up to
// five words, or none, a date in numbers or with a month's name, and with it a clock's time or an address. "Anna
// Fenwick 2003-07-15 10:57:47", "jan_ode, 3 May 2019 at 4:05 PM", "[12/03/2020, 14:22] Ilse" and "2005-07-01 Jan Ode
// <jan@quay.example>" are; "The ferry leaves at 10:57." is not.
inline bool heads_post(std::string_view line, const Language& language) {
  return !line.empty() && (kHeadEnds.holds(line.back()) || line.front() == '[') && reads_as_head(line, language);
}

// Behind the time, with or without a date, in numbers, that `line` begins with, and what sets it apart, or 0: what
// stands before the name in "[12/03/2020, 14:22:05] Ilse: …", "12.03.20, 4:22 PM - Ilse: …", "14:22 <ilse> …". Never
// the whole line.
inline std::size_t skip_stamp(std::string_view line) {
  const std::size_t first = !line.empty() && (line.front() == '[' || line.front() == '(') ? 1 : 0;
  const bool numbered = first < line.size() && line[first] >= '0' && line[first] <= '9';
  return numbered ? behind_stamp(line) : 0;
}

}  // namespace summarise
