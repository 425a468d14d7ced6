// Sentences that are too short to say much, and those so long that they say too much
// (the more so the longer they are). Words as `wc -w` counts them.
#pragma once

#include <cstdint>

#include "evidence/evidence.hpp"

namespace summarise {

Evidence size(const std::vector<std::uint32_t>& words);

}  // namespace summarise
