// Several files, their headers, and files that cannot be read.
#include <doctest/doctest.h>

#include <unistd.h>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::Outcome;

const char* const kBarn = "The barn is new.\n";
const char* const kShed = "The shed is old. It leaks.\n";

// barn.txt, shed.txt, empty.txt, binary.dat, a folder.
void fill(const Folder& folder) {
  test::write(folder.path("barn.txt"), kBarn);
  test::write(folder.path("shed.txt"), kShed);
  test::write(folder.path("empty.txt"), "");
  test::write(folder.path("binary.dat"), std::string_view("PK\3\4 hay\0 and straw.", 20));
  std::filesystem::create_directory(folder.path("folder"));
}

struct Case {
  std::string arguments;
  std::string out;
  std::string err;
  int status;
};

const Case kCases[] = {
    {"barn.txt", "The barn is new.\n", "", 0},
    {"-", "The stall is clean.\n", "", 0},
    {"", "The stall is clean.\n", "", 0},
    {"barn.txt shed.txt", "==> barn.txt <==\nThe barn is new.\n\n==> shed.txt <==\nThe shed is old.\nIt leaks.\n", "",
     0},
    {"--no-header barn.txt shed.txt", "The barn is new.\nThe shed is old.\nIt leaks.\n", "", 0},
    {"shed.txt - barn.txt -n 1 -m lead",
     "==> shed.txt <==\nThe shed is old.\n\n==> standard input <==\nThe stall is clean.\n\n==> barn.txt <==\nThe barn "
     "is "
     "new.\n",
     "", 0},
    {"barn.txt barn.txt", "==> barn.txt <==\nThe barn is new.\n\n==> barn.txt <==\nThe barn is new.\n", "", 0},
    {"barn.txt shed.txt --split",
     "==> barn.txt <==\nThe barn is new.\n\n==> shed.txt <==\nThe shed is old.\nIt leaks.\n", "", 0},
    {"./barn.txt empty.txt shed.txt",
     "==> ./barn.txt <==\nThe barn is new.\n\n==> empty.txt <==\n\n==> shed.txt <==\nThe shed is old.\nIt leaks.\n", "",
     0},
    {"empty.txt", "", "", 0},
    {"missing.txt", "", "summarise: missing.txt: No such file or directory\n", 1},
    {"folder", "", "summarise: folder: Is a directory\n", 1},
    {"barn.txt/inside", "", "summarise: barn.txt/inside: Not a directory\n", 1},
    {"binary.dat", "", "summarise: binary.dat: binary file\n", 1},
    {"''", "", "summarise: : No such file or directory\n", 1},
    {"barn.txt missing.txt shed.txt",
     "==> barn.txt <==\nThe barn is new.\n\n==> shed.txt <==\nThe shed is old.\nIt leaks.\n",
     "summarise: missing.txt: No such file or directory\n", 1},
    {"missing.txt barn.txt", "==> barn.txt <==\nThe barn is new.\n",
     "summarise: missing.txt: No such file or directory\n", 1},
    {"folder binary.dat barn.txt", "==> barn.txt <==\nThe barn is new.\n",
     "summarise: folder: Is a directory\nsummarise: binary.dat: binary file\n", 1},
    {"--no-header gone.txt barn.txt lost.txt", "The barn is new.\n",
     "summarise: gone.txt: No such file or directory\nsummarise: lost.txt: No such file or directory\n", 1},
    {"--stopwords missing.txt barn.txt", "", "summarise: missing.txt: No such file or directory\n", 1},
};

}  // namespace

TEST_CASE("each file under its header, what cannot be read named, the others done") {
  const Folder folder;
  fill(folder);
  for (const Case& c : kCases) {
    CAPTURE(c.arguments);
    const Outcome outcome = folder.run(c.arguments, "The stall is clean.");
    CHECK(outcome.out == c.out);
    CHECK(outcome.err == c.err);
    CHECK(outcome.status == c.status);
  }
}

TEST_CASE("JSON of several files is one object after the other, without headers") {
  const Folder folder;
  fill(folder);
  const Outcome both = folder.run("--json barn.txt missing.txt -", kShed);
  CHECK(both.status == 1);
  CHECK(both.out == folder.run("--json barn.txt").out + folder.run("--json -", kShed).out);
}

TEST_CASE("each file is summarised for itself") {
  const Folder folder;
  fill(folder);
  test::write(folder.path("tower.txt"), test::kTower);
  const std::string alone = folder.run("--scores --all tower.txt").out;
  CHECK_FALSE(alone.empty());
  CHECK(folder.run("--scores --all --no-header shed.txt tower.txt barn.txt tower.txt").out ==
        folder.run("--scores --all shed.txt").out + alone + folder.run("--scores --all barn.txt").out + alone);
}

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)  // which reserves more than the limit
TEST_CASE("more threads than the system gives: the work is done by those that there are") {
  const Folder folder;
  fill(folder);
  test::write(folder.path("records.jsonl"), "{\"text\":\"Dry.\"}\n{\"text\":\"Wet.\"}\n{\"text\":\"Old.\"}\n");
  std::string long_text;
  for (int i = 0; i < 2000; ++i) long_text += "Sheaf " + std::to_string(i) + " is dry.\n\n";
  test::write(folder.path("long.txt"), long_text);
  const std::string limited = "ulimit -s 1000000; ulimit -v 2500000; \"$tool\" ";  // KB: one thread more, at most two
  for (const std::string arguments : {"barn.txt shed.txt empty.txt barn.txt", "--jsonl records.jsonl", "long.txt"}) {
    CAPTURE(arguments);
    const Outcome outcome = folder.shell(limited + "-j 1000 " + arguments);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out == folder.run("-j 1 " + arguments).out);
  }
}
#endif

TEST_CASE("a long text is summarised as it is from a pipe, whose length nobody knows") {
  const Folder folder;
  std::string text;
  for (int i = 0; text.size() < 1200000; ++i) {
    text += "The mill " + std::to_string(i % 977) + " grinds rye for barn " + std::to_string(i % 89) + ". ";
    if (i % 7 == 0) text += "\n\n";
  }
  test::write(folder.path("long.txt"), text);
  const Outcome named = folder.run("-n 5 long.txt");
  CHECK(named.status == 0);
  CHECK(test::lines_of(named.out).size() == 5);
  CHECK(folder.shell("cat long.txt | \"$tool\" -n 5").out == named.out);
}

TEST_CASE("a file that may not be read is named in the system's words") {
  if (::geteuid() == 0) {
    MESSAGE("skipped: root may read everything");
    return;
  }
  const Folder folder;
  fill(folder);
  std::filesystem::permissions(folder.path("shed.txt"), std::filesystem::perms::none);
  const Outcome outcome = folder.run("shed.txt barn.txt");
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "==> barn.txt <==\nThe barn is new.\n");
  CHECK(outcome.err == "summarise: shed.txt: Permission denied\n");
}

TEST_CASE("a named pipe is read like a file, a closed standard input is named") {
  const Folder folder;
  const Outcome pipe =
      folder.shell("mkfifo fifo && { timeout 20 sh -c 'cat >fifo <.in' & } && \"$tool\" -n 9 fifo", kShed);
  CHECK(pipe.status == 0);
  CHECK(pipe.out == "The shed is old.\nIt leaks.\n");
  const Outcome closed = folder.run("- <&-");
  CHECK(closed.status == 1);
  CHECK(closed.out.empty());
  CHECK(closed.err == "summarise: standard input: Bad file descriptor\n");
  test::write(folder.path("gate.txt"), "The gate is open.");
  CHECK(folder.run("gate.txt - <&-").status == 1);
  CHECK(folder.run("-o out.txt - <&-").status == 1);
  CHECK(folder.run("-o out.txt gate.txt missing.txt 2>&-").status == 1);
  CHECK(test::read(folder.path("out.txt")) == "==> gate.txt <==\nThe gate is open.\n");
  const Outcome folder_as_input = folder.run("- <.");
  CHECK(folder_as_input.status == 1);
  CHECK(folder_as_input.err == "summarise: standard input: Is a directory\n");
}

TEST_CASE("file names with blanks, quotes and letters beyond ASCII") {
  const Folder folder;
  test::write(folder.path("my \"old\" mühle.txt"), kBarn);
  CHECK(folder.run("'my \"old\" mühle.txt' -", kShed).out.starts_with("==> my \"old\" mühle.txt <==\n"));
  CHECK(test::json_of(folder.run("--json 'my \"old\" mühle.txt'")).at("file") == "my \"old\" mühle.txt");
}

TEST_CASE("many files come out in their order, by any number of threads") {
  const Folder folder;
  std::string files;
  for (int i = 0; i < 40; ++i) {
    const std::string name = "field" + std::to_string(i) + ".txt";
    // Lengths differ, so that those begun later are often ready sooner.
    if (i % 9 != 4) {
      test::write(folder.path(name),
                  test::repeat("Field " + std::to_string(i) + " is mown. ", static_cast<std::size_t>((40 - i) * 20)));
    }
    files += " " + name;
  }
  const Outcome one = folder.run("-n 1 -j 1" + files, "");
  CHECK(one.status == 1);
  CHECK(test::contains(one.err, "field4.txt: No such file"));
  for (const std::string threads : {"2", "3", "16"}) {
    CAPTURE(threads);
    for (int round = 0; round < 5; ++round) {
      const Outcome some = folder.run("-n 1 -j " + threads + files, "");
      CHECK(some.out == one.out);
      CHECK(some.err == one.err);
      CHECK(some.status == one.status);
    }
  }
}
