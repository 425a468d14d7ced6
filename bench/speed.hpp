// summarise-bench speed FILE…: how long the library takes for each file, and how much that is in nanoseconds a byte,
// beside ICU's own sentence and word iterators over the same text in the same run; medians of several runs.
#pragma once

#include <string>
#include <vector>

namespace bench {

int speed(const std::vector<std::string>& files);

}  // namespace bench
