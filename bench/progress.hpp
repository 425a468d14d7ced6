// "\rnews 12/250" on a terminal, nothing elsewhere; wiped out at the end.
#pragma once

#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>

namespace bench {

class Progress {
 public:
  Progress(std::string name, std::size_t all)
      : name_(std::move(name)), all_(all), is_shown_(::isatty(STDERR_FILENO) != 0) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() {
    if (is_shown_) std::fputs("\r\033[K", stderr);
  }
  void show(std::size_t done) const {
    if (is_shown_) std::fprintf(stderr, "\r%s %zu/%zu", name_.c_str(), done, all_);
  }

 private:
  std::string name_;
  std::size_t all_;
  bool is_shown_;
};

}  // namespace bench
