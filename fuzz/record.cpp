// libFuzzer: any line of a corpus has one JSON object for an answer, on one line.
// cmake --preset fuzz && cmake --build build/fuzz --target fuzz_record && build/fuzz/fuzz/fuzz_record
// -max_total_time=60
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/records.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string line(reinterpret_cast<const char*>(data), size);
  summarise::cli::Arguments arguments;
  for (const bool split : {false, true}) {
    arguments.split = arguments.keep_fields = split;
    const summarise::cli::Answered answered = summarise::cli::answer_record(line, 1, arguments);
    if (answered.text.find('\n') != std::string::npos || !nlohmann::json::parse(answered.text).is_object()) {
      __builtin_trap();
    }
  }
  return 0;
}
