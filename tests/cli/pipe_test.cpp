// Standard output that closes, fills up, or is a terminal.
#include <doctest/doctest.h>

#include <fcntl.h>
#include <poll.h>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::Outcome;

std::string ships(std::size_t count) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i)
    text += "Cutter " + std::to_string(i) + " waited for the tide off the bar.\n";
  return text;
}

// A pseudo-terminal, so that the tool can be told that it writes to a screen.
class Terminal {
 public:
  Terminal() : master_(::posix_openpt(O_RDWR | O_NOCTTY)) {
    if (master_ < 0 || ::grantpt(master_) != 0 || ::unlockpt(master_) != 0) return;
    name_ = ::ptsname(master_);
    slave_ = ::open(name_.c_str(), O_RDWR | O_NOCTTY);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() {
    if (slave_ >= 0) ::close(slave_);
    if (master_ >= 0) ::close(master_);
  }

  [[nodiscard]] bool works() const { return slave_ >= 0; }
  [[nodiscard]] const std::string& name() const { return name_; }

  // What was written to it so far.
  [[nodiscard]] std::string screen() const {
    std::string bytes;
    char buffer[4096];
    for (pollfd wait{master_, POLLIN, 0}; ::poll(&wait, 1, 200) > 0 && (wait.revents & POLLIN) != 0;) {
      const ssize_t count = ::read(master_, buffer, sizeof buffer);
      if (count <= 0) break;
      bytes.append(buffer, static_cast<std::size_t>(count));
    }
    return test::replace_all(bytes, "\r\n", "\n");
  }

 private:
  int master_ = -1;
  int slave_ = -1;
  std::string name_;
};

// A title set, a screen cleared, a bell, a C1 control in UTF-8.
const char* const kEvil =
    "The \x1b]0;hut\x07 is \x1b[2Jred\x08. The moat \xC2\x9B"
    "5m is dry\x7F.";

}  // namespace

TEST_CASE("a closed pipe ends the tool quietly") {
  const Folder folder;
  const std::string fleet = ships(9000);
  for (const std::string reader : {"head -1", "{ sleep 0.3; head -1; }", "head -c 30", "head -100"}) {
    for (const std::string options : {"-n 6000 -m lead", "--split", "--all --scores -m lead", "--json --all -m lead"}) {
      CAPTURE(reader);
      CAPTURE(options);
      const Outcome outcome = folder.shell(std::string("\"$tool\" ") + options + " | " + reader, fleet);
      CHECK_FALSE(outcome.out.empty());
      CHECK(outcome.err.empty());
    }
  }
  CHECK(folder.shell("\"$tool\" -n 6000 | head -1", fleet).out == "Cutter 1 waited for the tide off the bar.\n");
  const Outcome unread =
      folder.shell("{ \"$tool\" -j 1 --no-header --split nowhere.txt -; echo $? >&2; } | head -1", fleet);
  CHECK(unread.err == "summarise: nowhere.txt: No such file or directory\n1\n");
  const Outcome nobody = folder.shell("{ sleep 0.2; \"$tool\" -n 3; } | true", fleet);
  CHECK(nobody.err.empty());
}

TEST_CASE("a full or closed standard output is named, status 1") {
  const Folder folder;
  const struct {
    std::string redirection;
    std::string words;
  } cases[] = {{">/dev/full", "No space left on device"}, {">&-", "Bad file descriptor"}};
  for (const auto& [redirection, words] : cases) {
    test::write(folder.path("fleet.txt"), ships(2000));
    for (const std::string options : {"", "-n 2000 -m lead", "--json", "--split", "fleet.txt", "fleet.txt fleet.txt"}) {
      CAPTURE(redirection);
      CAPTURE(options);
      const Outcome outcome = folder.run(options + " " + redirection, ships(2000));
      CHECK(outcome.status == 1);
      CHECK(outcome.err == std::string("summarise: standard output: ") + words + "\n");
    }
  }
  const Outcome help = folder.run("--help >/dev/full");
  CHECK(help.status == 1);
  CHECK(contains(help.err, "No space left on device"));
}

TEST_CASE("control sequences are made harmless on a terminal and pass into a pipe") {
  const Folder folder;
  CHECK(folder.run("-n 9", kEvil).out ==
        "The \x1b]0;hut\x07 is \x1b[2Jred\x08.\nThe moat \xC2\x9B"
        "5m is dry\x7F.\n");
  const Terminal terminal;
  if (!terminal.works()) {
    MESSAGE("skipped: no pseudo-terminal to be had");
    return;
  }
  for (const std::string options : {"-n 9", "--split", "--scores", "-o /dev/stdout", "--json"}) {
    CAPTURE(options);
    const Outcome outcome = folder.run(options + " >" + terminal.name(), kEvil);
    CHECK(outcome.status == 0);
    const std::string screen = terminal.screen();
    CAPTURE(screen);
    CHECK(contains(screen, "hut"));
    CHECK(contains(screen, "is dry"));
    for (const std::string control : {"\x1b", "\x07", "\x08", "\x7F", "\xC2\x9B"})
      CHECK_FALSE(contains(screen, control));
  }
}

TEST_CASE("nothing but the summary on standard output, nothing at all on standard error") {
  const Folder folder;
  for (const std::string options :
       {"", "-n 1", "-w 20", "--rank", "--classic", "-m random", "-l cy", "-l und", "-j 2"}) {
    CAPTURE(options);
    const Outcome outcome = folder.run(options, test::kTower);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    for (const std::string& line : test::lines_of(outcome.out)) CHECK(contains(test::kTower, line));
    CHECK(outcome.out.ends_with(".\n"));
  }
}

TEST_CASE("a sentence a line, a line's end after each, in the order of the text") {
  const Folder folder;
  const char* const text = "The kiln is cold. The potter is away. The clay has dried.";
  CHECK(folder.run("-n 3", text).out == "The kiln is cold.\nThe potter is away.\nThe clay has dried.\n");
  CHECK(folder.run("", "Alone.").out == "Alone.\n");
  CHECK(folder.run("", "Alone.").err.empty());
  const auto all = test::lines_of(folder.run("--split", test::kTower).out);
  for (const std::string method : {"textrank", "lead", "random"}) {
    for (int n = 1; n <= 10; ++n) {
      CAPTURE(method);
      CAPTURE(n);
      const auto lines =
          test::lines_of(folder.run("-m " + std::string(method) + " -n " + std::to_string(n), test::kTower).out);
      CHECK(static_cast<int>(lines.size()) == n);
      CHECK(test::is_subsequence(lines, all));
    }
  }
}
