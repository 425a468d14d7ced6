// -o FILE: a regular file appears whole or not at all.
#include <doctest/doctest.h>

#include <unistd.h>

#include <csignal>

#include "cli/texts.hpp"

namespace {

namespace fs = std::filesystem;
using test::contains, test::Folder, test::Outcome;

const char* const kText = "The kiln is cold. The potter is away. The clay has dried.";
const char* const kOut = "The kiln is cold.\nThe potter is away.\nThe clay has dried.\n";

// What the folder holds besides the files of the test's own plumbing.
std::vector<std::string> names_in(const Folder& folder) {
  return test::lines_of(folder.shell("ls").out);
}

}  // namespace

TEST_CASE("-o writes what would have gone to standard output, and nothing else") {
  const Folder folder;
  test::write(folder.path("kiln.txt"), kText);
  for (const std::string options : {"", "--json", "--scores --all", "--split", "--json --split", "kiln.txt kiln.txt"}) {
    CAPTURE(options);
    const Outcome direct = folder.run(options, kText);
    const Outcome outcome = folder.run("-o out.txt " + options, kText);
    CHECK(outcome.status == 0);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.empty());
    CHECK_FALSE(direct.out.empty());
    CHECK(test::read(folder.path("out.txt")) == direct.out);
    CHECK(names_in(folder) == std::vector<std::string>{"kiln.txt", "out.txt"});
  }
}

TEST_CASE("-o replaces a longer file, also the one that is read") {
  const Folder folder;
  test::write(folder.path("out.txt"), test::repeat("old ", 5000));
  CHECK(folder.run("--output=out.txt", kText).status == 0);
  CHECK(test::read(folder.path("out.txt")) == kOut);
  test::write(folder.path("same.txt"), kText);
  CHECK(folder.run("same.txt -o same.txt").status == 0);
  CHECK(test::read(folder.path("same.txt")) == kOut);
}

TEST_CASE("-o keeps an existing file's mode, and a new one's is the user's mask's") {
  const Folder folder;
  for (const std::string mode : {"600", "640", "755", "666"}) {
    CAPTURE(mode);
    const Outcome outcome = folder.shell(std::string("umask 022; echo old >out.txt; chmod ") + mode +
                                             " out.txt; \"$tool\" -o out.txt; stat -c %a out.txt",
                                         kText);
    CHECK(outcome.out == std::string(mode) + "\n");
    CHECK(test::read(folder.path("out.txt")) == kOut);
  }
  CHECK(folder.shell("umask 027; \"$tool\" -o new.txt; stat -c %a new.txt", kText).out == "640\n");
  CHECK(folder.shell("umask 002; \"$tool\" -o newer.txt; stat -c %a newer.txt", kText).out == "664\n");
}

TEST_CASE("-o writes through a symbolic link") {
  const Folder folder;
  fs::create_directory(folder.path("far"));
  test::write(folder.path("far/real.txt"), "old");
  fs::create_symlink("far/real.txt", folder.path("link.txt"));
  CHECK(folder.run("-o link.txt", kText).status == 0);
  CHECK(fs::is_symlink(folder.path("link.txt")));
  CHECK(test::read(folder.path("far/real.txt")) == kOut);
  CHECK(fs::is_regular_file(folder.path("far/real.txt")));
}

TEST_CASE("-o through a symbolic link to no file yet makes the file, as the shell's > does") {
  const Folder folder;
  fs::create_symlink("later.txt", folder.path("link.txt"));
  CHECK(folder.run("-o link.txt", kText).status == 0);
  CHECK(fs::is_symlink(folder.path("link.txt")));
  CHECK(test::read(folder.path("later.txt")) == kOut);
}

TEST_CASE("-o to a device or a named pipe writes there") {
  const Folder folder;
  const Outcome null = folder.run("-o /dev/null", kText);
  CHECK(null.status == 0);
  CHECK(null.err.empty());
  CHECK(folder.shell("mkfifo fifo; { timeout 20 cat fifo >got.txt & } ; \"$tool\" -o fifo; wait", kText).status == 0);
  CHECK(test::read(folder.path("got.txt")) == kOut);
  CHECK(fs::is_fifo(folder.path("fifo")));
  CHECK(folder.run("-o /dev/stdout | cat", kText).out == kOut);
}

TEST_CASE("-o that cannot be written is named, status 1") {
  const Folder folder;
  fs::create_directory(folder.path("folder"));
  fs::create_symlink("ring", folder.path("ring"));
  const struct {
    std::string name;
    std::string words;
  } cases[] = {{"ring", "Too many levels of symbolic links"},
               {"/dev/full", "No space left on device"},
               {"nowhere/out.txt", "No such file or directory"},
               {"folder", "Is a directory"},
               {".in/out.txt", "Not a directory"}};
  for (const auto& [name, words] : cases) {
    CAPTURE(name);
    const Outcome outcome = folder.run("-o " + std::string(name), kText);
    CHECK(outcome.status == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == "summarise: " + std::string(name) + ": " + words + "\n");
    CHECK(names_in(folder) == std::vector<std::string>{"folder", "ring"});
  }
}

TEST_CASE("-o into a folder or over a file that may not be written") {
  if (::geteuid() == 0) {
    MESSAGE("skipped: root may write everywhere");
    return;
  }
  const Folder folder;
  fs::create_directory(folder.path("closed"));
  fs::permissions(folder.path("closed"), fs::perms::owner_read | fs::perms::owner_exec);
  const Outcome closed = folder.run("-o closed/out.txt", kText);
  CHECK(closed.status == 1);
  CHECK(closed.err == "summarise: closed/out.txt: Permission denied\n");
  CHECK(fs::is_empty(folder.path("closed")));
  test::write(folder.path("locked.txt"), "locked");
  fs::permissions(folder.path("locked.txt"), fs::perms::owner_read);
  const Outcome locked = folder.run("-o locked.txt", kText);
  CHECK(locked.status == 1);
  CHECK(locked.err == "summarise: locked.txt: Permission denied\n");
  CHECK(test::read(folder.path("locked.txt")) == "locked");
}

TEST_CASE("-o that runs out of room half-way leaves nothing new, and the old file whole") {
  const Folder folder;
  std::string long_text;
  for (int i = 0; i < 9000; ++i) long_text += "Sack " + std::to_string(i) + " was carried up the mill's stairs. ";
  const std::string limited = "ulimit -f 64; \"$tool\" -m lead -n 9000 ";
  const Outcome fresh = folder.shell(limited + "-o out.txt", long_text);
  CHECK(fresh.status == 1);
  CHECK(fresh.err == "summarise: out.txt: File too large\n");
  CHECK(names_in(folder).empty());
  test::write(folder.path("out.txt"), "old\n");
  const Outcome over = folder.shell(limited + "-o out.txt", long_text);
  CHECK(over.status == 1);
  CHECK(test::read(folder.path("out.txt")) == "old\n");
  CHECK(names_in(folder) == std::vector<std::string>{"out.txt"});
}

TEST_CASE("-o gets the good files where others are missing") {
  const Folder folder;
  test::write(folder.path("kiln.txt"), kText);
  const Outcome outcome = folder.run("-o out.txt gone.txt kiln.txt");
  CHECK(outcome.status == 1);
  CHECK(outcome.err == "summarise: gone.txt: No such file or directory\n");
  CHECK(test::read(folder.path("out.txt")) == "==> kiln.txt <==\n" + std::string(kOut));
}

TEST_CASE("-o leaves the file as it was where nothing could be read") {
  const test::Folder folder;
  test::write(folder.path("kept.txt"), "as it was\n");
  for (const char* options : {"", "--json ", "--split ", "--jsonl ", "--together "}) {
    CAPTURE(options);
    CHECK(folder.run(std::string(options) + "-o kept.txt missing.txt").status == 1);
    CHECK(test::read(folder.path("kept.txt")) == "as it was\n");
  }
}

TEST_CASE("-o of what standard output goes to writes on there") {
  const Folder folder;
  const Outcome outcome =
      folder.shell("{ echo before; \"$tool\" -n 1 -o /dev/stdout; echo after; } >out.txt; cat out.txt", kText);
  CHECK(outcome.out == "before\nThe kiln is cold.\nafter\n");
}

TEST_CASE("-o that is interrupted leaves nothing new, and what is ignored does not interrupt it") {
  const struct {
    std::string before, signals;
    int status;
  } cases[] = {{"", "kill -TERM $!", 128 + SIGTERM},
               {"", "kill -HUP $!", 128 + SIGHUP},
               {"trap '' HUP; ", "kill -HUP $!; sleep 0.1; kill -TERM $!", 128 + SIGTERM}};
  const Folder folder;
  for (const auto& [before, signals, status] : cases) {
    CAPTURE(before + signals);
    const Outcome outcome =
        folder.shell(before +
                     "mkfifo pipe; exec 9<>pipe; \"$tool\" -o out.txt pipe 9>&- & i=0; "
                     "until ls out.txt.* >list 2>&1 || test $((i += 1)) -gt 500; do sleep 0.01; done; " +
                     signals + "; wait $!; echo $?; rm pipe list; ls");
    CHECK(outcome.out == std::to_string(status) + "\n");
  }
}

TEST_CASE("-o with a name as long as names can be, and with - for standard output") {
  const Folder folder;
  const std::string plain = folder.run("", kText).out;
  const std::string longest(255, 'n');
  CHECK(folder.run("-o " + longest, kText).status == 0);
  CHECK(test::read(folder.path(longest)) == plain);
  CHECK(folder.run("-o -", kText).out == plain);
  CHECK(names_in(folder) == std::vector<std::string>{longest});
}

TEST_CASE("an empty name is no file") {
  const Folder folder;
  for (const std::string option : {"-o", "--stopwords", "--cues", "--stigma"}) {
    CAPTURE(option);
    const Outcome outcome = folder.run(std::string(option) + " ''", kText);
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(contains(outcome.err, "the name of a file is empty"));
  }
}
