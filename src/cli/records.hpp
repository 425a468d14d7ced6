// Corpora: a JSON object a line in, a JSON object a line out, in the same order.
//
// A line that is no object with a `text` (a blank one, bad JSON, bad bytes) costs one record {"id", "error", "line"}
// and nothing else. Lines are read one at a time: memory is bounded by the longest.
#pragma once

#include <cstddef>
#include <string>

#include "cli/arguments.hpp"

namespace summarise::cli {

// What is written for a line: a record, without its line end.
struct Record {
  std::string json;
  bool failed = false;
};

// `number`: the line's, from 1, counted on over all files.
Record answer_record(const std::string& line, std::size_t number, const Arguments& arguments);

}  // namespace summarise::cli
