// What the lines right above and below make of a line. Nothing can fail.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// Of line `i` among `lines` of `text`, which is not blank:

// "The diary was found in the kitchen" right below "Image caption,".
bool stands_below_its_label(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                            const Language& language);

// The text of a picture, right above its caption, which begins with the same words.
bool stands_above_itself(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                         const Language& language);

// "1.5 What is a ferry for, and" between two entries of a table of contents, "1.6 Who pays? 8" beside one: an entry
// that goes on in the next line, or had no room for dots.
bool stands_in_contents(std::string_view text, const std::vector<Line>& lines, std::size_t i);

// A by-line, a date or the short rest of a title stands right below.
bool stands_above_byline(std::string_view text, const std::vector<Line>& lines, std::size_t i,
                         const Language& language);

}  // namespace summarise
