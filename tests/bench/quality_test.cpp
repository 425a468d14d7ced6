#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "sizes.hpp"
#include "support/tool.hpp"

namespace {

constexpr const char* kBench = "'" SUMMARISE_BENCH_TOOL "' quality ";

// Five documents; what the reference wants stands at the end, which no method is told.
std::string corpus() {
  std::string lines;
  for (const char* town : {"Lockmouth", "Sandwick", "Harle", "Tidewell", "Ansby"}) {
    const std::string name = town;
    nlohmann::json record;
    record["text"] = "The harbour of " + name + " was built by monks a long time ago. Ships came from far away. " +
                     name + " had a market and two fairs. The market was held on the quay. The council of " + name +
                     " will sell the old harbour to a fish farm next year.";
    record["summary"] = "The council will sell the harbour of " + name + " to a fish farm.";
    if (name == "Ansby") record["query"] = "Who sells the harbour?";
    lines += record.dump() + "\n";
  }
  return lines;
}

nlohmann::json run(const test::Folder& folder, const std::string& arguments) {
  const test::Outcome outcome = folder.shell(kBench + arguments);
  CAPTURE(outcome.err);
  REQUIRE(outcome.status == 0);
  return nlohmann::json::parse(outcome.out);
}

}  // namespace

TEST_CASE("quality: sizes behind a colon") {
  struct Case {
    const char* given;
    bool is_sized;
    const char* path;
    summarise::Unit unit;
    double amount;
  };
  for (const Case& one : {Case{"a.jsonl:n=3", true, "a.jsonl", summarise::Unit::sentences, 3},
                          Case{"a:b:w=70", true, "a:b", summarise::Unit::words, 70},
                          Case{"a.jsonl", false, "a.jsonl", summarise::Unit::sentences, 9},
                          Case{"a:n=", false, "a:n=", summarise::Unit::sentences, 9},
                          Case{"a:n=0", false, "a:n=0", summarise::Unit::sentences, 9},
                          Case{"a:x=3", false, "a:x=3", summarise::Unit::sentences, 9}}) {
    INFO(std::string(one.given));
    std::string path = one.given;
    summarise::Length length{summarise::Unit::sentences, 9};
    CHECK(bench::take_size(path, length) == one.is_sized);
    CHECK(path == one.path);
    CHECK(length.unit == one.unit);
    CHECK(length.amount == one.amount);
  }
}

TEST_CASE("quality: the same figures for any number of threads, and every time") {
  const test::Folder folder;
  test::write(folder.path("towns.jsonl"), corpus());
  const std::string command = std::string(kBench) + "towns.jsonl -n 1 --methods all --without place,size+cues ";
  for (const char* form : {"", "--json", "--brief"}) {
    const std::string one = folder.shell(command + form + " -j 1").out;
    CHECK(one.find("default-size+cues") != std::string::npos);
    CHECK(folder.shell(command + form + " -j 3").out == one);
    CHECK(folder.shell(command + form).out == one);
  }
}

TEST_CASE("quality: the figures in JSON") {
  const test::Folder folder;
  test::write(folder.path("towns.jsonl"), corpus());
  const nlohmann::json json = run(folder, "towns.jsonl:n=1 -w 50 --json --methods oracle");
  const nlohmann::json& table = json.at("corpora").at(0);
  CHECK(table.at("corpus") == "towns");
  CHECK(table.at("length") == "-n 1");
  CHECK(table.at("documents") == 4);  // the one with a query is left for --queries
  const nlohmann::json& oracle = table.at("methods").at(0);
  const nlohmann::json& lead = table.at("methods").at(1);
  CHECK(oracle.at("method") == "oracle");
  CHECK(oracle.at("rouge1").at("f1") > lead.at("rouge1").at("f1"));
  CHECK(oracle.at("rouge1").at("low") <= oracle.at("rouge1").at("f1"));
  CHECK(oracle.at("rouge1").at("high") >= oracle.at("rouge1").at("f1"));
  CHECK(oracle.at("to_lead").at("difference") > 0);
  CHECK(lead.at("to_lead").at("difference") == 0);
  CHECK(json.at("mean").at("methods").at(0).at("rouge1").at("f1") == oracle.at("rouge1").at("f1"));
}

TEST_CASE("quality: several texts on one topic are summarised together") {
  const test::Folder folder;
  const nlohmann::json record = {{"documents",
                                  {"The mayor opened the bridge. It rained all day in the valley.",
                                   "A band played old songs. The mayor opened the bridge on time."}},
                                 {"summary", "The mayor opened the bridge."}};
  test::write(folder.path("bridge.jsonl"), record.dump() + "\n");
  const nlohmann::json json = run(folder, "bridge.jsonl -n 1 --json");
  const nlohmann::json& table = json.at("corpora").at(0);
  CHECK(table.at("documents") == 1);
  CHECK(table.at("methods").at(0).at("rouge1").at("recall") == 100.0);
  const test::Outcome fit = folder.shell("'" SUMMARISE_BENCH_TOOL "' fit --leave-out none bridge.jsonl");
  CHECK(fit.status == 1);
  CHECK(fit.err == "summarise-bench: bridge.jsonl: several texts a record: quality measures such, fit does not\n");
}

TEST_CASE("quality: sizes by name, queries, limit") {
  const test::Folder folder;
  test::write(folder.path("towns.jsonl"), corpus());
  test::write(folder.path("sizes"), "# a comment\ntowns -w 20  # another\n\n");
  const nlohmann::json limited = run(folder, "towns.jsonl --sizes sizes --limit 2 --json");
  CHECK(limited.at("corpora").at(0).at("length") == "-w 20");
  CHECK(limited.at("corpora").at(0).at("documents") == 2);
  const nlohmann::json asked = run(folder, "towns.jsonl -n 1 --queries --json");
  CHECK(asked.at("corpora").at(0).at("documents") == 1);
}

TEST_CASE("quality: errors are said, and the other corpora measured") {
  const test::Folder folder;
  test::write(folder.path("towns.jsonl"), corpus());
  const test::Outcome outcome = folder.shell(std::string(kBench) + "none.jsonl towns.jsonl -n 1");
  CHECK(outcome.status == 1);
  CHECK(outcome.err ==
        "summarise-bench: none.jsonl: cannot be read\n"
        "summarise-bench: towns.jsonl: 1 with a query (--queries takes them) left out\n");
  CHECK(outcome.out.find("towns · 4 documents · -n 1") == 0);
  CHECK(folder.shell(std::string(kBench) + "towns.jsonl --methods textrnk").status == 1);
  const test::Outcome idle = folder.shell(std::string(kBench) + "towns.jsonl -n 1 --without results");
  CHECK(folder.shell(std::string(kBench) + "towns.jsonl --without plaze").status == 1);
  CHECK(idle.status == 0);
  CHECK(idle.err.find("'results' changed nothing") != std::string::npos);
}

TEST_CASE("quality: a document that cannot be read is named by corpus and line") {
  const test::Folder folder;
  test::write(folder.path("towns.jsonl"),
              corpus() + "\n" + R"({"text": "Nothing \u0000 to read.", "summary": "Nothing."})" + "\n");
  const std::string said = "summarise-bench: towns: line 7: binary file\n";
  CHECK(folder.shell(std::string(kBench) + "towns.jsonl -n 1").err.find(said) != std::string::npos);
  const std::string fit = "'" SUMMARISE_BENCH_TOOL "' fit --leave-out none towns.jsonl";
  CHECK(folder.shell(fit).err.find(said) != std::string::npos);
}

TEST_CASE("quality: fields, languages in capitals, words as they stand, references averaged") {
  const test::Folder folder;
  test::write(folder.path("a.jsonl"),
              R"({"body": "The ferry sails. The quay is old.", "tldr": [["The ferries sailed."], ["Old quays."]],)"
              R"( "lang": "EN"})"
              "\n");
  const std::string fields = "a.jsonl -n 1 --text-field body --reference-field tldr --methods lead --json ";
  const auto recall = [&](const std::string& options) {
    return run(folder, fields + options)
        .at("corpora")
        .at(0)
        .at("methods")
        .at(0)
        .at("rouge1")
        .at("recall")
        .get<double>();
  };
  CHECK(recall("") == doctest::Approx(100));                     // of the first
  CHECK(recall("--no-stem") == doctest::Approx(100 / 3.0));      // "the" alone
  CHECK(recall("--average") == doctest::Approx(100 * 3 / 5.0));  // 3 of 3 and 0 of 2
  const std::string fit =
      "'" SUMMARISE_BENCH_TOOL "' fit --leave-out none -n 1 --text-field body --reference-field tldr ";
  CHECK(folder.shell(fit + "a.jsonl").status == 0);
}

TEST_CASE("quality: usage errors have the tool's status") {
  const test::Folder folder;
  for (const char* arguments :
       {"", "a.jsonl -n 0", "a.jsonl -n 2 -w 3", "a.jsonl --json --brief", "a.jsonl --nonsense"}) {
    INFO(std::string(arguments));
    CHECK(folder.shell(std::string(kBench) + arguments).status == 2);
  }
  CHECK(folder.shell(std::string(kBench) + "--help").status == 0);
}
