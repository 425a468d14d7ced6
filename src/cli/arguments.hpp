// The command line: what the user asked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/render.hpp"
#include "summarise.hpp"

namespace summarise::cli {

enum class Output { text, json };

struct Arguments {
  Options options;
  Form form;
  Output output = Output::text;
  bool split = false;
  bool together = false;     // one summary of all files
  bool records = false;      // JSON lines in and out
  bool keep_fields = false;  // of records
  bool headers = true;
  std::string output_file;         // "": standard output
  std::vector<std::string> files;  // "-" is standard input; at least one
  unsigned threads = 1;            // of the call; options.threads, those of one text, are told by it and the files
};

// What there is to do after reading the command line: go on with `arguments`, or write `message` and end with `status`.
struct Parsed {
  std::optional<Arguments> arguments;
  std::string message;
  // 0: the message goes to standard output (help, version); to standard error 1, a file of words that cannot be read,
  // and 2, a usage error.
  int status = 0;
};

Parsed parse_arguments(int argc, const char* const* argv);

}  // namespace summarise::cli
