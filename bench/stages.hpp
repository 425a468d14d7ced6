// Where a summary's time goes: the rooms of the walk, one after the other over the same text.
#pragma once

#include <string>
#include <vector>

#include "speed_figures.hpp"
#include "timing.hpp"

namespace bench {

// The stages of summarising `text` as it comes, in their order: medians.
std::vector<Stage> measure_stages(const std::string& text, const Pace& pace);

}  // namespace bench
