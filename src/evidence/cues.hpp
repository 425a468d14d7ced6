// Phrases by which writers announce what matters ("we propose", "in conclusion"; Edmundson 1969), from the language's
// file.
#pragma once

#include "evidence/evidence.hpp"

namespace summarise {

// `has_cue`: n flags.
Evidence cues(const std::vector<bool>& has_cue);

}  // namespace summarise
