// What tells a headline from what somebody says. Every function takes a line without blanks around it; nothing can
// fail.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// A word for who writes or who reads stands in it: "Could you send me the plan?" is no headline.
bool speaks(std::string_view line, const Language& language);

// "Flood: council to decide in May", above all; not "Note: the harbour is closed", nor "Bottom line: we leave".
bool is_headline(std::string_view line, const Language& language);

// "Case Study: The Ferry", "Night on the quay: what the pilots say", not "Note: the ferry is late" nor "Fenwick: We
// will not pay".
bool is_titled(std::string_view line, const Language& language);

// "“I thought you were—”", whose `first` line opens with a quote or a dash and whose `last` ends with a dash, perhaps
// quoted; dashes around words without a mark, "— The Second Night —", adorn a title.
bool breaks_off(std::string_view first, std::string_view last);

}  // namespace summarise
