// The rules about full stops that belong to a word or a number rather than to the sentence.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// "Mr.", "No. 5", "z. B.", "Inc.": what the language's own list says of what follows.
Verdict judge_abbreviation(const Situation& s);

// "N°. 1026", "2012 ж. № 70": a number's sign goes with what stands beside it.
Verdict judge_number_sign(const Situation& s);

}  // namespace summarise
