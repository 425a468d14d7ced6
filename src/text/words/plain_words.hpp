// Words in the scripts that most text is in, found without ICU and as ICU finds them.
//
// Knows ASCII, the Latin letters of U+00C0 to U+017F, Cyrillic, Devanagari, the usual quotes and dashes, and the marks
// of Chinese and Japanese, by the rules of UAX #29 (WB5 to WB13: letters and digits in a row; . and ' and ’ between two
// letters or two digits; , and ; between digits). Where versions of ICU differ (@, a colon between letters), and at any
// other character, it stops and leaves the rest to ICU.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// Appends the words of `text` from byte `from`, where a stretch between blanks begins, to `words`, up to the byte that
// it returns: text.size(), or the beginning of the stretch that holds something it does not know.
std::size_t find_plain_words(std::string_view text, std::size_t from, std::vector<Span>& words);

// Behind the stretch at `begin` that holds something unknown, and those behind it that begin with something unknown, so
// that ICU has them all at once: a blank's place, or text.size().
std::size_t unknown_end(std::string_view text, std::size_t begin);

}  // namespace summarise
