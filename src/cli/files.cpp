#include "cli/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>
#include <vector>

namespace summarise::cli {

namespace {

constexpr int kMostLinks = 40;  // as many as the system follows
constexpr std::size_t kBlock = std::size_t{1} << 18;

[[noreturn]] void throw_errno() {
  throw Error(std::strerror(errno));
}

// A file descriptor that closes itself, standard input excepted.
struct Descriptor {
  int number;
  explicit Descriptor(int number_) : number(number_) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number > STDIN_FILENO) ::close(number);
  }
};

// What `name` leads to in the end, links followed.
std::string resolve(const std::string& name) {
  std::error_code error;
  std::filesystem::path path(name);
  for (int links = 0; links < kMostLinks && std::filesystem::is_symlink(path, error); ++links) {
    const std::filesystem::path target = std::filesystem::read_symlink(path, error);
    if (error) break;
    path = target.is_absolute() ? target : path.parent_path() / target;
  }
  return path.string();
}

}  // namespace

std::string read_file(const std::string& name) {
  const Descriptor file(name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number < 0) throw_errno();
  struct stat status {};
  if (::fstat(file.number, &status) != 0) throw_errno();
  if (S_ISDIR(status.st_mode)) throw Error(std::strerror(EISDIR));
  std::string bytes;
  const std::size_t expected =
      S_ISREG(status.st_mode) && status.st_size > 0 ? static_cast<std::size_t>(status.st_size) : 0;
  std::size_t filled = 0;
  bytes.resize(expected + kBlock);
  while (true) {
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
    const ssize_t count = ::read(file.number, bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_errno();
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

Sink::Sink(std::string name) : name_(std::move(name)) {
  if (name_.empty()) {
    file_ = stdout;
    return;
  }
  struct stat status {};
  const bool exists = ::stat(name_.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) throw Error(std::strerror(EISDIR));
  if (exists && !S_ISREG(status.st_mode)) {  // a device or a pipe is written in place
    file_ = std::fopen(name_.c_str(), "w");
    if (file_ == nullptr) throw_errno();
    return;
  }
  if (exists && ::access(name_.c_str(), W_OK) != 0) throw_errno();
  target_ = resolve(name_);
  std::string pattern = target_ + ".XXXXXX";
  const int descriptor = ::mkstemp(pattern.data());
  if (descriptor < 0) throw_errno();
  temporary_ = pattern;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, exists ? status.st_mode & 07777U : 0666U & ~mask);
  file_ = ::fdopen(descriptor, "w");
  if (file_ == nullptr) throw_errno();
}

Sink::~Sink() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void Sink::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail();
}

void Sink::finish() {
  if (std::fflush(file_) != 0) fail();
  if (file_ == stdout) return;
  const int closed = std::fclose(std::exchange(file_, nullptr));
  if (closed != 0) fail();
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) throw_errno();
  temporary_.clear();
}

bool Sink::is_terminal() const {
  return ::isatty(::fileno(file_)) != 0;
}

void Sink::fail() const {
  if (errno == EPIPE) throw ClosedPipe{};
  throw_errno();
}

}  // namespace summarise::cli
