// A quote between two sentences where the blank was forgotten: `end."Next`. It closes the first or opens the second.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// Whether the quote at `at`, which stands behind a final mark and before the character at `behind`, opens what follows.
// False where a blank or anything else than a capital or a letter without case stands at `behind`, for then the usual
// rules do. “ ‘ « ‹ always open; the straight quote does as quote_turns.hpp says.
bool opens_glued(std::string_view line, std::size_t at, std::size_t behind, char32_t quote);

}  // namespace summarise
