// Words 64 bytes at a time: the places of letters, of spaces and of what may join two words are noted as bits, and a
// word is a run of letters' bits. What stands between two letters, and what is beyond ASCII and no letter of Latin-1,
// is looked at one by one, by the rules of plain_words.hpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// Appends the words of `text` from byte `at` on, where a stretch between blanks begins, to `words`, up to the byte that
// it returns: behind a space, or text.size(). What follows it up to the next space reaches beyond 64 bytes from `at`,
// or holds something plain_words.hpp does not know. (Other blanks end no stretch here; the caller tells those apart.)
std::size_t find_words_in_window(std::string_view text, std::size_t at, std::vector<Span>& words);

}  // namespace summarise
