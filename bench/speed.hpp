// summarise-bench speed FILE…: what a summary costs.
//
// For each text: the whole tool as a process beside `wc -w`; the library beside ICU's own sentence and word iterators;
// the stages of the walk. For the largest text: the same cut and repeated to sizes, and how time grows with them. For
// each corpus (a FILE whose name ends in ".jsonl"): documents a second with one thread and with two.
#pragma once

#include <string>
#include <vector>

#include "timing.hpp"

namespace bench {

struct Speed {
  enum class Form { text, markdown, json };

  std::vector<std::string> files;
  std::string tool;                                    // the path of the tool
  std::vector<std::string> options{"-n 3", "-r 0.2"};  // what the tool is asked for, each a row; words between blanks
  std::string up_to = "3M";                            // the largest size (growth.hpp)
  std::size_t runs = 9;
  Form form = Form::text;
};

// The exit status: 0, or 1 where a file could not be read (said on standard error; the others are measured). Throws
// std::runtime_error where the tool fails.
int speed(const Speed& request);

}  // namespace bench
