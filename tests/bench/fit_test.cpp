#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "fitting.hpp"
#include "support/tool.hpp"
#include "trial.hpp"

namespace {

// `text` with `town` for each @.
std::string in_town(std::string text, const std::string& town) {
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at)) text.replace(at, 1, town);
  return text;
}

// Texts of a genre: what the reference wants stands at the end, and says so where `announced`.
bench::Corpus corpus_of(const std::string& name, bool announced, const std::vector<std::string>& references) {
  bench::Corpus corpus;
  corpus.name = name;
  for (std::size_t i = 0; i < references.size(); ++i) {
    const std::string town = std::vector<std::string>{"Lockmouth", "Sandwick", "Harle", "Tidewell"}[i % 4];
    bench::Record record;
    record.language = "en";
    record.text = in_town(
        "The harbour of @ was built by monks a long time ago, and ships came from far away. "
        "@ had a market and two fairs, and the market was held on the quay of the harbour. "
        "The quay of the harbour is of stone, and the stone of the quay is from the hills of @. ",
        town);
    record.text += in_town(announced ? "In this paper we show that the council of @ " : "The council of @ ", town);
    record.text += "will sell the old harbour to a fish farm next year.";
    record.references = {{references[i]}};
    corpus.records.push_back(record);
  }
  return corpus;
}

const std::vector<std::string> kSold = {"The council will sell the old harbour to a fish farm.",
                                        "The council of Sandwick will sell its harbour.", "A fish farm next year.",
                                        "Tidewell will sell the old harbour next year."};
const std::vector<std::string> kBuilt = {"Monks built the harbour a long time ago.", "Ships came from far away.",
                                         "The harbour of Harle was built by monks."};

std::vector<bench::Trial> trials(std::size_t jobs, const std::vector<std::string>& last = kBuilt) {
  std::vector<bench::Trial> all;
  const summarise::Length one{summarise::Unit::sentences, 1};
  all.emplace_back(corpus_of("announced", true, kSold), one, jobs);
  all.emplace_back(corpus_of("plain", false, kBuilt), one, jobs);
  all.emplace_back(corpus_of("last", false, last), one, jobs);
  return all;
}

}  // namespace

TEST_CASE("fit: multiples") {
  const summarise::Weights usual = bench::weights_of(bench::all_default());
  CHECK(usual.cue == summarise::kWeights.cue);
  CHECK(usual.second_person == summarise::kWeights.second_person);
  const summarise::Weights none = bench::weights_of(bench::all_zero());
  CHECK(none.cue == 0);
  CHECK(none.cue_fading == 0);
  CHECK(none.size == summarise::kWeights.size);
  // Every weight has a name: else it would be left at its default unnoticed.
  std::size_t members = 0;
  for (const bench::Constant& constant : bench::constants()) members += constant.members.size();
  CHECK(members == sizeof(summarise::Weights) / sizeof(double));
}

TEST_CASE("fit: weights are drawn from half to twice themselves, the same ones each time") {
  std::uint64_t state = 1;
  std::uint64_t again = 1;
  double least = 1;
  double most = 1;
  for (int draw = 0; draw < 200; ++draw) {
    const bench::Multiples drawn = bench::drawn(state);
    CHECK(drawn == bench::drawn(again));
    for (std::size_t k = 0; k < drawn.size(); ++k) {
      if (bench::constants()[k].is_structural) CHECK(drawn[k] == 1.0);
      least = std::min(least, drawn[k]);
      most = std::max(most, drawn[k]);
    }
  }
  CHECK(least >= 0.5);
  CHECK(least < 0.51);
  CHECK(most <= 2.0);
  CHECK(most > 1.96);
}

TEST_CASE("fit: the ascent finds what serves, and nothing moves for noise or for one corpus alone") {
  const auto values = [](const bench::Multiples& multiples) {
    // The first weight is best at 2 for both; the second serves one as much as it costs the other, and a little more.
    const double both = 10.0 - (multiples[1] - 2.0) * (multiples[1] - 2.0);
    return std::vector<double>{both + 3.0 * multiples[2], both - 2.9 * multiples[2]};
  };
  const bench::Fitted found = bench::ascend(bench::all_default(), values);
  bench::Multiples best = bench::all_default();
  best[1] = 2.0;
  CHECK(found.multiples == best);
  CHECK(found.gain == doctest::Approx(1));
}

TEST_CASE("fit: the mean of the gains less its standard error") {
  // Three corpora gain 1, 2 and 3 by the first weight at 2: the mean 2, the error √(2/3 ÷ 2).
  const auto values = [](const bench::Multiples& multiples) {
    const double moved = multiples[1] == 2.0 ? 1.0 : 0.0;
    return std::vector<double>{5.0 + moved, 6.0 + 2.0 * moved, 7.0 + 3.0 * moved};
  };
  const bench::Fitted found = bench::ascend(bench::all_default(), values);
  bench::Multiples best = bench::all_default();
  best[1] = 2.0;
  CHECK(found.multiples == best);
  CHECK(found.gain == doctest::Approx(2.0 - std::sqrt(1.0 / 3.0)));
}

TEST_CASE("fit: the ascent never loses, and is the same for any number of threads") {
  for (const bench::Multiples& start : {bench::all_zero(), bench::all_default()}) {
    std::vector<bench::Trial> by_one = trials(1);
    std::vector<bench::Trial> by_two = trials(2);
    for (const std::size_t left_out : {bench::kNone, std::size_t{0}, std::size_t{1}}) {
      const bench::Fitted one = bench::fit_without(by_one, left_out, start);
      const bench::Fitted two = bench::fit_without(by_two, left_out, start);
      CHECK(one.gain >= 0);
      CHECK(one.multiples == two.multiples);
      CHECK(one.gain == two.gain);
    }
  }
  // There is something to find: the cue.
  std::vector<bench::Trial> all = trials(1);
  const bench::Fitted fitted = bench::fit_without(all, bench::kNone, bench::all_zero());
  CHECK(fitted.gain > 0);
  CHECK(bench::weights_of(fitted.multiples).cue > 0);
}

TEST_CASE("fit: a corpus left out has no say") {
  std::vector<bench::Trial> before = trials(1);
  std::vector<bench::Trial> after = trials(1, {kSold[0], kSold[1], kSold[2]});
  const bench::Multiples start = bench::all_zero();
  CHECK(bench::fit_without(before, 2, start).multiples == bench::fit_without(after, 2, start).multiples);
  CHECK(bench::fit_without(before, 2, start).gain == bench::fit_without(after, 2, start).gain);
  // … which it has where it is not left out.
  CHECK(bench::fit_without(before, 0, start).gain != bench::fit_without(after, 0, start).gain);
}

TEST_CASE("fit: the figures are those of `quality`") {
  const test::Folder folder;
  std::string lines;
  for (const char* town : {"Lockmouth", "Sandwick", "Harle"}) {
    lines += in_town(R"({"text": "The harbour of @ was built by monks. Ships came from far away. )"
                     R"(The council will sell the harbour to a farm.", )"
                     R"("summary": "The council of @ sells the harbour."})",
                     town);
    lines += '\n';
  }
  test::write(folder.path("a.jsonl"), lines);
  test::write(folder.path("b.jsonl"), lines.substr(0, lines.find('\n') + 1));
  const std::string bench = "'" SUMMARISE_BENCH_TOOL "' ";
  const test::Outcome fitted = folder.shell(bench + "fit a.jsonl:n=1 b.jsonl:n=1 -j 1");
  CAPTURE(fitted.err);
  REQUIRE(fitted.status == 0);
  CHECK(folder.shell(bench + "fit a.jsonl:n=1 b.jsonl:n=1 -j 2").out == fitted.out);
  const test::Outcome measured =
      folder.shell(bench + "quality a.jsonl:n=1 b.jsonl:n=1 --brief --methods default,lead,classic");
  REQUIRE(measured.status == 0);
  // "mean ROUGE-1 + ROUGE-2   61.5 …" and "mean R1 + R2: start …, fitted …, default 61.52".
  const std::string at = "default ";
  const std::size_t mean = fitted.out.find(at, fitted.out.find("mean R1 + R2")) + at.size();
  char rounded[32];
  std::snprintf(rounded, sizeof rounded, "%.1f", std::stod(fitted.out.substr(mean)));
  CAPTURE(measured.out);
  CHECK(measured.out.find(rounded, measured.out.rfind("mean")) != std::string::npos);
  CHECK(folder.shell(bench + "fit a.jsonl").status == 1);
  CHECK(folder.shell(bench + "fit a.jsonl --leave-out none").status == 0);
}
