// The language of a text, from the function words of the built-in languages.
#pragma once

#include <string>
#include <string_view>

namespace summarise {

// The code of the language that `text` (UTF-8) is most likely written in, or "und". Each word votes for the languages
// that have it as a stop word, with 1 shared among them; a language needs votes for a tenth of the words that are
// looked at, and must lead. Looks at up to 64 KiB, from three places of a longer text.
std::string detect_language(std::string_view text);

}  // namespace summarise
