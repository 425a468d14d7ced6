// Lines that are for machines, or tell what a program takes. Every function takes a line without blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// "$ make", "total += x[i];", "def f(x):": a line of a program or for a shell.
bool is_code(std::string_view line);

// "```", "~~~ sh": the line before or behind a block of code; a row of more than five tildes is none.
bool is_fence(std::string_view line);

// "src/ferry.cpp | 25 +++++-----": how a change to a file is told in lines.
inline bool is_diffstat(std::string_view line) {
  if (!line.ends_with('+') && !line.ends_with('-')) return false;
  const std::size_t bar = line.rfind(" | ");
  return bar != std::string_view::npos && line.find_first_not_of("0123456789 +-", bar + 3) == std::string_view::npos;
}

// "tar -c [-f ARCHIVE] [OPTIONS] [FILE...]": how a program is called, or how that goes on in the next line. At least
// two of its words, and half of them, stand in brackets, are options, bars or in capitals, and one is what no prose in
// brackets has; behind "usage:" a bracket is enough. A line that ends in small letters is none, unless that word opens
// a bracket.
bool is_usage(std::string_view line);

// "-q, --quiet    only say what went wrong": an option of a program, and what it does behind a gap.
bool is_option(std::string_view line);

}  // namespace summarise
