#include "launcher.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

extern char** environ;

namespace bench {

namespace {

constexpr int kCannotStart = 127;

// All of `size` bytes; false where the other side has gone.
bool read_all(int from, void* into, std::size_t size) {
  auto* at = static_cast<char*>(into);
  while (size > 0) {
    const ssize_t count = ::read(from, at, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    at += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

bool write_all(int to, const void* bytes, std::size_t size) {
  const auto* at = static_cast<const char*>(bytes);
  while (size > 0) {
    const ssize_t count = ::write(to, at, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    at += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

double peak_of(const rusage& usage) {
#ifdef __APPLE__
  return static_cast<double>(usage.ru_maxrss);
#else
  return static_cast<double>(usage.ru_maxrss) * 1024.0;
#endif
}

// `line`: words, each with a NUL behind it.
Run start(std::string& line) {
  std::vector<char*> words;
  for (std::size_t at = 0; at < line.size(); at = line.find('\0', at) + 1) words.push_back(line.data() + at);
  words.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  Run run;
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = -1;
  const bool started = ::posix_spawnp(&child, words.front(), &files, nullptr, words.data(), environ) == 0;
  int status = 0;
  rusage usage{};
  if (started) {
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) continue;
  }
  run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  posix_spawn_file_actions_destroy(&files);
  run.peak_bytes = peak_of(usage);
  run.status = !started ? kCannotStart : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return run;
}

// The forked process: takes a line, gives what it cost, until nobody asks any more.
void serve(int from, int to) {
  ::setenv("LC_ALL", "C.UTF-8", 1);
  for (std::size_t size = 0; read_all(from, &size, sizeof size);) {
    std::string line(size, '\0');
    if (!read_all(from, line.data(), size)) return;
    const Run run = start(line);
    if (!write_all(to, &run, sizeof run)) return;
  }
}

}  // namespace

Launcher::Launcher() {
  int asks[2];
  int answers[2];
  if (::pipe(asks) != 0 || ::pipe(answers) != 0) throw std::runtime_error("no pipe to a child");
  for (const int end : {asks[0], asks[1], answers[0], answers[1]}) ::fcntl(end, F_SETFD, FD_CLOEXEC);
  child_ = ::fork();
  if (child_ < 0) throw std::runtime_error("no child can be started");
  if (child_ == 0) {
    ::close(asks[1]);
    ::close(answers[0]);
    serve(asks[0], answers[1]);
    ::_exit(0);
  }
  ::close(asks[0]);
  ::close(answers[1]);
  to_child_ = asks[1];
  from_child_ = answers[0];
}

Launcher::~Launcher() {
  ::close(to_child_);
  ::close(from_child_);
  while (::waitpid(child_, nullptr, 0) < 0 && errno == EINTR) continue;
}

Run Launcher::run(const std::vector<std::string>& words) const {
  std::string line;
  for (const std::string& word : words) line.append(word).push_back('\0');
  const std::size_t size = line.size();
  Run run;
  if (line.empty() || !write_all(to_child_, &size, sizeof size) || !write_all(to_child_, line.data(), size) ||
      !read_all(from_child_, &run, sizeof run)) {
    throw std::runtime_error("the process that starts the others has gone");
  }
  return run;
}

}  // namespace bench
