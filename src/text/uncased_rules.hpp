// Full stops in the scripts without capitals, where nothing behind the stop tells an abbreviation.
#pragma once

#include "text/situation.hpp"

namespace summarise {

// "ח. נ. ביאליק", "தா. பாண்டியன்": an initial of one letter, its vowel signs not counted. "कि.मी.", "พ.ร.บ.": no blank
// behind the stop, in the scripts whose sentences end otherwise.
Verdict judge_uncased(const Situation& s);

}  // namespace summarise
