// The forms in which words are compared.
#pragma once

#include <string>
#include <string_view>

namespace summarise {

// NFKC with case folded (Unicode's NFKC_Casefold): "é" in either form, "ﬀ" as "ff", soft hyphens gone; the typographic
// apostrophe as '; Arabic and Hebrew without vowel marks and tatweel; Romanian ș and ț as ş and ţ, which Snowball
// knows. In and out UTF-8.
std::string normalise(std::string_view word);

// The same by a language's own case: in Turkish I is the capital of ı, and İ that of i.
std::string normalise(std::string_view word, std::string_view language);

// Lower case without regard to language, character by character, and composed (NFC).
std::string lower_case(std::string_view text);

// The typographic apostrophe, and `text` with it as ', as language files have it.
inline constexpr std::string_view kTypographicApostrophe = "\u2019";
std::string with_plain_apostrophes(std::string_view text);

// The form in which phrases are compared: lower case, apostrophes plain.
std::string phrase_form(std::string_view text);

// `text` with letters and their marks as one code point where there is one (NFC).
std::string composed(std::string_view text);

}  // namespace summarise
