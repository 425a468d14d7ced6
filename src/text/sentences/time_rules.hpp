// The rule about the stops of "a.m." and "p.m.": does the time end its sentence?
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// The shortest "sentence" that a time, or an abbreviation at either place, may end ("At 5 a.m. Mr. Smith …" is none
// yet), in blanks.
inline constexpr std::ptrdiff_t kLeastWords = 3;

// "It closed at 7 p.m. Admission is free." ends; "At around 7 p.m. Officer Reed", "7 p.m. Monday" and "the 7 p.m. Mass"
// do not. For tokens that abbreviate a time.
Verdict judge_time(const Situation& s);

}  // namespace summarise
