// Lines of LaTeX and reStructuredText that say how a text is set, or are for its writer. Every function takes a line
// without blanks around it.
#pragma once

#include <string_view>

namespace summarise {

// "\usepackage[utf8]{inputenc}", "\caption{The quay.}", "% To be checked": commands and comments of LaTeX; not
// "\section{The Quay}", which is a heading, nor "\item The quay". ".. note::", ".. [1] See the manual.", ":param until:
// when it stops": directives, notes and parameters of reStructuredText.
bool is_markup(std::string_view line);

// "figure" of "\begin{figure}[t]" where what stands up to "\end{figure}" is no prose; "" elsewhere.
std::string_view begins_environment(std::string_view line);

// Whether `line` is the end of what begins_environment() named.
bool ends_environment(std::string_view line, std::string_view name);

}  // namespace summarise
