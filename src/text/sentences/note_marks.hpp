// The marks of footnotes and sources behind a sentence: "[12]", "³", "†", "^[1]", "own.1 The".
//
// Each function that skips gives the byte behind what begins at `at`, or `at` where nothing does.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// ¹ ² ³ ⁰ to ⁹, † and ‡.
bool is_note_sign(char32_t c);

// "[12]", "[12]: 7", "[a]", "[nb 2]", "[citation needed]"; and such a mark set high, as pages turned to text have it:
// "^[1]",
// "^([1][2])", "^1", or a page behind one, "^:12".
std::size_t skip_note_mark(std::string_view line, std::size_t at);

// "[6]", "³", "†", "[laughs]" or "[Ann Lund, The Quay, p. 84]" where a blank or the line's end follows: a reference set
// apart, as some encyclopaedias do.
std::size_t skip_note_apart(std::string_view line, std::size_t at);

// A number that stands as digits behind a sentence's mark ("of its own.1 The boats", "too.13,14 The"), where a blank
// and a capital follow, or nothing.
std::size_t skip_note_number(std::string_view line, std::size_t at);

// "own" or "Bridge", at the end of `before`, where such a number may follow: two letters and more, of a name four, and
// in no language an abbreviation ("sect.1 The").
bool ends_with_whole_word(std::string_view before);

}  // namespace summarise
