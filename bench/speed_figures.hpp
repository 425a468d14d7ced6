// What `summarise-bench speed` found out. Seconds and bytes; medians of the runs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

// The tool as a process, beside `wc -w` on the same file, run turn by turn.
struct Process {
  std::string file, options;
  std::size_t bytes = 0;
  double seconds = 0, wc_seconds = 0;
  double ratio = 0;  // the median of the pairs' ratios
  double peak_bytes = 0;
};

// The library in this process, beside ICU's sentence and word iterators over the same text.
struct Library {
  std::string file;
  std::size_t bytes = 0;
  double summary_seconds = 0, split_seconds = 0, icu_seconds = 0;
  double summary_ratio = 0, split_ratio = 0;  // to ICU's iterators
};

// Where a summary's time goes.
struct Stage {
  std::string name;
  double seconds = 0;
};
struct Stages {
  std::string file;
  std::size_t bytes = 0;
  std::vector<Stage> stages;
};

// The library on one text, cut and repeated to sizes.
struct Size {
  std::size_t bytes = 0;
  double seconds = 0;
  double peak_bytes = 0;  // of the tool as a process
};
struct Growth {
  std::string file;
  std::vector<Size> sizes;
  double exponent = 0;  // seconds ~ bytes^exponent, over the sizes of 100 KB and more; 0 where there is but one
};

// The tool as a process on JSON lines.
struct Batch {
  std::string file;
  std::size_t bytes = 0, documents = 0;
  unsigned threads = 0;
  double seconds = 0;
  double peak_bytes = 0;
};

struct Figures {
  std::vector<Process> processes;
  std::vector<Library> libraries;
  std::vector<Stages> stages;
  std::vector<Growth> growths;
  std::vector<Batch> batches;
};

}  // namespace bench
