// Lines that somebody speaks, told by the label before the words. Every function takes a line without blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/lines/stamps.hpp"

namespace summarise {

// "name: words", "[00:12] words", "<name> words": a label of at most forty code points, and four words where it stands
// in no brackets.
bool begins_with_label(std::string_view line);

// A line of a transcript: one that begins with a label, with or without a time before the name.
bool is_turn(std::string_view line);

// Behind the time before the name in "[12/03/2020, 14:22:05] Ilse: words", "12.03.20, 4:22 PM - Ilse: words", "14:22
// <ilse> words"; 0 where there is none, or no name.
inline std::size_t skip_stamp(std::string_view line) {
  const std::size_t time = time_before(line);
  return time > 0 && begins_with_label(line.substr(time)) ? time : 0;
}

}  // namespace summarise
