// The forms in which words are compared.
#pragma once

#include <string>
#include <string_view>

namespace summarise {

// NFKC with case folded (Unicode's NFKC_Casefold): "é" in either form, "ﬀ" as "ff", soft hyphens gone; the typographic
// apostrophe as '. In and out UTF-8.
std::string normalise(std::string_view word);

// Lower case without regard to language, character by character; nothing else changes.
std::string lower_case(std::string_view text);

}  // namespace summarise
