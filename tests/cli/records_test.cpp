// --jsonl: a line in, a line out, whatever the line.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/split_mix.hpp"
#include "support/tool.hpp"

TEST_CASE("each line of records has its answer, in order") {
  struct Case {
    const char* line;
    const char* answer;
  };
  const Case cases[] = {
      {R"({"id": 1, "text": "Gulls nest. They are loud."})",
       R"({"id":1,"language":"en","split":[{"text":"Gulls nest.","begin":0,"end":11,"words":2,"kind":"sentence"},)"
       R"({"text":"They are loud.","begin":12,"end":26,"words":3,"kind":"sentence"}]})"},
      {R"({"text": "Ja. Nein.", "language": "de"})",
       R"({"language":"de","split":[{"text":"Ja.","begin":0,"end":3,"words":1,"kind":"sentence"},)"
       R"({"text":"Nein.","begin":4,"end":9,"words":1,"kind":"sentence"}]})"},
      {R"({"id": {"a": [1]}, "text": ""})", R"({"id":{"a":[1]},"language":"und","split":[]})"},
      {R"([1, 2])", R"({"error":"not a JSON object","line":4})"},
      {R"()", R"({"error":"blank line","line":5})"},
      {R"({"id": "x"})", R"({"id":"x","error":"no 'text'","line":6})"},
      {R"({"id": 7, "text": 8})", R"({"id":7,"error":"'text' is no string","line":7})"},
      {R"({"id": 8, "text": "cut)", R"({"id":8,"error":"not valid JSON","line":8})"},
      {R"({"id": 9, "text": "a", "language": "klingon"})",
       R"({"id":9,"error":"'klingon' is no two-letter language code","line":9})"},
      {R"([{"id": 1, "text": "a"}])", R"({"error":"not a JSON object","line":10})"},
      {R"([[{"a": {"b": [1]}}, 2], {"c": 3}])", R"({"error":"not a JSON object","line":11})"},
      {R"("a")", R"({"error":"not a JSON object","line":12})"},
  };
  std::string input;
  std::string wanted;
  for (const Case& c : cases) {
    input += std::string(c.line) + "\n";
    wanted += std::string(c.answer) + "\n";
  }
  const test::Folder folder;
  const test::Outcome outcome = folder.run("--jsonl --split", input);
  CHECK(outcome.out == wanted);
  CHECK(outcome.status == 0);
  CHECK(folder.run("--jsonl --split --strict", input).status == 1);
}

TEST_CASE("lines are counted over files, and a missing file costs only itself") {
  const test::Folder folder;
  test::write(folder.path("a"), "{\"text\": \"One.\"}\n[]\n");
  test::write(folder.path("b"), "null");
  const test::Outcome outcome = folder.run("--jsonl --split a missing b");
  CHECK(outcome.status == 1);
  CHECK(test::lines_of(outcome.out).size() == 3);
  CHECK(outcome.out.find("\"line\":2") != std::string::npos);
  CHECK(outcome.out.find("\"line\":3") != std::string::npos);
  CHECK(outcome.err == "summarise: missing: No such file or directory\n");
}

TEST_CASE("a record's summary, from its text or from its sentences") {
  struct Case {
    std::string options;
    std::string line;
    std::string answer;  // how it begins
  };
  const Case cases[] = {
      {"-n 1 -m lead", R"({"id": "a", "text": "The lock is shut. The barge waits at the lock. Fog."})",
       R"({"id":"a","language":"en","summary":[{"text":"The lock is shut.","index":0,"begin":0,"end":17,"words":4,"s)"},
      {"-n 1 -m lead", R"({"text": "> One.\n> Two."})",
       R"({"language":"en","summary":[{"text":"One.","index":0,"begin":2,"end":6,"words":1,"score":0.666666667}]})"},
      {"-n 2 -m lead --all --rank", R"({"sentences": ["One\n  two", " ", "Mr. Ash. Elm."], "text": 5})",
       R"({"language":"en","summary":[{"text":"One two","index":0,"words":2,"score":0.666666667,"chosen":true},)"
       R"({"text":"Mr. Ash. Elm.","index":2,"words":3,"score":0.333333333,"chosen":true}]})"},
      {"", R"({"id": null, "text": ""})", R"({"id":null,"language":"und","summary":[]})"},
      {"", R"({"sentences": []})", R"({"language":"und","summary":[]})"},
      {"", R"({"sentences": ["One.", 2]})", R"({"error":"'sentences' is no list of strings","line":1})"},
      {"", R"({"text": "a\u0000b"})", R"({"error":"binary file","line":1})"},
      {"--keep-fields",
       R"({"a": 1.50, "id": 12345678901234567890123, "text": "", "b": {"k": [1, -2e+5, "\u00e9\"", [], {}]}, "line": 3})",
       R"({"id":12345678901234567890123,"a":1.50,"b":{"k":[1,-2e+5,"é\"",[],{}]},"line":3,"language":"und","summary":[]})"},
      {"--keep-fields", R"({"summary": 1, "split": -0, "error": 0, "x": 1, "y": 2, "x": [3], "text": ""})",
       R"({"split":-0,"error":0,"x":[3],"y":2,"language":"und","summary":[]})"},
      {"--keep-fields", R"({"summary": 1, "line": 2, "text": 3})",
       R"({"summary":1,"error":"'text' is no string","line":1})"},
      {"--split", R"({"text": "One.", "sentences": ["One."]})",
       R"({"language":"en","split":[{"text":"One.","words":1,"kind":"sentence"}]})"},
      {"--split -q one", R"({"sentences": ["One\n  two", " ", "Mr. Ash. Elm."]})",
       R"({"language":"en","split":[{"text":"One two","words":2,"kind":"sentence"},)"
       R"({"text":"Mr. Ash. Elm.","words":3,"kind":"sentence"}]})"},
      {"", R"({"id": 1, "far": 1e999, "text": "One."})", R"({"id":1,"error":"a number too large","line":1})"},
      {"", R"({"id": 1e999, "text": "One."})", R"({"error":"a number too large","line":1})"},
      {"", R"({"id": [1, 2], "text": "One.)", R"({"id":[1,2],"error":"not valid JSON","line":1})"},
      {"", R"({"id": [1, 2)", R"({"error":"not valid JSON","line":1})"},
      {"--split", R"({"id": "\\ud800\ud800", "text": "A \udc00 b \ud83d\ude00 \\ud800 \ud83dx."})",
       "{\"id\":\"\\\\ud800\uFFFD\",\"language\":\"und\",\"split\":[{\"text\":\"A \uFFFD b \U0001F600 \\\\ud800 "
       "\uFFFDx.\""},
      {"--keep-fields", R"({"a": true})", R"({"a":true,"error":"no 'text'","line":1})"},
      {"-n 1 -q rope", R"({"query": null, "text": "We sell ink. We sell rope."})",
       R"({"language":"en","summary":[{"text":"We sell rope.","index":1,)"},
      {"-n 1 -q rope -m lead", R"({"query": "", "text": "We sell ink. We sell rope."})",
       R"({"language":"en","summary":[{"text":"We sell ink.","index":0,"begin":0,"end":12,"words":3,"score":0.66)"},
      {"-n 1 -q rope", R"({"query": "ink", "text": "We sell rope. We sell ink."})",
       R"({"language":"en","summary":[{"text":"We sell ink.","index":1,)"},
  };
  const test::Folder folder;
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const test::Outcome outcome = folder.run("--jsonl " + c.options, c.line);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.substr(0, c.answer.size()) == c.answer);
    CHECK(test::lines_of(outcome.out).size() == 1);
  }
}

TEST_CASE("a record nested beyond reason costs itself alone") {
  const std::string deep = "{\"id\": " + std::string(200000, '[') + std::string(200000, ']') + ", \"text\": \"One.\"}";
  const test::Folder folder;
  const std::vector<std::string> lines =
      test::lines_of(folder.run("--jsonl --split --keep-fields", deep + "\n{\"text\": \"\"}").out);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == R"({"error":"nested too deep","line":1})");
  CHECK(lines[1] == R"({"language":"und","split":[]})");
}

TEST_CASE("any number of threads gives the same records in the same order") {
  std::string input;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i);
    const std::string sentence = "Barge " + number + " waits at lock " + std::to_string(i % 7) + ". ";
    std::string text;
    for (int k = 0; k <= i % 40; ++k) text += sentence + "The keeper sleeps. ";
    input += i % 50 == 7 ? "[]\n" : "{\"id\":" + number + ",\"text\":\"" + text + "\"}\n";
  }
  const test::Folder folder;
  const std::string one = folder.run("--jsonl -j 1", input).out;
  CHECK(test::lines_of(one).size() == 300);
  for (const char* threads : {"2", "4", "16"}) {
    CAPTURE(threads);
    CHECK(folder.run("--jsonl -j " + std::string(threads), input).out == one);
  }
}

TEST_CASE("a record is written before the next line comes, and a closed pipe ends the work") {
  const test::Folder folder;
  for (const char* threads : {"1", "4"}) {
    CAPTURE(threads);
    const std::string tool = "$tool --jsonl -j " + std::string(threads);
    const test::Outcome live = folder.shell("mkfifo in" + std::string(threads) + "; " + tool + " < in" + threads +
                                            " > out & exec 3> in" + threads +
                                            "; echo '{\"text\": \"One.\"}' >&3; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 "
                                            "14 15 16 17 18 19 20; do test -s out && break; sleep 0.1; done; cat out; "
                                            "exec 3>&-; wait; rm out");
    CHECK(live.out.find("One.") != std::string::npos);
    const test::Outcome closed =
        folder.shell("yes '{\"text\": \"One.\"}' | head -100000 | " + tool + " | head -1; echo done");
    CHECK(test::lines_of(closed.out).size() == 2);
    CHECK(closed.err.empty());
  }
}

TEST_CASE("a full disk is named, and a missing query word said once") {
  const test::Folder folder;
  const std::string record = R"({"text": "One. Two."})";
  if (std::filesystem::exists("/dev/full")) {
    for (const char* threads : {"1", "4"}) {
      const test::Outcome full = folder.run("--jsonl -o /dev/full -j " + std::string(threads), record);
      CHECK(full.status == 1);
      CHECK(full.err.find("/dev/full: ") != std::string::npos);
    }
  }
  const test::Outcome warned = folder.run("--jsonl -q tapir", record + "\n" + record);
  CHECK(warned.err == "summarise: 2 records: the query matches nothing in the text\n");
  CHECK(warned.status == 0);
}

TEST_CASE("any line has one object for an answer") {
  const std::string record =
      R"({"id": [1, "\ud83d\ude00"], "a": {"b": [1.5e3, null, true]}, "text": "One. \u00e9\n\"Two.\"", "query": "two"})";
  std::uint64_t state = 5;
  const auto below = [&state](std::size_t limit) { return summarise::split_mix(state) % limit; };
  std::string lines;
  constexpr std::size_t kLines = 3000;
  for (std::size_t i = 0; i < kLines; ++i) {
    std::string line = record;
    for (std::size_t change = 0; change <= i % 4; ++change) {
      const std::size_t at = below(line.size());
      const std::size_t from = below(record.size());
      switch (below(4)) {
        case 0: line.erase(at, 1 + below(8)); break;
        case 1: line.insert(at, record, from, 1 + below(8)); break;
        case 2: line[at] = record[from]; break;
        default: line[at] = static_cast<char>(below(256)); break;
      }
    }
    std::erase(line, '\n');
    lines += line + "\n";
  }
  const test::Folder folder;
  for (const std::string options : {"--jsonl -n 1", "--jsonl --split --keep-fields"}) {
    CAPTURE(options);
    const test::Outcome outcome = folder.run(options, lines);
    CHECK(outcome.status == 0);
    const std::vector<std::string> answers = test::lines_of(outcome.out);
    REQUIRE(answers.size() == kLines);
    std::size_t failed = 0;
    for (std::size_t i = 0; i < kLines; ++i) {
      CAPTURE(i);
      const nlohmann::json answer = nlohmann::json::parse(answers[i]);
      CHECK(answer.is_object());
      if (answer.contains("error") && answer.contains("line")) {
        ++failed;
        CHECK(answer["line"] == i + 1);
      }
    }
    CHECK(failed > kLines / 4);
    CHECK(failed < kLines);
  }
}

TEST_CASE("--to jsonl: an object a line for each file") {
  const test::Folder folder;
  test::write(folder.path("a"), "One. Two.");
  test::write(folder.path("b"), "Three.");
  const test::Outcome outcome = folder.run("-t jsonl -n 1 a b");
  const std::vector<std::string> lines = test::lines_of(outcome.out);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with(R"({"file":"a","language":)"));
  CHECK(lines[1].starts_with(R"({"file":"b","language":)"));
}

TEST_CASE("--jsonl is refused with what it does not go with") {
  const test::Folder folder;
  for (const char* arguments : {"--jsonl --to json", "--jsonl --json", "--jsonl --split --scores", "--jsonl -f text",
                                "-f jsonl --json", "--keep-fields", "--jsonl --encoding latin1"}) {
    CAPTURE(arguments);
    const test::Outcome outcome = folder.run(arguments, "{}");
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.starts_with("summarise: --"));
  }
  CHECK(folder.run("-f jsonl --to jsonl", R"({"text":"One."})").status == 0);
  CHECK(folder.run("--jsonl -f auto", R"({"text":"One."})").status == 0);
  CHECK(folder.run("--jsonl --encoding utf8", R"({"text":"One."})").status == 0);
}
