// Numbers as headings and pages have them, and the token that one is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace summarise {

// "iv", "XII", "Mix": at most eight letters that Roman numbers are made of.
inline bool is_roman_in_any_case(std::string_view token) {
  return !token.empty() && token.size() <= 8 && token.find_first_not_of("ivxlcdmIVXLCDM") == std::string_view::npos;
}

inline bool all_digits(std::string_view token) {
  return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
}

// False beyond the end.
inline bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// What stands before the first space or tab of `line`, or all of it.
inline std::string_view first_token(std::string_view line) {
  return line.substr(0, std::min(line.find_first_of(" \t"), line.size()));
}

}  // namespace summarise
