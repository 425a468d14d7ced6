// Words: where ICU sees them, and how many `wc -w` would count. Every function may throw Error, where ICU's word rules
// are missing and a text holds what plain_words.hpp does not know.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// Fills `words` with every word of `text` (a segment of ICU's word iterator that holds a letter or a digit), in order,
// as bytes of it. True if all of it was plain: characters that plain_words.hpp knows, so that nothing composes and the
// letters and digits are those of the words.
bool find_words(std::string_view text, std::vector<Span>& words);

// The same by ICU alone: what find_words is measured against.
void find_words_by_icu(std::string_view text, std::vector<Span>& words);

// Calls `visit` for every word of `text`, in order.
void for_each_word(std::string_view text, const std::function<void(Span)>& visit);

// What `wc -w` counts on the line `text`: stretches between blanks with something to be seen in them; a stretch in a
// script that is written without blanks counts each word that ICU finds. `words`: what find_words() gives of `text`,
// where it is known, so that ICU need not look again.
std::size_t count_words(std::string_view text, const std::vector<Span>* words = nullptr);

// How long a line is: words as count_words() counts them, and code points.
struct LineLength {
  std::size_t words = 0, characters = 0;
};
LineLength length_of(std::string_view text, const std::vector<Span>* words = nullptr);
// The same of a `text` that find_words() calls plain, with its words.
LineLength length_of_plain(std::string_view text, const std::vector<Span>& words);

// What count_words() gives, one stretch at a time: what count_words is measured against.
std::size_t count_words_by_stretches(std::string_view text);

}  // namespace summarise
