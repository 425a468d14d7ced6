// How a single line begins and ends. Every function takes a line without blanks around it.
#pragma once

#include <string_view>

namespace summarise {

// True if `line` ends with a mark that ends sentences (. ! ? … and those of other scripts), closing quotes, brackets
// and footnotes' marks behind it ("[12]", "drank.3") not counted.
bool ends_sentence(std::string_view line);

// True if a final mark stands within `line` with a blank and a capital behind it.
bool holds_sentence_end(std::string_view line);

// True if a full stop or exclamation mark stands within `line` behind three small letters, so that it is hardly an
// abbreviation's, with a blank and a capital behind it.
bool holds_plain_end(std::string_view line);
// The same in capitals: a full stop behind a word of four and more, so that it is no "ST." and no "NO.".
bool holds_end_in_capitals(std::string_view line);
// True if a final mark stands within a `line` of a script without capitals: one of its own, or one of Latin's behind
// three of its letters or two of Hangul's, with a blank and a letter behind it; a wide full stop needs neither.
bool holds_uncased_end(std::string_view line);

// True if the first letter of `line` is in lower case, with nothing but opening marks before it.
bool starts_lower(std::string_view line);

// True if the first letter of `line` is a capital, with nothing but opening marks before it, and a small letter, a
// blank or an apostrophe behind it: "Gale and", "L'heure", not "GALE AND".
bool starts_capitalised(std::string_view line);

// True if `line` has capitals, and no other letter.
bool is_in_capitals(std::string_view line);

}  // namespace summarise
