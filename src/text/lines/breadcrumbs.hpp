// Where a page stands on its site, in a line above it: "Home » Recipes » Cakes » A juicy lemon cake".
#pragma once

#include <string_view>

namespace summarise {

// True for three parts and more, with one separator and blanks between them: each begins with no small letter and, but
// for the last, which is the page's own title, has four words at most, or behind a label ("You are here: Start"). Where
// the separator may stand in prose as well (→ > / |), the line ends no sentence. Takes a line without blanks around it.
bool is_breadcrumb(std::string_view line);

}  // namespace summarise
