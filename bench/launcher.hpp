// Runs programs as children and says what they cost.
//
// The children come from a process of their own that is forked before anything big is read: the system counts a child's
// peak memory from the fork on, so a child of a bench that holds 100 MB would be said to have needed as much.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

struct Run {
  double seconds = 0;     // by the clock, from the start to the end
  double peak_bytes = 0;  // resident
  int status = 0;         // as the shell has it; 127 where it could not be started
};

class Launcher {
 public:
  // Forks: to be made first of all. Throws std::runtime_error where that fails.
  Launcher();
  ~Launcher();
  Launcher(const Launcher&) = delete;
  Launcher& operator=(const Launcher&) = delete;

  // Runs `words` (the program, found along PATH, and its arguments) with LC_ALL=C.UTF-8, nothing to read, and what it
  // writes thrown away. Throws std::runtime_error where the forked process has gone.
  [[nodiscard]] Run run(const std::vector<std::string>& words) const;

 private:
  int to_child_ = -1, from_child_ = -1;
  pid_t child_ = -1;
};

}  // namespace bench
