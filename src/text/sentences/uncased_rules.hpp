// Full stops in the scripts without capitals, where nothing behind the stop tells an abbreviation.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// "ח. נ. ביאליק": initials of one letter each, two of them or where a line begins. "कि.मी.", "พ.ร.บ.": no blank behind
// the stop, in Devanagari and Bengali behind one letter.
Verdict judge_uncased(const Situation& s);

}  // namespace summarise
