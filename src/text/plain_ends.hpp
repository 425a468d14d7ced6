// Most sentences end where nobody doubts it: "… in the barn. The …", "… to the mill?” Ann …".
//
// A letter, one mark, perhaps a closing quote, a space, perhaps an opening quote, and a capital, all of Latin-1. Where
// the mark is a stop that no quote follows, it must stand behind a word that is no abbreviation and no list's number,
// and no other stop just before that word or in the one behind it: they might be parts of one abbreviation. No other
// rule and none of ICU's says anything there but that a sentence ends, so that they need not be asked.
#pragma once

#include "text/situation.hpp"

namespace summarise {

// Splits at such a place; else silent.
Verdict judge_plain_end(const Situation& s);

}  // namespace summarise
