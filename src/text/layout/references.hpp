// What stands under "References" or "Einzelnachweise": the sources of a text, which no summary needs.
#pragma once

#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/layout.hpp"

namespace summarise {

// "References", "7. Works cited:": a heading above sources, by the words of `language` or of English.
bool heads_references(std::string_view heading, const Language& language);

// Makes left-overs of the paragraphs under such headings that name a year, an address or a number of books or papers:
// up to the next heading that does not. What is told there in sentences stays.
void pass_over_references(std::string_view text, const Language& language, std::vector<Paragraph>& paragraphs);

}  // namespace summarise
