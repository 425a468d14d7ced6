// Big and odd inputs: a summary, status 0, an end. No clock decides; `timeout` only keeps a hang from lasting.
#include <doctest/doctest.h>

#include <cstdint>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::lines_of, test::Outcome, test::repeat;

constexpr std::size_t kMegabyte = 1000000;

// Bytes without NUL from a generator of our own.
std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint64_t state = 42;
  for (char& byte : bytes) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    byte = static_cast<char>((state >> 33) % 255 + 1);
  }
  return bytes;
}

std::string numbered(std::size_t count, const std::string& before, const std::string& after) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) text += before + std::to_string(i) + after;
  return text;
}

Outcome summarise(const Folder& folder, const std::string& options, const std::string& input) {
  return folder.shell("timeout 60 \"$tool\" " + options, input);
}

struct Case {
  std::string name;
  std::string input;
  std::size_t least, most;  // lines of -n 3
};

std::vector<Case> cases() {
  return {
      {"one letter", std::string(kMegabyte, 'x'), 1, 1},
      {"full stops", std::string(kMegabyte, '.'), 1, 3},
      {"stops and blanks", repeat(". ", kMegabyte / 2), 1, 3},
      {"question and exclamation marks", repeat("?!", kMegabyte / 2), 1, 3},
      {"quotes", repeat("\"", kMegabyte), 1, 3},
      {"opening brackets", repeat("(", kMegabyte), 1, 3},
      {"blanks", std::string(kMegabyte, ' '), 0, 0},
      {"line ends", std::string(kMegabyte, '\n'), 0, 0},
      {"no letters", repeat("12 34, 56; ", kMegabyte / 11), 1, 3},
      {"noise", noise(kMegabyte), 1, 3},
      {"a line of 10 MB", repeat("and so the wagons rolled on beyond the ford and the hill ", 10 * kMegabyte / 57), 1,
       3},
      {"a sentence of a megabyte",
       std::string("We saw") + repeat(" one more hill", kMegabyte / 14) + ". Then it rained.", 2, 2},
      {"lines of one word", numbered(100000, "gravel", "\n"), 3, 3},
      {"lines of the same word", repeat("gravel\n", 100000), 3, 3},
      {"near-equal sentences", numbered(40000, "Jar ", " was filled with honey and carried to the pantry.\n"), 3, 3},
      {"near-equal sentences on one line", numbered(40000, "Jar ", " was filled with honey. "), 3, 3},
      {"equal sentences", repeat("The jar was filled with honey. ", 40000), 3, 3},
      {"list items", repeat("- a jar of honey\n", 50000), 3, 3},
      {"quoted mail", repeat("> the jar is empty\n", 50000), 1, 3},
      {"nested quoting", repeat(">", kMegabyte) + " The jar is empty.", 1, 3},
      {"hyphens at line ends", repeat("honey-\n", 100000), 1, 3},
      {"broken tags", repeat("<a href=\"jar Honey ran out in May. Nobody minded. ", 20000), 3, 3},
      {"combining marks", std::string("e") + repeat("\xCC\x81", kMegabyte / 2), 1, 1},
      {"emoji", repeat("\xF0\x9F\x90\x9D", kMegabyte / 4), 1, 3},
      {"Han without a mark", repeat("蜜蜂飞过山", kMegabyte / 15), 1, 3}};
}

}  // namespace

TEST_CASE("whatever the size and shape, there is a summary") {
  const Folder folder;
  for (const Case& c : cases()) {
    CAPTURE(c.name);
    const Outcome outcome = summarise(folder, "-n 3", c.input);
    CHECK(outcome.status == 0);
    const std::size_t lines = lines_of(outcome.out).size();
    CHECK(lines >= c.least);
    CHECK(lines <= c.most);
    CHECK(outcome.out.empty() == (c.least == 0));
    if (std::string_view(c.name) != "noise") CHECK(outcome.err.empty());
  }
}

TEST_CASE("more than a million characters are no limit") {
  const Folder folder;
  const std::string text = numbered(40000, "Jar ", " was filled with honey and carried to the pantry.\n");
  CHECK(lines_of(summarise(folder, "-n 1000", text).out).size() == 1000);
  CHECK(lines_of(summarise(folder, "-r 1 -m lead", text).out).size() == 40000);
  CHECK(lines_of(summarise(folder, "-r 1", text).out).size() == 40000);
  CHECK(lines_of(summarise(folder, "--split", text).out).size() == 40000);
}

TEST_CASE("a transcript without a single mark gives one piece at least, though it is longer than the budget") {
  const Folder folder;
  const std::string text =
      repeat("and then we walked to the weir and she said the eels were gone and i said what eels ", 20000);
  for (const std::string options : {"-n 1", "-w 30", "-c 80"}) {
    CAPTURE(options);
    const Outcome outcome = summarise(folder, options, text);
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out).size() >= 1);
    CHECK(outcome.out.size() > 30);
  }
}

TEST_CASE("long runs of blanks are no text") {
  const Folder folder;
  const std::string text = std::string(3 * kMegabyte, ' ') + "The loft is bare." + std::string(2 * kMegabyte, '\n') +
                           std::string(kMegabyte, '\t') + "The rope is wet." + std::string(kMegabyte, ' ');
  const Outcome outcome = summarise(folder, "-n 5", text);
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "The loft is bare.\nThe rope is wet.\n");
}

TEST_CASE("words outside of unclosed tags are not lost") {
  const Folder folder;
  const Outcome outcome =
      summarise(folder, "--split", repeat("<iframe src=\"kiln The kiln blew up in June. Nobody came near. ", 4000));
  CHECK(outcome.status == 0);
  CHECK(test::contains(outcome.out, "kiln blew up in June."));
  CHECK(test::contains(outcome.out, "Nobody came near."));
}
