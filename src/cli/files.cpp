#include "cli/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace summarise::cli {

namespace {

constexpr int kMostLinks = 40;  // as many as the system follows
constexpr std::size_t kBlock = std::size_t{1} << 18;

// The system's words, by a function that threads may call at once; std::strerror is none.
[[noreturn]] void throw_system(int error) {
  throw Error(std::generic_category().message(error));
}

[[noreturn]] void throw_errno() {
  throw_system(errno);
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

// "-" is standard input. Throws for a directory.
Descriptor open_to_read(const std::string& name) {
  const int number = name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
  if (number < 0) throw_errno();
  struct stat status {};
  const bool known = ::fstat(number, &status) == 0;
  if (known && S_ISDIR(status.st_mode)) {
    ::close(number);
    throw_system(EISDIR);
  }
  return Descriptor(number);
}

// Up to `size` bytes into `bytes`; 0 at the end.
std::size_t read_some(const Descriptor& file, char* bytes, std::size_t size) {
  while (true) {
    const ssize_t count = ::read(file.number, bytes, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw_errno();
  }
}

// The file that is written under another name, for the handler below, which may look at nothing else. One at a time:
// the tool has one output.
std::array<char, PATH_MAX> unfinished{};

extern "C" void remove_unfinished(int signal) {
  ::unlink(unfinished.data());
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

// Where the tool is interrupted, `temporary` goes with it; "" from then on does not.
void remove_on_signals(const std::string& temporary) {
  constexpr std::array<int, 4> kSignals = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
  const bool asked = !temporary.empty() && temporary.size() < unfinished.size();
  if (asked) std::copy(temporary.c_str(), temporary.c_str() + temporary.size() + 1, unfinished.begin());
  for (const int number : kSignals) {
    const auto before = ::signal(number, asked ? &remove_unfinished : SIG_DFL);
    if (before == SIG_IGN) ::signal(number, SIG_IGN);  // as nohup asks
  }
}

// True if `file` is what standard output goes to: "/dev/stdout", sent to a file by the shell.
bool is_standard_output(const struct stat& file) {
  struct stat output {};
  return ::fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == file.st_dev && output.st_ino == file.st_ino;
}

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
  const Descriptor file = open_to_read(name);
  struct stat status {};
  if (::fstat(file.number, &status) != 0) throw_errno();
  std::string bytes;
  const bool has_size = S_ISREG(status.st_mode) && status.st_size > 0;
  std::size_t filled = 0;
  bytes.reserve((has_size ? static_cast<std::size_t>(status.st_size) : 0) + kBlock);  // a mapping of its own, untouched
  bytes.resize(has_size ? static_cast<std::size_t>(status.st_size) + 1 : kBlock);     // one more, to see the end
  while (true) {
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
    const std::size_t count = read_some(file, bytes.data() + filled, bytes.size() - filled);
    if (count == 0) break;
    filled += count;
  }
  bytes.resize(filled);
  return bytes;
}

void for_each_line(const std::string& name, const std::function<void(const std::string&)>& visit) {
  const Descriptor file = open_to_read(name);
  std::string block(kBlock, '\0');
  std::string line;
  while (const std::size_t count = read_some(file, block.data(), block.size())) {
    std::string_view rest(block.data(), count);
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      line.append(rest, 0, end);
      visit(line);
      line.clear();
      rest.remove_prefix(end + 1);
    }
    line.append(rest);
  }
  if (!line.empty()) visit(line);
}

Sink::Sink(std::string name) : name_(std::move(name)) {
  if (name_.empty()) {
    file_ = stdout;
    return;
  }
  struct stat status {};
  const bool exists = ::stat(name_.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) throw_errno();
  if (exists && S_ISDIR(status.st_mode)) throw_system(EISDIR);
  if (exists && is_standard_output(status)) {
    file_ = stdout;
    return;
  }
  if (exists && !S_ISREG(status.st_mode)) {  // a device or a pipe is written in place
    file_ = std::fopen(name_.c_str(), "w");
    if (file_ == nullptr) throw_errno();
    return;
  }
  if (exists && ::access(name_.c_str(), W_OK) != 0) throw_errno();
  target_ = resolve(name_);
  std::string pattern = target_ + ".XXXXXX";
  int descriptor = ::mkstemp(pattern.data());
  if (descriptor < 0 && errno == ENAMETOOLONG) {
    pattern = std::filesystem::path(target_).replace_filename("summarise.XXXXXX").string();
    descriptor = ::mkstemp(pattern.data());
  }
  if (descriptor < 0) throw_errno();
  temporary_ = pattern;
  remove_on_signals(temporary_);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, exists ? status.st_mode & 07777U : 0666U & ~mask);
  file_ = ::fdopen(descriptor, "w");
  if (file_ == nullptr) {
    const int error = errno;
    ::close(descriptor);
    remove_temporary();  // no destructor will
    throw_system(error);
  }
}

Sink::~Sink() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  remove_temporary();
}

void Sink::remove_temporary() {
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  temporary_.clear();
  remove_on_signals("");
}

void Sink::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail();
}

void Sink::flush() {
  if (std::fflush(file_) != 0) fail();
}

void Sink::finish() {
  flush();
  if (file_ == stdout) return;
  const int closed = std::fclose(std::exchange(file_, nullptr));
  if (closed != 0) fail();
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) throw_errno();
  temporary_.clear();
  remove_on_signals("");
}

bool Sink::is_terminal() const {
  return ::isatty(::fileno(file_)) != 0;
}

void Sink::fail() const {
  if (errno == EPIPE) throw ClosedPipe{};
  throw_errno();
}

}  // namespace summarise::cli
