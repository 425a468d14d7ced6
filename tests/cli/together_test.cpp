// --together: all files as one topic.
#include <doctest/doctest.h>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::Outcome;

void fill(const Folder& folder) {
  test::write(folder.path("a.txt"),
              "The dam at Ulv was opened on Sunday after heavy rain. Two farms were flooded below the dam. The mayor "
              "praised the volunteers.");
  test::write(folder.path("b.txt"),
              "After heavy rain, the dam at Ulv was opened on Sunday. Engineers say the dam is safe. Roads to two "
              "flooded farms are closed.");
  test::write(folder.path("binary.dat"), std::string_view("PK\3\4 hay\0 and straw.", 20));
  std::filesystem::create_directory(folder.path("folder"));
}

}  // namespace

TEST_CASE("one summary of all files: the shared fact once, no header") {
  const Folder folder;
  fill(folder);
  for (const std::string files : {"a.txt b.txt", "b.txt a.txt"}) {
    const Outcome outcome = folder.run("--together -n 2 " + files);
    CAPTURE(outcome.out);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(test::lines_of(outcome.out).size() == 2);
    CHECK_FALSE(test::contains(outcome.out, "==>"));
    const int opened = test::contains(outcome.out, "The dam at Ulv was opened") +
                       test::contains(outcome.out, "After heavy rain, the dam");
    CHECK(opened == 1);
  }
}

TEST_CASE("sentences come in the order of the files, or by rank") {
  const Folder folder;
  fill(folder);
  CHECK(folder.run("--together -n 9 b.txt a.txt").out == folder.run("--no-header -n 9 b.txt a.txt").out);
  CHECK(test::lines_of(folder.run("--together --rank --scores -n 9 a.txt b.txt").out).size() == 6);
}

TEST_CASE("JSON has the files, and each sentence its own") {
  const Folder folder;
  fill(folder);
  const auto json = test::json_of(folder.run("--together --json --all -n 2 a.txt - b.txt", "A crane stands idle."));
  CHECK(json.at("files") == nlohmann::ordered_json{"a.txt", "b.txt"});
  CHECK_FALSE(json.contains("file"));
  CHECK(json.at("sentences") == 7);
  std::string seen;
  for (const auto& sentence : json.at("summary")) {
    const std::string file = sentence.value("file", "-");
    const std::string text = file == "-" ? "A crane stands idle." : test::read(folder.path(file));
    const auto begin = sentence.at("begin").get<std::size_t>(), end = sentence.at("end").get<std::size_t>();
    CHECK(text.substr(begin, end - begin) == sentence.at("text"));
    seen += file + " " + std::to_string(sentence.at("index").get<int>()) + "|";
  }
  CHECK(seen == "a.txt 0|a.txt 1|a.txt 2|- 0|b.txt 0|b.txt 1|b.txt 2|");
  const Outcome line = folder.run("--together --to jsonl a.txt b.txt");
  CHECK(test::lines_of(line.out).size() == 1);
  CHECK(test::json_of(line).at("files").size() == 2);
}

TEST_CASE("what cannot be read is named, the others are done") {
  const Folder folder;
  fill(folder);
  const Outcome outcome = folder.run("--together -n 9 folder a.txt missing.txt binary.dat");
  CHECK(outcome.status == 1);
  CHECK(outcome.out == folder.run("-n 9 a.txt").out);
  CHECK(outcome.err ==
        "summarise: folder: Is a directory\nsummarise: missing.txt: No such file or directory\nsummarise: binary.dat: "
        "binary file\n");
  const Outcome none = folder.run("--together --json missing.txt folder");
  CHECK(none.status == 1);
  CHECK(none.out.empty());
}

TEST_CASE("a file that repeats another is named and left out") {
  const Folder folder;
  fill(folder);
  const Outcome outcome = folder.run("--together --all --scores a.txt b.txt - ", test::read(folder.path("a.txt")));
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "summarise: standard input: repeats a.txt: left out\n");
  CHECK(outcome.out == folder.run("--together --all --scores a.txt b.txt").out);
}

TEST_CASE("--together is no way to read records or to split") {
  const Folder folder;
  fill(folder);
  for (const std::string other : {"--jsonl", "--from jsonl", "--split"}) {
    CAPTURE(other);
    const Outcome outcome = folder.run("--together " + other + " a.txt");
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(test::contains(outcome.err, "--together"));
  }
}
