// The lines above what is quoted: "On Tuesday 3 May, A. B. wrote:".
#pragma once

#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/line_groups.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// True if the lines of `group` are such a line, wrapped or not, all of it: without a number or an address in it only
// where what follows is quoted.
bool is_attribution(std::string_view text, const std::vector<Line>& lines, const LineGroup& group,
                    const Language& language);

}  // namespace summarise
