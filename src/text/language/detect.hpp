// The language of a text, from what the built-in languages' files know: function words and letters.
#pragma once

#include <string>
#include <string_view>

namespace summarise {

// The code of the language that `text` (UTF-8) is most likely written in, or "und". Each word votes for the languages
// that have it as a stop word, and each typical letter in it for the languages that have that letter, one vote shared
// among them; votes for less than one word in twelve (one in thirty of a headline) are none. Looks at up to 60 kB, from
// three places of a longer text.
std::string detect_language(std::string_view text);

}  // namespace summarise
