// The rule about numbers that a full stop makes ordinals.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// "am 3. Mai", "den 2. plads", "zum 3. Mal", "2022. 10. 3.", in the languages that write ordinals so; in any, dates
// like "20. 4. 2001".
Verdict judge_ordinal(const Situation& s);

}  // namespace summarise
