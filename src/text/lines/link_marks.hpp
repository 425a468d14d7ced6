// Web pages that text browsers (lynx, elinks) wrote down: before each link its number in brackets, "[17]ferry", and
// menus whose every word is a link.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// True if `text` is such a page: words with the numbers 1, 2 and 3 before them follow each other, the first of them in
// the first kilobytes, and they do not all begin a line, as steps and notes do, unless the page's addresses are listed.
// A source's or a footnote's number has a blank behind it, or a word before, or is Chinese.
bool has_link_marks(std::string_view text);

// Leaves out the mark that a line of such a page begins with, and the "o" of a list before it, so that the line is
// taken for what it says.
void pass_over_link_marks(std::string_view text, std::vector<Line>& lines);

// Of such a page a paragraph that is hardly more than links: a mark at least and few words to each, without a final
// mark; or what the browser says of the page's own links ("Link: [1]canonical", "#[1]Feed").
bool is_menu(std::string_view paragraph);

}  // namespace summarise
