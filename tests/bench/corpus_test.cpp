#include <doctest/doctest.h>

#include <filesystem>

#include "corpus.hpp"
#include "support/tool.hpp"

using bench::Corpus;
using bench::Fields;
using bench::Record;
using Lines = std::vector<std::string>;

TEST_CASE("corpus: fields as people name them") {
  struct Case {
    const char* json;
    Fields fields;
    const char* text;
    std::vector<Lines> references;
  };
  const Case cases[] = {
      {R"({"text": "T", "references": [["a", "b"], ["c"]]})", {}, "T", {{"a", "b"}, {"c"}}},
      {R"({"document": "T", "summary": "One thing. Another thing."})", {}, "T", {{"One thing.", "Another thing."}}},
      {R"({"article": "T", "highlights": "One . \nAnother thing . Still it ."})",
       {},
       "T",
       {{"One . ", "Another thing . Still it ."}}},
      {R"({"article": "T", "highlights": ["a", "b"]})", {}, "T", {{"a", "b"}}},
      {R"({"source": ["s1", "s2"], "target": ["a", "b"]})", {}, "s1\ns2\n", {{"a"}, {"b"}}},
      {R"({"article": "T", "abstract": ["a", "b"]})", {}, "T", {{"a", "b"}}},
      {R"({"text": "T", "references": ["One reference.", "Another one."]})",
       {},
       "T",
       {{"One reference."}, {"Another one."}}},
      {R"({"text": "T", "summary": null, "target": "a"})", {}, "T", {{"a"}}},
      {R"({"text": "no", "body": "T", "tldr": "a", "summary": "no"})", {"body", "tldr"}, "T", {{"a"}}},
      {R"({"text": "T", "references": [["a"], [" ", ""]]})", {}, "T", {{"a"}}},
  };
  for (const Case& one : cases) {
    INFO(std::string(one.json));
    Record record;
    CHECK(bench::read_record(one.json, one.fields, record));
    CHECK(record.text == one.text);
    CHECK(record.references == one.references);
  }
}

TEST_CASE("corpus: what stands beside text and reference") {
  Record record;
  REQUIRE(bench::read_record(R"({"text": "T", "summary": "a", "title": "t", "query": "q", "lang": "fr"})", {}, record));
  CHECK(record.title == "t");
  CHECK(record.query == "q");
  CHECK(record.language == "fr");
  Record other;
  REQUIRE(bench::read_record(R"({"text": "T", "summary": "a", "title": null, "language": "de"})", {}, other));
  CHECK(other.title.empty());
  CHECK(other.language == "de");
}

TEST_CASE("corpus: several texts on one topic") {
  Record record;
  REQUIRE(bench::read_record(R"({"documents": ["T.", "U."], "summary": "a"})", {}, record));
  CHECK(record.text.empty());
  CHECK(record.documents == std::vector<std::string>{"T.", "U."});
  CHECK_FALSE(bench::read_record(R"({"documents": [" ", ""], "summary": "a"})", {}, record));
  Record single;
  REQUIRE(bench::read_record(R"({"documents": ["T."], "text": "U.", "summary": "a"})", {}, single));
  CHECK(single.documents.empty());
}

TEST_CASE("corpus: without text or reference there is no record") {
  for (const char* json : {R"({})", R"({"text": "T"})", R"({"summary": "a"})", R"({"text": " ", "summary": "a"})",
                           R"({"text": "T", "summary": ""})", R"({"text": "T", "references": []})"}) {
    INFO(std::string(json));
    Record record;
    CHECK_FALSE(bench::read_record(json, {}, record));
  }
}

TEST_CASE("corpus: files of JSON lines") {
  const test::Folder folder;
  test::write(folder.path("news.jsonl"), "{\"text\": \"T\", \"summary\": \"a\"}\n\n{\"text\": \"T\"}\n");
  const Corpus corpus = bench::read_corpus(folder.path("news.jsonl").string(), {});
  CHECK(corpus.name == "news");
  CHECK(corpus.records.size() == 1);
  CHECK(corpus.skipped == 1);
  CHECK_THROWS_AS(bench::read_corpus(folder.path("none.jsonl").string(), {}), std::runtime_error);
  test::write(folder.path("bad.jsonl"), "{\"text\": \"T\", \"summary\": \"a\"}\n{\"text\":\n");
  try {
    bench::read_corpus(folder.path("bad.jsonl").string(), {});
    CHECK(false);
  } catch (const std::runtime_error& error) {
    CHECK(std::string(error.what()).find("bad.jsonl: line 2: ") != std::string::npos);
  }
}

TEST_CASE("corpus: what is wrong with it is said in its terms") {
  const test::Folder folder;
  const std::string asked = R"({"text": "T", "summary": "a", "query": "q"})";
  test::write(folder.path("asked.jsonl"), asked + "\n");
  test::write(folder.path("plain.jsonl"), "{\"text\": \"T\", \"summary\": \"a\"}\n");
  test::write(folder.path("others.jsonl"), "{\"dialogue\": \"T\", \"summary\": \"a\"}\n");
  test::write(folder.path("empty.jsonl"), "");
  std::filesystem::create_directory(folder.path("texts"));
  struct Case {
    const char* file;
    Fields fields;
    bool queries;
    const char* said;
  };
  const Case cases[] = {
      {"asked.jsonl", {}, false, "every document has a query: --queries asks it"},
      {"plain.jsonl", {}, true, "no document has a query"},
      {"others.jsonl",
       {},
       false,
       "no document with a text (text, document, article, source) and a reference (summary, "},
      {"others.jsonl", {"body", "tldr"}, false, "no document with a text (body) and a reference (tldr)"},
      {"empty.jsonl", {}, false, "no document with a text ("},
      {"texts", {}, false, "no NAME.txt with a NAME.ref*.txt"},
  };
  for (const Case& one : cases) {
    INFO(std::string(one.said));
    std::string said;
    try {
      bench::records_to_measure(folder.path(one.file).string(), one.fields, one.queries, 0);
    } catch (const std::runtime_error& error) {
      said = error.what();
    }
    CHECK(said.find(one.said) != std::string::npos);
  }
  CHECK(bench::records_to_measure(folder.path("asked.jsonl").string(), {}, true, 0).records.size() == 1);
}

TEST_CASE("corpus: folders, references beside the texts or in a folder of their own") {
  struct Case {
    const char* texts;
    const char* references;
    const char* corpus;
  };
  for (const Case& one :
       {Case{"duc", "duc", "duc"}, Case{"duc/texts", "duc/references", "duc"}, Case{"texts", "references", "texts"}}) {
    INFO(std::string(one.corpus));
    const test::Folder folder;
    for (const char* name : {one.texts, one.references}) std::filesystem::create_directories(folder.path(name));
    const std::string texts = one.texts;
    const std::string references = one.references;
    test::write(folder.path(texts + "/b.txt"), "Text b.");
    test::write(folder.path(texts + "/a.txt"), "Text a.");
    test::write(folder.path(texts + "/ab.txt"), "No reference.");
    test::write(folder.path(references + "/a.ref1.txt"), "One.\nTwo.\n");
    test::write(folder.path(references + "/a.ref2.txt"), "Three.");
    test::write(folder.path(references + "/b.ref.txt"), "Four.");
    const Corpus corpus = bench::read_corpus(folder.path(one.corpus).string() + "/", {});
    CHECK(corpus.name == one.corpus);
    REQUIRE(corpus.records.size() == 2);
    CHECK(corpus.records[0].text == "Text a.");
    CHECK(corpus.records[0].references == std::vector<Lines>{{"One.", "Two."}, {"Three."}});
    CHECK(corpus.records[1].references == std::vector<Lines>{{"Four."}});
    CHECK(corpus.skipped == 1);
  }
}
