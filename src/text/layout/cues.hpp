// Sentences that run over two subtitles.
#pragma once

#include <string_view>
#include <vector>

#include "text/lines/lines.hpp"

namespace summarise {

// Of subtitles, where sentences end in them, leaves out what stands between the last line of one that ends within a
// sentence and the first of the next, where that goes on in small letters, or a comma says so: blank lines, its number
// and its times; and the speaker's name, where both begin with the same. Like the marks of quoted mail, they are set
// around the text and not in it.
void close_cues(std::string_view text, std::vector<Line>& lines);

}  // namespace summarise
