#include "cli/progress.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>

#include "cli/texts.hpp"

namespace {

using summarise::cli::Progress;
using summarise::cli::progress_line;
using summarise::cli::Tally;
using Item = Tally::Item;

constexpr const char* kErase = "\r\x1b[K";

// What can be read from `descriptor` without waiting long.
std::string pending(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer{};
  pollfd ready{descriptor, POLLIN, 0};
  while (::poll(&ready, 1, 50) > 0 && (ready.revents & POLLIN) != 0) {
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count <= 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return text;
}

// A terminal of the test's own.
class Terminal {
 public:
  Terminal() : master_(::posix_openpt(O_RDWR | O_NOCTTY)) {
    REQUIRE(master_ >= 0);
    REQUIRE(::grantpt(master_) == 0);
    REQUIRE(::unlockpt(master_) == 0);
    name_ = ::ptsname(master_);
    slave_ = ::open(name_.c_str(), O_RDWR | O_NOCTTY);
    REQUIRE(slave_ >= 0);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() {
    ::close(slave_);
    ::close(master_);
  }
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string shown() const { return pending(master_); }

 private:
  int master_ = -1, slave_ = -1;
  std::string name_;
};

// What is left to be seen of one line: all that was written behind the last thing that took the line away.
std::string left_of(const std::string& written) {
  return written.substr(written.rfind(kErase) + 4);
}

}  // namespace

TEST_CASE("progress: the line") {
  struct Case {
    Tally tally;
    double seconds;
    const char* line;
  };
  for (const Case& one : {
           Case{{Item::file, 3, 12, 3'200'000, 12'800'000}, 2, "3 of 12 files, 3.2 of 13 MB (1.6 MB/s), 0:06 left"},
           Case{{Item::file, 0, 12, 0, 12'800'000}, 2, "0 of 12 files, 0.0 of 13 MB, 0:02 so far"},
           Case{{Item::file, 1, 2, 1500, 0}, 1, "1 of 2 files, 1.5 KB (1.5 KB/s), 0:01 so far"},
           Case{{Item::file, 0, 1, 0, 100'000'000}, 61.9, "0.0 of 100 MB, 1:01 so far"},
           Case{{Item::record, 812, 0, 3'200'000, 12'800'000},
                2,
                "812 records (406/s), 3.2 of 13 MB (1.6 MB/s), 0:06 left"},
           Case{{Item::record, 1, 0, 640, 0}, 2, "1 record (0.5/s), 0.6 KB (0.3 KB/s), 0:02 so far"},
           Case{{Item::record, 9, 0, 1'000'000, 3'000'000'000},
                1,
                "9 records (9.0/s), 0.0 of 3.0 GB (1.0 MB/s), 49:59 left"},
           Case{
               {Item::record, 9, 0, 2'000'000, 1'000'000}, 1, "9 records (9.0/s), 2.0 of 1.0 MB (2.0 MB/s), 0:00 left"},
           Case{{Item::record, 0, 0, 0, 0}, 0, "0 records (0.0/s), 0.0 KB, 0:00 so far"},
       }) {
    const std::string line = progress_line(one.tally, one.seconds, 200);
    CHECK(line == one.line);
    CHECK(progress_line(one.tally, one.seconds, 7) == line.substr(0, 7));
    CHECK(progress_line(one.tally, one.seconds, 0).empty());
  }
  const Tally long_one{Item::record, 1, 0, 1'000, 10'000'000};
  CHECK(test::contains(progress_line(long_one, 1, 200), ", 2:46:39 left"));
}

TEST_CASE("progress: the size of all files, where it can be known") {
  const test::Folder folder;
  test::write(folder.path("a"), "12345");
  test::write(folder.path("b"), "123");
  const std::string a = folder.path("a").string();
  const std::string b = folder.path("b").string();
  CHECK(summarise::cli::size_of_all({a, b, a}) == 13);
  CHECK(summarise::cli::size_of_all({a, folder.path("none").string()}) == 5);
  CHECK(summarise::cli::size_of_all({a, "/dev/null"}) == 0);
  CHECK(summarise::cli::size_of_all({}) == 0);
}

TEST_CASE("progress: nothing before the delay, gone when hidden and at the end") {
  using std::chrono::hours;
  using std::chrono::milliseconds;
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const Tally tally{Item::record, 0, 0, 0, 1000};
  { const Progress progress(tally, {ends[1], hours(1), hours(1)}); }
  CHECK(pending(ends[0]).empty());
  {
    Progress progress(tally, {ends[1], milliseconds(1), hours(1)});
    std::string written;
    while (written.empty()) written = pending(ends[0]);
    CHECK(test::contains(written, "0 records"));
    {
      const auto hidden = progress.hide();
      CHECK(pending(ends[0]) == kErase);
    }
    { const auto again = progress.hide(); }
    CHECK(pending(ends[0]).empty());
  }
  CHECK(pending(ends[0]).empty());  // it was hidden already
  {
    Progress progress(tally, {ends[1], milliseconds(1), milliseconds(200)});
    progress.add(2, 100);
    progress.add(1, 200);
    std::string written;
    while (!test::contains(written, "3 records")) written += pending(ends[0]);
    CHECK(test::contains(written, "0.3 of 1.0 KB"));
  }
  const std::string rest = pending(ends[0]);
  CHECK(rest.ends_with(kErase));
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_CASE("progress: records on a terminal, and never elsewhere") {
  const test::Folder folder;
  const Terminal terminal;
  const std::string line = R"({\"text\": \"The ferry leaves at nine. It returns at noon.\"})";
  const std::string slow = "{ echo \"" + line + "\"; sleep 1.6; echo \"" + line + "\"; } | \"$tool\" --jsonl -n 1";
  const test::Outcome shown = folder.shell("export TERM=xterm; " + slow + " 2>" + terminal.name());
  CHECK(shown.status == 0);
  CHECK(test::lines_of(shown.out).size() == 2);
  const std::string written = terminal.shown();
  CHECK(test::contains(written, "\r\x1b[K1 record ("));
  CHECK(test::contains(written, "0:01 so far"));
  CHECK(left_of(written).empty());

  const test::Outcome piped = folder.shell("export TERM=xterm; " + slow);
  CHECK(piped.err.empty());
  CHECK(piped.out == shown.out);

  const test::Outcome dumb = folder.shell("export TERM=dumb; " + slow + " 2>" + terminal.name());
  CHECK(dumb.status == 0);
  CHECK(terminal.shown().empty());
}

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)  // which reserves more than the limit
TEST_CASE("progress: none where the system gives no thread for it, and the work is done") {
  const test::Folder folder;
  const Terminal terminal;
  test::write(folder.path("a.txt"), test::kTower);
  const test::Outcome limited = folder.shell(
      "export TERM=xterm; ulimit -s 1000000; ulimit -v 900000; \"$tool\" -j 1 -n 1 a.txt 2>" + terminal.name());
  CHECK(limited.status == 0);
  CHECK(limited.out == folder.run("-n 1 a.txt").out);
  CHECK(terminal.shown().empty());
}
#endif

TEST_CASE("progress: files on a terminal that warnings and summaries go to as well") {
  const test::Folder folder;
  const Terminal terminal;
  test::write(folder.path("a.txt"), test::kTower);
  const test::Outcome shown = folder.shell(
      "export TERM=xterm; mkfifo slow; { sleep 1.6; cat a.txt; } >slow & \"$tool\" -n 1 a.txt slow none >" +
      terminal.name() + " 2>&1");
  CHECK(shown.status == 1);
  const std::string written = terminal.shown();
  CHECK(test::contains(written, "\r\x1b[K1 of 3 files, 0.6 KB ("));
  const std::size_t heading = written.find("==> slow <==");
  REQUIRE(heading != std::string::npos);
  CHECK(left_of(written.substr(0, heading)) == "\r\n");  // nothing of the line stands before it
  CHECK(left_of(written.substr(0, written.find("summarise: none: No such file"))).find("files") == std::string::npos);
  CHECK(left_of(written).find(" so far") == std::string::npos);
}
