// From scores to a choice, as the options ask for it.
#pragma once

#include <cstddef>
#include <vector>

#include "summarise.hpp"
#include "vectorise.hpp"

namespace summarise {

// The indices of the chosen in the order of choice.
std::vector<std::size_t> choose(const Sentences& sentences, const std::vector<double>& scores, const Options& options);

}  // namespace summarise
