// Words 64 bytes at a time: the places of letters, of spaces and of all else are noted as bits, and a word is a run of
// letters' bits. The marks among them are looked at one by one, by the rules of plain_words.hpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// Appends the words of `text` from byte `at` on, where a stretch between blanks begins, to `words`, up to the byte that
// it returns: where another stretch begins, or text.size(). Behind it stands a stretch that does not end within 64
// bytes from `at`, or holds something plain_words.hpp does not know.
std::size_t find_words_in_window(std::string_view text, std::size_t at, std::vector<Span>& words);

}  // namespace summarise
