// Most sentences end where nobody doubts it: "… in the barn. The …", "… to the mill?” Ann …".
//
// A letter of Latin-1, one mark, perhaps a quote that closes, a space, perhaps a quote that opens, and a capital of
// Latin-1. Where the mark is a stop, it must stand behind a word that is no list's number; and where no quote follows,
// that word is no abbreviation either, and no other stop stands just before it or in the word behind: they might be
// parts of one abbreviation. No other rule and none of ICU's says anything there but that a sentence ends, so that they
// need not be asked.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// Splits at such a place; else silent.
Verdict judge_plain_end(const Situation& s);

}  // namespace summarise
