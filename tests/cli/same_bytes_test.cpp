// The same text gives the same bytes: however it comes in, wherever and as often as it is read.
#include <doctest/doctest.h>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::Outcome, test::replace_all;

// Paragraphs wrapped at a width, a heading, a list: what depends on line ends.
const std::string kWrapped =
    "Salt roads of the Ebrin hills\n"
    "\n"
    "For three hundred years the salt of Ebrin went to market on the\n"
    "backs of mules, over passes that were open for no more than five\n"
    "months. The mules carried salt down and grain up. Łukasz Örn, a\n"
    "driver, kept a diary of forty crossings.\n"
    "\n"
    "The drivers paid a toll at each of the three bridges:\n"
    "- one coin for a mule\n"
    "- half a coin for a man\n"
    "\n"
    "When the railway came, the salt left the roads within a year, and\n"
    "the bridges of the salt roads fell into the river one by one. 🫏\n";

const char* const kForms[] = {"", "--split", "--scores --all", "-w 25", "-n 9"};

// UTF-16 or UTF-32 by iconv, with its mark.
std::string converted(const Folder& folder, const std::string& name, const std::string& mark, const std::string& text) {
  return mark + folder.shell("iconv -f UTF-8 -t " + name, text).out;
}

}  // namespace

TEST_CASE("file, pipe, '-' and nothing named give the same bytes") {
  const Folder folder;
  test::write(folder.path("salt.txt"), kWrapped);
  for (const char* form : kForms) {
    CAPTURE(form);
    const std::string options = form;
    const std::string want = folder.run(options + " salt.txt").out;
    CHECK_FALSE(want.empty());
    for (const std::string& command :
         {"\"$tool\" " + options + " <salt.txt", "\"$tool\" " + options + " - <salt.txt",
          "cat salt.txt | \"$tool\" " + options, "cat salt.txt | \"$tool\" " + options + " -",
          "cat salt.txt | \"$tool\" " + options + " /dev/stdin",
          "{ head -c 100 salt.txt; sleep 0.1; tail -c +101 salt.txt; } | \"$tool\" " + options}) {
      CAPTURE(command);
      CHECK(folder.shell(command).out == want);
    }
  }
}

TEST_CASE("CRLF, lone CR, U+2028 and a missing last line end change nothing") {
  const Folder folder;
  const struct {
    std::string name;
    std::string text;
  } cases[] = {{"CRLF", replace_all(kWrapped, "\n", "\r\n")},
               {"CR", replace_all(kWrapped, "\n", "\r")},
               {"U+2028", replace_all(kWrapped, "\n", "\xE2\x80\xA8")},
               {"no last line end", kWrapped.substr(0, kWrapped.size() - 1)},
               {"more line ends", "\n\n" + kWrapped + "\n\n\n"},
               {"blanks at the lines' ends", replace_all(kWrapped, "\n", "  \n")}};
  for (const char* form : kForms) {
    const std::string want = folder.run(form, kWrapped).out;
    CHECK_FALSE(want.empty());
    for (const auto& [name, text] : cases) {
      CAPTURE(form);
      CAPTURE(name);
      CHECK(folder.run(form, text).out == want);
    }
  }
}

TEST_CASE("a byte-order mark and UTF-16 or UTF-32 change nothing") {
  const Folder folder;
  using namespace std::string_literals;
  const struct {
    std::string name;
    std::string text;
  } cases[] = {{"UTF-8", "\xEF\xBB\xBF" + kWrapped},
               {"UTF-16LE", converted(folder, "UTF-16LE", "\xFF\xFE", kWrapped)},
               {"UTF-16BE", converted(folder, "UTF-16BE", "\xFE\xFF", kWrapped)},
               {"UTF-16LE, CRLF", converted(folder, "UTF-16LE", "\xFF\xFE", replace_all(kWrapped, "\n", "\r\n"))},
               {"UTF-32LE", converted(folder, "UTF-32LE", "\xFF\xFE\0\0"s, kWrapped)},
               {"UTF-32BE", converted(folder, "UTF-32BE", "\0\0\xFE\xFF"s, kWrapped)}};
  for (const char* form : kForms) {
    const std::string want = folder.run(form, kWrapped).out;
    CHECK_FALSE(want.empty());
    for (const auto& [name, text] : cases) {
      CAPTURE(form);
      CAPTURE(name);
      const Outcome outcome = folder.run(form, text);
      CHECK(outcome.status == 0);
      CHECK(outcome.err.empty());
      CHECK(outcome.out == want);
    }
  }
}

TEST_CASE("the locale changes nothing, not even one that does not exist") {
  const Folder folder;
  for (const std::string form : {"", "--scores --all", "--json --all"}) {
    const std::string want = folder.run(form, kWrapped).out;
    CHECK_FALSE(want.empty());
    for (const std::string locale :
         {"C", "POSIX", "C.UTF-8", "de_DE.ISO-8859-1", "de_DE.UTF-8", "tr_TR.UTF-8", "xx_NO.WHERE", ""}) {
      CAPTURE(form);
      CAPTURE(locale);
      const Outcome outcome =
          folder.shell("LC_ALL='" + std::string(locale) + "' LANG='" + locale + "' \"$tool\" " + form, kWrapped);
      CHECK(outcome.status == 0);
      CHECK(outcome.out == want);
      CHECK(outcome.err.empty());
    }
  }
  const Outcome bare = folder.shell("env -i \"$tool\"", kWrapped);
  CHECK(bare.out == folder.run("", kWrapped).out);
  CHECK(bare.err.empty());
}

TEST_CASE("the number of threads changes nothing") {
  const Folder folder;
  std::string text;
  for (int i = 0; i < 9000; ++i) {  // enough for a second thread, of paragraphs and of sentences
    text += "The " + std::to_string(i * 7 % 31) + " barges of village " + std::to_string(i % 13) + " carried cargo " +
            std::to_string(i * i % 97) + (i % 8 == 7 ? " down the canal.\n\n" : " down the canal. ");
  }
  for (const std::string form : {"-n 20", "--scores --all -n 20", "--json -w 100", "-m random --rank"}) {
    const std::string want = folder.run(form, text).out;
    CHECK_FALSE(want.empty());
    for (const std::string threads : {"-j 1", "-j 4", "-j8", "--threads=64"}) {
      CAPTURE(form);
      CAPTURE(threads);
      const Outcome outcome = folder.run(std::string(form) + " " + threads, text);
      CHECK(outcome.status == 0);
      CHECK(outcome.out == want);
    }
  }
}

TEST_CASE("twenty runs give the same bytes, ties too") {
  const Folder folder;
  const std::string no_shared_words =
      "Amber floats in brine. Basalt cracks under frost. Chalk lines fade quickly. Dunes wander east. Emery dulls no "
      "steel.";
  for (const std::string& text : {kWrapped, no_shared_words}) {
    const std::string want = folder.run("--scores --all", text).out;
    CHECK_FALSE(want.empty());
    for (int run = 0; run < 20; ++run) {
      CAPTURE(run);
      CHECK(folder.run("--scores --all -j " + std::to_string(run % 4 + 1), text).out == want);
    }
  }
}
