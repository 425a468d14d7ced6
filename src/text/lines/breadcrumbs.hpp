// Where a page stands on its site, in a line above it: "Home » Recipes » Cakes » A juicy lemon cake".
#pragma once

#include <string_view>

namespace summarise {

// True for three parts and more, with one separator and blanks between them: each begins with no small letter and, but
// for the last, which is the page's own title, has four words at most, or behind a short label ("You are here: Start").
// Where the separator parts verse and alternatives as well (→ / |), parts have two words or are names, and the title
// has seven words and no mark, or as many as it likes where the first part is one word ("Home / News / …"); elsewhere
// the title may ask or call, without a comma. No full stop ends the line, which is no item of a list: those are steps
// through menus. Takes a line without blanks around it.
bool is_breadcrumb(std::string_view line);

}  // namespace summarise
