// What stands behind a label and is no sentence. Every function takes a line without blanks around it; nothing can
// fail.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "Present: A. Brandt, C. Oyelaran", "Cook Time: 1 hr 10 mins": what a form or the head of minutes says; names, figures
// and nouns, hardly a function word, for "Chair: we will not pay" is somebody's turn.
bool is_labelled(std::string_view line, const Language& language);

// "Barrow: Finch; Boyd, Reece, Nolan (Hughes 60), Tait; Best.": who played, names and minutes alone, parted by
// semicolons; eleven, or one for another.
bool is_lineup(std::string_view line);

}  // namespace summarise
