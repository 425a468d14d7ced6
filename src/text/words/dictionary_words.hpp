// Words of Chinese and Japanese, as ICU's word iterator finds them by its dictionary, without the iterator.
//
// A run of Han and Kana is cut where the costs that the dictionary gives its words sum to least (a shortest path over
// the run's characters, word by word); a character that is no word of its own costs 255, and a run of Katakana may be a
// word that is not in the dictionary, at a cost by its length. The dictionary is ICU's, read where it lies; the
// constants are ICU's as well (dictbe.cpp). What follows one character, and lately two, is remembered, for in the
// dictionary it takes most of the time.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// Appends the words of bytes [begin, end) of `text`, whole stretches between blanks, to `words` if it holds nothing but
// Han, Kana and what find_plain_words() knows. False, with `words` as they were, if it does not, or if this ICU has no
// such dictionary.
bool find_dictionary_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words);

}  // namespace summarise
