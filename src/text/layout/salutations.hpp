// Whom a letter, a mail or a speech turns to: "Dear Ms Lund,", "Meine sehr verehrten Damen und Herren,".
#pragma once

#include <string_view>
#include <vector>

#include "text/layout/layout.hpp"

namespace summarise {

// Makes left-overs of the sentences that are one short line between blank ones, end with a comma and have another
// paragraph below, unless many do so: then the text is verse.
void pass_over_salutations(std::string_view text, std::vector<Paragraph>& paragraphs);

}  // namespace summarise
