// A dash or a number that wrapping brought to the beginning of a line, and that is no list's.
#pragma once

#include <span>
#include <string_view>

#include "text/language/language.hpp"
#include "text/layout/runs.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// "… (see Table" above "3) and fell": the number closes the bracket. "… und bis zum" above "1. Januar 2024": it is a
// day's.
bool goes_on_with_number(std::string_view above, std::string_view line, const Language& language);

// "- around double the price", "14. They were", "(d) alone" below "the words of cl.": what looks like a list's marker
// at the beginning of the line behind `run`, and is none. Behind an abbreviation a bracketed number is none, nor a
// number with which the line above goes on. Others must stand as deep as the line above or less than an indented first
// line, and that line be full and end in the middle of something; and so must the few that their block holds besides,
// with other lines between them.
bool is_stray_marker(std::string_view text, std::span<const Line> lines, const Run& run, const Language& language);

}  // namespace summarise
