// Sentences that run over the end of a page.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// Leaves out what stands between a full line that ends within a sentence and the line in small letters in which that
// goes on: blank lines, a page's number, and beside a form feed a head or a foot of the page, which are short and have
// no final mark. Like the marks of quoted mail, they are set around the text and not in it.
void close_pages(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
