// Files, read whole and written whole. Every function throws Error with the system's own words.
#pragma once

#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

#include "summarise.hpp"

namespace summarise::cli {

// The bytes of a file; "-" is standard input.
std::string read_file(const std::string& name);

// Calls `visit` for each line of a file, without its line end, in order, as they are read; a last line end starts no
// line.
void for_each_line(const std::string& name, const std::function<void(const std::string&)>& visit);

// Thrown where nobody reads what is written any more.
struct ClosedPipe {};

// Where output goes: standard output, or a file. A regular file appears under its name only when everything was written
// (`finish`); without that nothing is left behind, even where the tool is interrupted.
class Sink {
 public:
  explicit Sink(std::string name);  // "": standard output
  ~Sink();
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  void write(std::string_view bytes);  // throws Error or ClosedPipe
  void flush();                        // likewise
  void finish();                       // likewise
  [[nodiscard]] bool is_terminal() const;
  // What to call it in messages.
  [[nodiscard]] std::string name() const { return name_.empty() ? "standard output" : name_; }

 private:
  void remove_temporary();
  [[noreturn]] void fail() const;

  std::string name_;
  std::string target_;     // the file to replace at the end, links followed
  std::string temporary_;  // what is written until then; "" if written in place
  std::FILE* file_ = nullptr;
};

}  // namespace summarise::cli
