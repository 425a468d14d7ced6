// The rule about the stops of initials.
#pragma once

#include <string_view>

#include "text/sentences/situation.hpp"

namespace summarise {

// "A", "R.T.K", "А. С": single capitals with stops between them; `token` without the last stop.
bool is_initials(std::string_view token);

// "J. B. Tolland", "U. S. S. R."; but "you and I. Did you".
Verdict judge_initials(const Situation& s);

}  // namespace summarise
