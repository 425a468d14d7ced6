// Lines, or the names of files, worked on by several threads, answered in their order.
//
// At most eight a thread are read and not yet written, so memory is bounded by the threads and the longest. An answer
// is written as soon as it and all before it are ready, by the thread that finished last; nothing waits for the next
// line.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "cli/answered.hpp"

namespace summarise::cli {

class Pipeline {
 public:
  using Answer = std::function<Answered(const std::string& line, std::size_t number)>;
  using Write = std::function<void(const Answered& answered)>;

  // `threads` at least 1: so many are started as lines come, or as many as the system gives; with 1 everything is done
  // by the caller's own. `answer` may run on any thread and must not throw; `write` runs on one at a time, in order.
  Pipeline(unsigned threads, Answer answer, Write write);
  ~Pipeline();
  Pipeline(const Pipeline&) = delete;
  Pipeline& operator=(const Pipeline&) = delete;

  // Takes the next line, when there is room. Throws what `write` threw; then nothing more is written.
  void push(const std::string& line);

  // Waits until everything is written. Throws likewise.
  void finish();

 private:
  enum class State { free, waiting, busy, done };
  struct Slot {
    State state = State::free;
    std::string line;
    std::size_t number = 0;
    Answered answered;
  };

  void start_thread();
  void work();
  void write_ready(std::unique_lock<std::mutex>& lock);
  void stop();

  Answer answer_;
  Write write_;
  std::vector<Slot> slots_;  // a ring: line k is in slot k % size
  std::size_t most_threads_;
  std::size_t pushed_ = 0, taken_ = 0, written_ = 0;
  bool finishing_ = false;  // no line will come
  bool closing_ = false;
  bool writing_ = false;
  std::exception_ptr failure_;
  std::mutex mutex_;
  std::condition_variable line_ready_, slot_free_;
  std::vector<std::thread> threads_;
};

}  // namespace summarise::cli
