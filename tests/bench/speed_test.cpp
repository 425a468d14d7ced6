#include "speed.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "speed_report.hpp"
#include "support/tool.hpp"

namespace {

constexpr const char* kBench = "'" SUMMARISE_BENCH_TOOL "' speed --runs 1 --up-to 2K ";

const std::string kArticle = test::read(SUMMARISE_ROOT "/examples/article.txt");

bench::Figures figures() {
  bench::Figures figures;
  figures.processes.push_back({"a/book.txt", "-n 3", 3'227'325, 0.0525, 0.021, 2.5, 12.34e6});
  figures.stages.push_back({"a/book.txt", 1000, {{"decode", 1e-6}, {"rank", 3e-6}}});
  figures.stages.push_back({"short.txt", 100, {{"decode", 0}, {"rank", 4e-6}}});
  figures.growths.push_back({"a/book.txt", {{1000, 2e-3, 5e6}}, 1.016});
  figures.batches.push_back({"a/news.jsonl", 2'000'000, 250, 2, 0.125, 8e6});
  return figures;
}

}  // namespace

TEST_CASE("speed: sizes have names") {
  CHECK(bench::size_name(0) == "0");
  CHECK(bench::size_name(999) == "999");
  CHECK(bench::size_name(1000) == "1.0 KB");
  CHECK(bench::size_name(64'000) == "64 KB");
  CHECK(bench::size_name(999'400) == "999 KB");
  CHECK(bench::size_name(999'600) == "1.0 MB");
  CHECK(bench::size_name(3'227'325) == "3.2 MB");
}

TEST_CASE("speed: the tables") {
  CHECK(bench::as_markdown(figures()) ==
        "**The tool as a process**\n\n"
        "| text | size | options | ms | wc -w, ms | ratio | memory |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n"
        "| book.txt | 3.2 MB | -n 3 | 52.5 | 21.0 | 2.50 | 12 MB |\n"
        "\n"
        "**Stages, ns a byte (share)**\n\n"
        "| stage | book.txt | short.txt |\n"
        "|---|---:|---:|\n"
        "| decode | 1.00 (25 %) | 0.00 (0 %) |\n"
        "| rank | 3.00 (75 %) | 40.0 (100 %) |\n"
        "| sum | 4.00 | 40.0 |\n"
        "\n"
        "**Sizes of book.txt: time grows with size to the power of 1.02**\n\n"
        "| size | ms | ns a byte | memory | bytes a byte |\n"
        "|---|---:|---:|---:|---:|\n"
        "| 1.0 KB | 2.00 | 2000 | 5.0 MB | 5000 |\n"
        "\n"
        "**Corpora**\n\n"
        "| corpus | documents | size | threads | documents a second | MB a second | memory |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n"
        "| news.jsonl | 250 | 2.0 MB | 2 | 2000 | 16.0 | 8.0 MB |\n");
  CHECK(
      bench::as_text(figures()).starts_with("The tool as a process\n"
                                            "text        size  options    ms  wc -w, ms  ratio  memory\n"
                                            "book.txt  3.2 MB     -n 3  52.5       21.0   2.50   12 MB\n"
                                            "\n"));
}

TEST_CASE("speed: all of it on a small text and a small corpus") {
  const test::Folder folder;
  test::write(folder.path("a.txt"), kArticle);
  test::write(folder.path("b.jsonl"), nlohmann::json{{"text", kArticle}}.dump() + "\n" + R"({"text": "One. Two."})");
  const test::Outcome outcome = folder.shell(kBench + std::string("--json a.txt b.jsonl"));
  CAPTURE(outcome.err);
  REQUIRE(outcome.status == 0);
  const auto json = nlohmann::json::parse(outcome.out);
  REQUIRE(json["processes"].size() == 2);
  for (const auto& one : json["processes"]) {
    CHECK(one["bytes"] == kArticle.size());
    CHECK(one["seconds"] > 0);
    CHECK(one["wc_seconds"] > 0);
    CHECK(one["ratio"] > 0);
    CHECK(one["peak_bytes"] > 1e6);
  }
  CHECK(json["library"][0]["summary_seconds"] > 0);
  REQUIRE(json["stages"].size() == 1);
  double share = 0;
  std::string names;
  for (const auto& stage : json["stages"][0]["stages"]) {
    share += stage["share"].get<double>();
    names += stage["stage"].get<std::string>() + " ";
  }
  CHECK(share == doctest::Approx(1));
  CHECK(names == "decode sentences words TF-IDF rank evidence select render ");
  CHECK(json["stages"][0]["stages"][1]["seconds"] > 0);
  REQUIRE(json["growth"].size() == 1);
  CHECK(json["growth"][0]["sizes"][0]["bytes"] == 1000);
  CHECK(json["growth"][0]["sizes"][1]["bytes"] == 2000);
  REQUIRE(json["corpora"].size() == 2);
  CHECK(json["corpora"][0]["documents"] == 2);
  CHECK(json["corpora"][0]["threads"] == 1);
  CHECK(json["corpora"][1]["threads"] == 2);
}

TEST_CASE("speed: an empty text has nothing to measure by, and is measured all the same") {
  const test::Folder folder;
  test::write(folder.path("empty.txt"), "");
  const test::Outcome outcome = folder.shell(kBench + std::string("--json empty.txt"));
  CHECK(outcome.status == 0);
  CHECK(nlohmann::json::parse(outcome.out)["growth"].empty());
}

TEST_CASE("speed: what cannot be read is said, the rest measured; a tool that fails ends it") {
  const test::Folder folder;
  test::write(folder.path("a.txt"), kArticle);
  const test::Outcome missing = folder.shell(kBench + std::string("none.txt a.txt"));
  CHECK(missing.status == 1);
  CHECK(missing.err == "summarise-bench: none.txt: cannot be read\n");
  CHECK(missing.out.find("a.txt") != std::string::npos);
  const test::Outcome wrong = folder.shell(kBench + std::string("--options=-x a.txt"));
  CHECK(wrong.status == 1);
  CHECK(wrong.err.find(" -x -- a.txt: ended with status 2\n") != std::string::npos);
  const test::Outcome size = folder.shell("'" SUMMARISE_BENCH_TOOL "' speed --up-to 3G a.txt");
  CHECK(size.status == 1);
  CHECK(size.err == "summarise-bench: '3G' is no size: 64K, 100M\n");
}
