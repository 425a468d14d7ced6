// What stands below a picture or a table. Lines and paragraphs have no blanks around them.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "Photo: …", "Figure 3. …", "Figure 3 Freight …", "Table 2: …": a caption, or its first line.
bool is_caption(std::string_view line, const Language& language);

// The same of `paragraph`, several lines that begin with `first`: few bytes, and what stands in brackets may go on in a
// sentence ("Table 3 (left) shows …").
bool is_long_caption(std::string_view paragraph, std::string_view first, const Language& language);

// "The ferry leaves the quay. Photo: Anna Lund/The Quay", "… the quay. Phil Noble / Reuters": the caption of a picture,
// with whose it is behind it: two sentences at most, abbreviations counted as ends.
bool ends_with_credit(std::string_view line, const Language& language);

}  // namespace summarise
