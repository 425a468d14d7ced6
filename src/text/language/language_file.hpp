// The form of a language's file: sections of lines of tokens (CONTRIBUTING.md).
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/characters.hpp"

namespace summarise {

// Calls `visit` for every token of `line`: what stands between blanks.
template <typename Visit>
void for_each_token(std::string_view line, Visit visit) {
  const auto is_gap = [&](std::size_t at) { return line[at] == ' ' || line[at] == '\t'; };
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    while (at < line.size() && !is_gap(at)) ++at;
    if (at > begin) visit(line.substr(begin, at - begin));
    while (at < line.size() && is_gap(at)) ++at;
  }
}

// Calls `visit` with the section's name ("" before the first), a line without blanks around it and its number from 1,
// for every line of `file` that holds something; and with an empty line where a section begins.
template <typename Visit>
void read_sections(std::string_view file, Visit visit) {
  std::string_view section;
  std::size_t number = 0;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = std::min(file.find('\n', at), file.size());
    const std::string_view line = trim(file.substr(at, end - at));
    at = end + 1;
    ++number;
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[' && line.back() == ']') {
      section = line.substr(1, line.size() - 2);
      visit(section, std::string_view{}, number);
    } else {
      visit(section, line, number);
    }
  }
}

// An abbreviation as it is kept: "etc." as "etc".
inline std::string_view without_last_stops(std::string_view word) {
  while (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  return word;
}

}  // namespace summarise
