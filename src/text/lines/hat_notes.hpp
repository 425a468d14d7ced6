// What an encyclopaedia says above an article or a section of it about the article itself: which others there are of
// its name, what it lacks. Nothing can fail.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "This article is about the town. For the river, see Lock (river).", "Not to be confused with Lockmoor.": a paragraph
// that is short, and one of the language's hat notes.
bool is_hat_note(std::string_view paragraph, const Language& language);

}  // namespace summarise
