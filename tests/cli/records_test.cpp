// --jsonl --split: a line in, a line out, whatever the line.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

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
      {R"({"id": 8, "text": "cut)", R"({"error":"not valid JSON","line":8})"},
      {R"({"id": 9, "text": "a", "language": "klingon"})",
       R"({"id":9,"error":"'klingon' is no two-letter language code","line":9})"},
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

TEST_CASE("--jsonl is refused with what it does not go with") {
  const test::Folder folder;
  for (const char* arguments : {"--jsonl", "--jsonl --split --json", "--jsonl --split --scores"}) {
    CAPTURE(arguments);
    const test::Outcome outcome = folder.run(arguments, "{}");
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find("--jsonl") != std::string::npos);
  }
}
