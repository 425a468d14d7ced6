#include "cli/progress.hpp"

#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string_view>
#include <system_error>

namespace summarise::cli {

namespace {

constexpr std::string_view kErase = "\r\x1b[K";  // to the line's start, and all to the right of it away
constexpr std::size_t kUsualWidth = 80;

// "812", "4.5", "64": as many digits as tell something.
std::string digits(double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", value < 9.95 ? 1 : 0, value);
  return buffer;
}

struct Scale {
  double unit;
  const char* name;
};

Scale scale_of(double bytes) {
  if (bytes >= 999.5e6) return {1e9, " GB"};
  if (bytes >= 999.5e3) return {1e6, " MB"};
  return {1e3, " KB"};
}

std::string size(double bytes) {
  const Scale scale = scale_of(bytes);
  return digits(bytes / scale.unit) + scale.name;
}

std::string minutes(double seconds) {
  const auto whole = static_cast<unsigned long>(seconds);
  char buffer[64];
  if (whole < 3600) {
    std::snprintf(buffer, sizeof buffer, "%lu:%02lu", whole / 60, whole % 60);
  } else {
    std::snprintf(buffer, sizeof buffer, "%lu:%02lu:%02lu", whole / 3600, whole / 60 % 60, whole % 60);
  }
  return buffer;
}

// "3 of 12 files", "812 records (406/s)".
std::string items_of(const Tally& tally, double seconds) {
  if (tally.item == Tally::Item::file)
    return std::to_string(tally.items) + " of " + std::to_string(tally.all_items) + " files";
  return std::to_string(tally.items) + (tally.items == 1 ? " record (" : " records (") +
         digits(static_cast<double>(tally.items) / seconds) + "/s)";
}

// "3.2 of 12.9 MB (1.6 MB/s)", without what is unknown.
std::string bytes_of(const Tally& tally, double seconds) {
  const auto done = static_cast<double>(tally.bytes);
  const auto all = static_cast<double>(tally.all_bytes);
  const Scale scale = scale_of(all);
  std::string text = tally.all_bytes > 0 ? digits(done / scale.unit) + " of " + size(all) : size(done);
  if (tally.bytes > 0) text += " (" + size(done / seconds) + "/s)";
  return text;
}

std::size_t width_of(int terminal) {
  winsize window{};
  const bool known = ::ioctl(terminal, TIOCGWINSZ, &window) == 0 && window.ws_col > 0;
  return known ? window.ws_col : kUsualWidth;
}

void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count <= 0) return;  // a terminal that is gone shows nothing
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace

std::string progress_line(const Tally& tally, double seconds, std::size_t width) {
  const double passed = std::max(seconds, 1e-3);
  std::string line;
  if (tally.item == Tally::Item::record || tally.all_items != 1) line = items_of(tally, passed) + ", ";
  line += bytes_of(tally, passed);
  if (tally.bytes > 0 && tally.all_bytes > 0) {
    const std::size_t rest = tally.all_bytes - std::min(tally.bytes, tally.all_bytes);
    line += ", " + minutes(passed * static_cast<double>(rest) / static_cast<double>(tally.bytes)) + " left";
  } else {
    line += ", " + minutes(passed) + " so far";
  }
  if (line.size() > width) line.resize(width);
  return line;
}

std::size_t size_of_all(const std::vector<std::string>& files) {
  std::size_t sum = 0;
  for (const std::string& file : files) {
    struct stat status {};
    const int failed = file == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(file.c_str(), &status);
    if (failed != 0) continue;  // it will not be read either
    if (!S_ISREG(status.st_mode)) return 0;
    sum += static_cast<std::size_t>(status.st_size);
  }
  return sum;
}

Progress::Screen Progress::standard_error() {
  const char* const kind = std::getenv("TERM");
  const bool dumb = kind != nullptr && std::strcmp(kind, "dumb") == 0;
  Screen screen;
  if (!dumb && ::isatty(STDERR_FILENO) != 0) screen.descriptor = STDERR_FILENO;
  return screen;
}

Progress::Progress(const Tally& tally, const Screen& screen)
    : tally_(tally), screen_(screen), begin_(std::chrono::steady_clock::now()) {
  if (screen_.descriptor < 0) return;
  try {
    drawer_ = std::thread([this] { draw_until_stopped(); });
  } catch (const std::system_error&) {  // the system gives no thread: nothing is shown
  }
}

Progress::~Progress() {
  if (!drawer_.joinable()) return;
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_one();
  drawer_.join();
  erase();
}

void Progress::add(std::size_t items, std::size_t bytes) {
  items_ += items;
  bytes_ += bytes;
}

std::unique_lock<std::mutex> Progress::hide() {
  std::unique_lock lock(mutex_);
  erase();
  return lock;
}

void Progress::draw_until_stopped() try {
  std::unique_lock lock(mutex_);
  for (auto wait = screen_.delay; !stopped_.wait_for(lock, wait, [this] { return stopping_; });
       wait = screen_.interval) {
    Tally now = tally_;
    now.items = items_;
    now.bytes = bytes_;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    const std::string line = progress_line(now, seconds, width_of(screen_.descriptor) - 1);
    write_all(screen_.descriptor, std::string(kErase) + line);
    drawn_ = true;
  }
} catch (const std::exception&) {  // no memory for a line: none is drawn any more, and the work goes on
}

void Progress::erase() {
  if (drawn_) write_all(screen_.descriptor, kErase);
  drawn_ = false;
}

}  // namespace summarise::cli
