// Most sentences end where nobody doubts it: "… in the barn. The …".
//
// A small word that is no abbreviation and no list's number, a stop, a space, and a capitalised word without a stop of
// its own, ASCII all; and no stop before the small word, for the two might be parts of one abbreviation. No other rule
// and none of ICU's says anything there but that a sentence ends, so that they need not be asked.
#pragma once

#include "text/situation.hpp"

namespace summarise {

// Splits at such a place; else silent.
Verdict judge_plain_end(const Situation& s);

}  // namespace summarise
