// argv → arguments → work → status.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"
#include "cli/files.hpp"
#include "cli/run.hpp"
#include "render/render.hpp"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

// Of what is given back, as much as a book needs is kept: a page that is asked for anew costs two microseconds.
void keep_memory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

// Where a standard descriptor is closed, the next file to be opened would take its place, and be written to or read in
// its stead. One that can only be used the wrong way round stands there then, so that its use is still an error.
void keep_standard_descriptors() {
  for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
    if (::fcntl(number, F_GETFD) >= 0 || errno != EBADF) continue;
    if (::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) != number) return;
  }
}

// Line by line, so that the line breaks stay.
std::string harmless_lines(std::string_view message) {
  std::string shown;
  while (!message.empty()) {
    const std::size_t end = std::min(message.find('\n'), message.size() - 1);
    shown += summarise::made_harmless(message.substr(0, end)) + "\n";
    message.remove_prefix(end + 1);
  }
  return shown;
}

// Help and version, or a usage error.
int say(const summarise::cli::Parsed& parsed) {
  std::FILE* const stream = parsed.status == 0 ? stdout : stderr;
  const bool echoes = parsed.status != 0 && ::isatty(STDERR_FILENO) != 0;  // what was given, to a terminal
  const std::string shown = echoes ? harmless_lines(parsed.message) : parsed.message;
  const bool written = std::fputs(shown.c_str(), stream) >= 0 && std::fflush(stream) == 0;
  if (written || errno == EPIPE) return parsed.status;
  std::fprintf(stderr, "summarise: standard output: %s\n", std::strerror(errno));
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  keep_memory();
  keep_standard_descriptors();
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is noticed when it is written to, and ends the work quietly
  std::signal(SIGXFSZ, SIG_IGN);  // and so is a limit to the size of files, which is an error like a full disk
  try {
    const summarise::cli::Parsed parsed = summarise::cli::parse_arguments(argc, argv);
    if (!parsed.arguments) return say(parsed);
    return summarise::cli::run(*parsed.arguments);
  } catch (const std::bad_alloc&) {
    std::fputs("summarise: not enough memory\n", stderr);
    return 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "summarise: %s\n", error.what());
    return 1;
  }
}
