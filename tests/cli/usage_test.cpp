// Usage errors: what is wrong, the option's own help line, status 2, nothing on standard output.
#include <doctest/doctest.h>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::Outcome;

// What the message must name, and a part of the option's line in --help.
struct Case {
  std::string arguments;
  std::vector<const char*> named;
  std::string help;
};

constexpr const char* kSentencesHelp = "-n,--sentences N";
constexpr const char* kRatioHelp = "-r,--ratio R";

const Case kCases[] = {
    {"-n 0", {"'0'", "1 or more"}, kSentencesHelp},
    {"-n -1", {"'-1'", "1 or more"}, kSentencesHelp},
    {"-n 2.5", {"'2.5'", "whole", "1 or more"}, kSentencesHelp},
    {"-n 10%", {"'10%'", "whole", "1 or more"}, kSentencesHelp},
    {"-n ''", {"''", "1 or more"}, kSentencesHelp},
    {"-n 3x", {"'3x'", "1 or more"}, kSentencesHelp},
    {"-n ' 3'", {"' 3'", "1 or more"}, kSentencesHelp},
    {"-n 1e2", {"'1e2'", "1 or more"}, kSentencesHelp},
    {"-n +4", {"'+4'", "1 or more"}, kSentencesHelp},
    {"--sentences=-7", {"'-7'", "1 or more"}, kSentencesHelp},
    {"-n", {"--sentences"}, kSentencesHelp},
    {"-w abc", {"'abc'", "1 or more"}, "-w,--words N"},
    {"-w 0", {"'0'", "1 or more"}, "-w,--words N"},
    {"-w -20", {"'-20'", "1 or more"}, "-w,--words N"},
    {"-c 0", {"'0'", "1 or more"}, "-c,--chars N"},
    {"-c 12.0", {"'12.0'", "1 or more"}, "-c,--chars N"},
    {"-r 20", {"'20'", "above 0", "1", "-r 0.2"}, kRatioHelp},
    {"-r 20%", {"'20%'", "above 0", "1", "-r 0.2"}, kRatioHelp},
    {"-r 0", {"'0'", "above 0", "1"}, kRatioHelp},
    {"-r 0.0", {"'0.0'", "above 0", "1"}, kRatioHelp},
    {"-r -0.5", {"'-0.5'", "above 0", "1"}, kRatioHelp},
    {"-r 1.01", {"'1.01'", "above 0", "1"}, kRatioHelp},
    {"-r 0,5", {"'0,5'", "above 0", "1"}, kRatioHelp},
    {"-r nan", {"'nan'", "above 0", "1"}, kRatioHelp},
    {"-r inf", {"'inf'", "above 0", "1"}, kRatioHelp},
    {"-r half", {"'half'", "above 0", "1"}, kRatioHelp},
    {"-n 2 -r 0.5", {"--sentences", "--ratio"}, kSentencesHelp},
    {"-w 9 -c 50", {"--words", "--chars"}, "-w,--words N"},
    {"-c 9 -r 1", {"--chars", "--ratio"}, "-c,--chars N"},
    {"-n 2 -w 30", {"--sentences", "--words"}, kSentencesHelp},
    {"--min-words -1", {"'-1'", "0 or more"}, "--min-words N"},
    {"--min-words few", {"'few'", "0 or more"}, "--min-words N"},
    {"--max-words 0", {"'0'", "1 or more"}, "--max-words N"},
    {"--max-words 2.5", {"'2.5'", "1 or more"}, "--max-words N"},
    {"-m magic", {"'magic'", "textrank", "lead", "random"}, "-m,--method NAME"},
    {"-m ''", {"''", "textrank"}, "-m,--method NAME"},
    {"--seed -3", {"'-3'", "0 or more"}, "--seed N"},
    {"--seed dice", {"'dice'", "0 or more"}, "--seed N"},
    {"--similarity sine", {"'sine'", "cosine", "bm25", "overlap"}, "--similarity NAME"},
    {"--position-bias 1.5", {"'1.5'", "0 to 1", "auto"}, "--position-bias B"},
    {"--position-bias front", {"'front'", "0 to 1", "auto"}, "--position-bias B"},
    {"--diversity 2", {"'2'", "0 to 1"}, "--diversity D"},
    {"--diversity -0.1", {"'-0.1'", "0 to 1"}, "--diversity D"},
    {"-l german", {"'german'", "two-letter"}, "-l,--language CODE"},
    {"-l xx", {"'xx'", "two-letter"}, "-l,--language CODE"},
    {"-l ''", {"''", "two-letter"}, "-l,--language CODE"},
    {"--encoding klingon", {"'klingon'", "encoding"}, "--encoding NAME"},
    {"-j 0", {"'0'", "1 or more"}, "-j,--threads N"},
    {"-j -2", {"'-2'", "1 or more"}, "-j,--threads N"},
    {"-t pdf", {"'pdf'", "text", "json"}, "-t,--to FORMAT"},
    {"--frobnicate", {"--frobnicate"}, ""},
    {"-Z", {"-Z"}, ""},
    {"-n", {"--sentences: a value is missing"}, "-n,--sentences N"},
    {"--query", {"--query: a value is missing"}, "-q,--query"},
    {"-3", {"unknown option '-3'", "-n 3"}, ""},
    {"-0.5", {"unknown option '-0.5'"}, ""},
    {"---", {"unknown option '---'"}, ""},
    {"--json=yes,please", {"--json", "no value"}, "--json"},
    {"--split=0", {"--split", "no value"}, "--split"},
    {"--sentences=", {"''", "1 or more"}, kSentencesHelp},
    {"--output=", {"--output", "empty"}, "-o,--output FILE"},
};

}  // namespace

TEST_CASE("a usage error names what is wrong and what would be right") {
  const Folder folder;
  test::write(folder.path("tower.txt"), test::kTower);
  const std::string help = folder.run("--help").out;
  for (const Case& usage : kCases) {
    for (const std::string& command : {std::string(usage.arguments), "tower.txt " + std::string(usage.arguments)}) {
      CAPTURE(command);
      const Outcome outcome = folder.run(command, test::kTower);
      CAPTURE(outcome.err);
      CHECK(outcome.status == 2);
      CHECK(outcome.out.empty());
      CHECK(outcome.err.starts_with("summarise: "));
      for (const char* name : usage.named) {
        CAPTURE(name);
        CHECK(contains(outcome.err, name));
      }
      CHECK(contains(help, usage.help));
      CHECK(contains(outcome.err, usage.help));
    }
  }
}

TEST_CASE("a usage error leaves -o FILE alone") {
  const Folder folder;
  test::write(folder.path("kept.txt"), "kept\n");
  CHECK(folder.run("-o kept.txt -n 0", test::kTower).status == 2);
  CHECK(test::read(folder.path("kept.txt")) == "kept\n");
  CHECK(folder.run("-o new.txt -n 0", test::kTower).status == 2);
  CHECK_FALSE(std::filesystem::exists(folder.path("new.txt")));
}

TEST_CASE("--help and --version go to standard output, status 0") {
  const Folder folder;
  for (const std::string option : {"--help", "-h", "--version", "-V"}) {
    CAPTURE(option);
    const Outcome outcome = folder.run(option);
    CHECK(outcome.status == 0);
    CHECK(contains(outcome.out, "summarise"));
    CHECK(outcome.err.empty());
  }
}

TEST_CASE("--help knows every option") {
  const Folder folder;
  const std::string help = folder.run("--help").out;
  for (const std::string option :
       {"-n,--sentences", "-w,--words", "-c,--chars",   "-r,--ratio", "--min-words",     "--max-words",
        "-m,--method",    "--seed",     "--similarity", "--classic",  "--position-bias", "--diversity",
        "-q,--query",     "--title",    "--cues",       "--stigma",   "-l,--language",   "--stopwords",
        "--no-stopwords", "--no-stem",  "--encoding",   "--strict",   "-j,--threads",    "-t,--to",
        "--json",         "--scores",   "--rank",       "--all",      "--split",         "--no-header",
        "-o,--output",    "-f,--from",  "--together",   "--jsonl",    "--keep-fields"}) {
    CAPTURE(option);
    CHECK(contains(help, option));
  }
  CHECK_FALSE(contains(help, "\n\n\n"));
  CHECK_FALSE(help.ends_with("\n\n"));
}

TEST_CASE("options may follow files, and -- ends them") {
  const Folder folder;
  test::write(folder.path("-n"), "The gate is open. The lamp is out.");
  test::write(folder.path("tower.txt"), test::kTower);
  CHECK(folder.run("-n 1 -- -n").status == 0);
  CHECK(test::lines_of(folder.run("-n 1 -- -n").out).size() == 1);
  CHECK(folder.run("tower.txt -n 2").out == folder.run("-n 2 tower.txt").out);
  CHECK(folder.run("tower.txt -n 2").status == 0);
  test::write(folder.path("-3"), "The gate is shut.");
  CHECK(folder.run("-- -3").out == "The gate is shut.\n");
}

TEST_CASE("an empty value behind = is empty, and takes no argument for itself") {
  const Folder folder;
  test::write(folder.path("tower.txt"), test::kTower);
  const std::string one = folder.run("-n 1 tower.txt").out;
  CHECK(folder.run("--title= -n 1 tower.txt").out == one);
  CHECK(folder.run("--query snow --query= tower.txt -n 1").out == one);
  CHECK(folder.run("--output= tower.txt", "Other words.").status == 2);
  CHECK(test::read(folder.path("tower.txt")) == test::kTower);
}

TEST_CASE("a name in square brackets is one file's") {
  const Folder folder;
  test::write(folder.path("[a,b]"), "The gate is open.");
  test::write(folder.path("[]"), "The lamp is out.");
  CHECK(folder.run("'[a,b]'").out == "The gate is open.\n");
  CHECK(folder.run("-- '[]'", "Nobody came.").out == "The lamp is out.\n");
  CHECK(folder.run("'[a,b]' -n 1 '[]'").out == "==> [a,b] <==\nThe gate is open.\n\n==> [] <==\nThe lamp is out.\n");
  CHECK(folder.run("'[x]'").err == "summarise: [x]: No such file or directory\n");
  CHECK(folder.run("-q '[lamp]' -n 1", "The gate is open. The lamp is out.").out == "The lamp is out.\n");
}

TEST_CASE("of --json and --to the last one counts") {
  const Folder folder;
  const std::string text = "The gate is open.";
  CHECK(folder.run("--json --to text", text).out == "The gate is open.\n");
  CHECK(folder.run("--to text --json", text).out == folder.run("--json", text).out);
  CHECK(folder.run("--json --to jsonl", text).out == folder.run("--to jsonl", text).out);
}

TEST_CASE("a position bias that is hardly more than nothing is none") {
  const Folder folder;
  CHECK(folder.run("--position-bias 1e-310", test::kTower).out == folder.run("--position-bias 0", test::kTower).out);
}
