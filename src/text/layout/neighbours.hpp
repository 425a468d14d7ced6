// What the lines right above and below make of a line. Nothing can fail.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/line_groups.hpp"
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

// "    return read(boats)" right below a frame of Python's stack trace, of which it is the line.
bool stands_below_frame(std::string_view text, const std::vector<Line>& lines, std::size_t i);

// "    quay --boats 3 harbour" apart from the lines above, four columns further in, in small letters and without a mark
// at any line's end: what is to be typed, or was answered.
bool is_indented_code(std::string_view text, const std::vector<Line>& lines, const LineGroup& group);

}  // namespace summarise
