// Sentences that run over the end of a page.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// Leaves out what stands around a form feed between a full line of a paragraph that ends within a sentence and the line
// in small letters in which that goes on: blank lines, and in a text of numbered pages a number and heads or feet,
// which are short, have no final mark and stand elsewhere too. Like the marks of quoted mail, they are set around the
// text and not in it.
void close_pages(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
