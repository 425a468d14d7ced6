// The rule about sentences between which the blank was forgotten.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// "The well ran dry in June.Farmers", "for £2.5m.Farmers": a word or a sum, a stop, a capitalised word, no blank.
Verdict judge_glued(const Situation& s);

}  // namespace summarise
