// What stands below a picture or a table. Every function takes a line without blanks around it.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "Photo: …", "Figure 3. …", "Table 2: …": a caption, or its first line.
bool is_caption(std::string_view line, const Language& language);

// "The ferry leaves the quay. Photo: Anna Lund/The Quay": the caption of a picture, with whose it is behind it: two
// sentences at most, abbreviations counted as ends.
bool ends_with_credit(std::string_view line, const Language& language);

}  // namespace summarise
