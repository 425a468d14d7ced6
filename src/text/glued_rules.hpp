// The rule about sentences between which the blank was forgotten.
#pragma once

#include "text/situation.hpp"

namespace summarise {

// "The well ran dry in June.Farmers": a word, a stop, a capitalised word, no blank.
Verdict judge_glued(const Situation& s);

}  // namespace summarise
