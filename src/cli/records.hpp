// Corpora: a JSON object a line in, a JSON object a line out.
//
// A line that is no object with `text` or `sentences` (a blank one, bad JSON, bad bytes) costs one record {"id",
// "error", "line"} and nothing else.
#pragma once

#include <cstddef>
#include <string>

#include "cli/answered.hpp"
#include "cli/arguments.hpp"

namespace summarise::cli {

// A JSON object without a line end. `number`: the line's, from 1, counted on over all files. Never throws for what a
// line holds.
Answered answer_record(const std::string& line, std::size_t number, const Arguments& arguments);

}  // namespace summarise::cli
