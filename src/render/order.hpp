// The order in which sentences are written.
#pragma once

#include <vector>

#include "render/render.hpp"

namespace summarise {

// The sentences of `summary` in the order that `form` asks for.
std::vector<const Sentence*> ordered(const Summary& summary, const Form& form);

}  // namespace summarise
