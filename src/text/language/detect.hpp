// The language of a text, from what the built-in languages' files know: function words, abbreviations and letters.
#pragma once

#include <string>
#include <string_view>

namespace summarise {

// The code of the language that `text` (UTF-8) is most likely written in, or "und". Each word votes for the languages
// that have it as a stop word, or with a stop behind it as an abbreviation: one vote shared among them. Each typical
// letter in it votes for the languages that have that letter, half a vote. Votes for less than one word in twelve (one
// in thirty of a headline) are none. Looks at up to 60 kB, from three places of a longer text. Throws Error where ICU's
// word rules are missing.
std::string detect_language(std::string_view text);

}  // namespace summarise
