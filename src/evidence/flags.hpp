// What holds of each of the n sentences: 1 or 0, a byte each, for a bit is written by reading those beside it.
#pragma once

#include <cstdint>
#include <vector>

namespace summarise {

using Flags = std::vector<std::uint8_t>;

}  // namespace summarise
