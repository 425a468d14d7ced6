// Which of the paragraphs that look like headings are some: a text follows them, and they are not the text themselves.
#pragma once

#include <cstddef>

#include "text/language/language.hpp"
#include "text/layout/drafts.hpp"

namespace summarise {

inline constexpr std::size_t kMostHeadingWords = 12;

// Gives `drafts`, all those of a text in order, their kinds. Where more than half of the words stand in what looks like
// headings of four words and more and has no mark of one, only marked ones are some: menus have fewer, and do not make
// a page verse. What stands at the end, or again elsewhere, is a left-over, or a turn; a number alone before a
// paragraph counts a section ("2. Hedgehogs"); articles in a row are the text itself.
void decide_headings(const Language& language, Drafts& drafts);

}  // namespace summarise
