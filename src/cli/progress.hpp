// How far a long call has come: one line on a terminal, drawn after a second, renewed four times a second, gone at the
// end. Never into a pipe or a file, and never in the work's way: where the system gives no thread or no memory for it,
// nothing is shown.
//
//   812 records (406/s), 3.2 of 12.9 MB (1.6 MB/s), 0:06 left
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace summarise::cli {

// What there is to do and what is done. A total of 0 is unknown.
struct Tally {
  enum class Item { file, record };

  Item item = Item::file;
  std::size_t items = 0, all_items = 0;
  std::size_t bytes = 0, all_bytes = 0;
};

// The line, after so many seconds, cut to `width` characters.
std::string progress_line(const Tally& tally, double seconds, std::size_t width);

// The bytes of all `files` ("-" is standard input), so far as they can be known without reading; 0 if any cannot.
std::size_t size_of_all(const std::vector<std::string>& files);

class Progress {
 public:
  // Where the line goes, and after how long.
  struct Screen {
    int descriptor = -1;  // of a terminal; -1: nothing is ever shown, and no thread started
    std::chrono::milliseconds delay{1000}, interval{250};
  };
  // Standard error, if it is a terminal that can take a line back.
  static Screen standard_error();

  // `tally` says what there is to do.
  Progress(const Tally& tally, const Screen& screen);
  ~Progress();  // takes the line away
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Counts what was done; from any thread.
  void add(std::size_t items, std::size_t bytes);

  // Takes the line away; none is drawn while the lock is held. For whoever writes on the same terminal.
  [[nodiscard]] std::unique_lock<std::mutex> hide();

 private:
  void draw_until_stopped();
  void erase();

  const Tally tally_;
  const Screen screen_;
  const std::chrono::steady_clock::time_point begin_;
  std::atomic<std::size_t> items_{0}, bytes_{0};
  std::mutex mutex_;  // of all below, and of the terminal
  std::condition_variable stopped_;
  bool stopping_ = false;
  bool drawn_ = false;
  std::thread drawer_;
};

}  // namespace summarise::cli
