// argv → arguments → work → status.
#include <csignal>
#include <cstdio>
#include <exception>

#include "cli/arguments.hpp"
#include "cli/files.hpp"
#include "cli/run.hpp"

namespace {

// Help and version, or a usage error.
int say(const summarise::cli::Parsed& parsed) {
  std::FILE* const stream = parsed.status == 0 ? stdout : stderr;
  const bool written = std::fputs(parsed.message.c_str(), stream) >= 0 && std::fflush(stream) == 0;
  return parsed.status == 0 && !written ? 1 : parsed.status;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is noticed when it is written to, and ends the work quietly
  try {
    const summarise::cli::Parsed parsed = summarise::cli::parse_arguments(argc, argv);
    if (!parsed.arguments) return say(parsed);
    return summarise::cli::run(*parsed.arguments);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "summarise: %s\n", error.what());
    return 1;
  }
}
