// The rule about numbers that a full stop makes ordinals.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// "am 3. Mai", "den 2. plads", "zum 3. Mal", "2022. 10. 3.", in the languages that write ordinals so; in any, dates
// like "20. 4. 2001" and the 1 of what a colon announces ("You must: 1. Close the lock").
Verdict judge_ordinal(const Situation& s);

}  // namespace summarise
