// What came of one record or one file.
#pragma once

#include <string>
#include <vector>

namespace summarise::cli {

struct Answered {
  std::string text;  // what is written for it
  bool failed = false;
  std::vector<std::string> warnings;  // of a file that failed, also why
};

}  // namespace summarise::cli
