// Numbers as headings, pages and sentences have them, and the token that one is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

// "iv", "XII", "Mix": at most eight letters that Roman numbers are made of.
inline bool is_roman_in_any_case(std::string_view token) {
  return !token.empty() && token.size() <= 8 && token.find_first_not_of("ivxlcdmIVXLCDM") == std::string_view::npos;
}

// "XII" alone.
inline bool is_roman(std::string_view token) {
  return is_roman_in_any_case(token) && token.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

// Digits of ASCII alone; of any script.
inline bool all_digits(std::string_view token) {
  return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
}

inline bool is_number(std::string_view token) {
  for (std::size_t at = 0; at < token.size();) {
    if (!is_digit(next_code_point(token, at))) return false;
  }
  return !token.empty();
}

// False beyond the end.
inline bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// "2.1", "10.2.3.", "3.": the number of a section or a clause.
inline bool is_dotted_number(std::string_view token) {
  return is_digit_at(token, 0) && token.find('.') != std::string_view::npos &&
         token.find_first_not_of("0123456789.") == std::string_view::npos;
}

// What stands before the first space or tab of `line`, or all of it.
inline std::string_view first_token(std::string_view line) {
  return line.substr(0, std::min(line.find_first_of(" \t"), line.size()));
}

// "2.1 Freight", "10.2.3. Tolls", not "3. Freight", nor "2.5 million people": the number of a section within another.
inline bool begins_with_subsection(std::string_view line) {
  const std::string_view number = first_token(line);
  if (!is_dotted_number(number) || !is_digit_at(number, number.find('.') + 1)) return false;
  return !is_lower(code_point_at(line, skip_while(line, number.size(), &is_blank)));
}

}  // namespace summarise
