// CLI.md, "How long": how much comes out.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::json_of, test::lines_of, test::Outcome;

struct Piece {
  std::string text;
  std::size_t words = 0;
  std::size_t characters = 0;
};

std::size_t code_points(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// Every sentence in order of choice, with these options.
std::vector<Piece> in_order_of_choice(const Folder& folder, const std::string& input, const std::string& options) {
  std::vector<Piece> pieces;
  const auto object = json_of(folder.run("-n 1000 --rank --json" + options, input));
  for (const auto& entry : object.at("summary")) {
    const auto text = entry.at("text").get<std::string>();
    pieces.push_back({text, entry.at("words").get<std::size_t>(), code_points(text)});
  }
  return pieces;
}

// What CLI.md says of -w and -c: the best, then each that still fits.
std::vector<std::string> greedy(const std::vector<Piece>& pieces, std::size_t budget, std::size_t Piece::*size) {
  std::vector<std::string> chosen;
  for (const Piece& piece : pieces) {
    if (!chosen.empty() && piece.*size > budget) continue;
    budget -= std::min(budget, piece.*size);
    chosen.push_back(piece.text);
  }
  return chosen;
}

const std::string kLoft =
    "Żółw śpi na łóżku. The crème brûlée was, as Zoë had feared all morning, burnt black. Zoë threw the brûlée away. "
    "Noël came late. Élodie baked another crème for Zoë and for Noël, who ate it. It was good.";

}  // namespace

TEST_CASE("-n gives that many sentences, all where there are fewer, three if nothing is said") {
  const Folder folder;
  const struct {
    std::string options;
    std::size_t lines;
  } cases[] = {{"", 3},
               {"-n 1", 1},
               {"-n 2", 2},
               {"-n2", 2},
               {"-n 18446744073709551616", 10},
               {"-r 1e0", 10},
               {"-r 5e-1", 5},
               {"-n 9 --max-words 99999999999999999999", 9},
               {"--sentences 2", 2},
               {"-n 3", 3},
               {"--sentences=7", 7},
               {"-n 10", 10},
               {"-n 11", 10},
               {"-n 50", 10},
               {"-n 007", 7},
               {"-n 999999999999", 10}};
  for (const auto& [options, lines] : cases) {
    CAPTURE(options);
    const Outcome outcome = folder.run(options, test::kTower);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(lines_of(outcome.out).size() == lines);
  }
}

TEST_CASE("every spelling of an option means the same") {
  const Folder folder;
  const struct {
    const char* spellings[4];
  } cases[] = {
      {{"-n 2", "-n2", "--sentences 2", "--sentences=2"}}, {{"-w 30", "-w30", "--words 30", "--words=30"}},
      {{"-c 90", "-c90", "--chars 90", "--chars=90"}},     {{"-r 0.4", "-r0.4", "--ratio 0.4", "--ratio=0.4"}},
      {{"--json", "-t json", "--to json", "--to=json"}},   {{"-m lead", "-mlead", "--method lead", "--method=lead"}},
      {{"", "-t text", "-m textrank", "-m text-rank"}},    {{"-q wheat", "-qwheat", "--query wheat", "--query=wheat"}}};
  for (const auto& [spellings] : cases) {
    const std::string first = folder.run(spellings[0], test::kTower).out;
    CHECK_FALSE(first.empty());
    for (const char* spelling : spellings) {
      CAPTURE(spelling);
      CHECK(folder.run(spelling, test::kTower).out == first);
    }
  }
}

TEST_CASE("-r gives a share of the sentences, halves rounded up, at least one") {
  const Folder folder;
  const std::string four =
      "Our street will have a well again. The old well fell in during the frost. Digging starts on Monday. Bring "
      "spades.";
  const struct {
    const std::string& input;
    std::string ratio;
    std::size_t lines;
  } cases[] = {{four, "0.01", 1},  {four, "0.2", 1}, {four, "0.3", 1}, {four, "0.37", 1},
               {four, "0.375", 2}, {four, "0.5", 2}, {four, ".5", 2},  {four, "0.62", 2},
               {four, "0.625", 3}, {four, "1", 4},   {four, "1.0", 4}, {four, "0.000001", 1}};
  for (const auto& [input, ratio, lines] : cases) {
    CAPTURE(ratio);
    const Outcome outcome = folder.run(std::string("-r ") + ratio, input);
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out).size() == lines);
  }
  const std::string tower(test::kTower);
  for (const auto& [ratio, lines] : {std::pair{"0.04", 1U},
                                     {"0.14", 1U},
                                     {"0.15", 2U},
                                     {"0.25", 3U},
                                     {"0.35", 4U},
                                     {"0.45", 5U},
                                     {"0.55", 6U},
                                     {"0.85", 9U},
                                     {"0.94", 9U},
                                     {"0.95", 10U}}) {
    CAPTURE(ratio);
    CHECK(lines_of(folder.run(std::string("-r ") + ratio, tower).out).size() == lines);
  }
}

TEST_CASE("-r 1 gives back every sentence, the shortest and the longest too") {
  const Folder folder;
  const std::string endless = "The ferryman rowed" + test::repeat(" and rowed", 90) + " until the fog had gone.";
  CHECK(endless.size() > 700);
  CHECK(folder.run("-r 1", "Fog. " + endless + " Where? Here. He tied the boat to the alder.").out ==
        test::joined({"Fog.", endless, "Where?", "Here.", "He tied the boat to the alder."}));
}

TEST_CASE("-w and -c take the best, then in order of choice each that fits") {
  const Folder folder;
  const struct {
    std::string option;
    std::size_t Piece::*size;
    std::vector<std::size_t> budgets;
  } cases[] = {{"-w ", &Piece::words, {1, 3, 4, 7, 9, 11, 15, 20, 25, 33, 60, 100, 1000}},
               {"-c ", &Piece::characters, {1, 17, 18, 24, 40, 45, 70, 90, 120, 200, 400, 10000}}};
  for (const std::string& input : {std::string(test::kTower), kLoft}) {
    for (const std::string diversity : {"", " --diversity 0", " --diversity 1"}) {
      const std::vector<Piece> pieces = in_order_of_choice(folder, input, diversity);
      REQUIRE(pieces.size() >= 6);
      for (const auto& [option, size, budgets] : cases) {
        for (const std::size_t budget : budgets) {
          CAPTURE(option);
          CAPTURE(budget);
          CAPTURE(diversity);
          const std::string options = option + std::to_string(budget) + diversity;
          const std::vector<std::string> want = greedy(pieces, budget, size);
          CHECK(lines_of(folder.run(options + " --rank", input).out) == want);
          const std::vector<std::string> got = lines_of(folder.run(options, input).out);
          CHECK(std::multiset<std::string>(got.begin(), got.end()) ==
                std::multiset<std::string>(want.begin(), want.end()));
        }
      }
    }
  }
}

TEST_CASE("words are those of wc -w, characters those of wc -m less the line's end") {
  const Folder folder;
  const std::string input = std::string(test::kTower) + "\n" + kLoft;
  for (const int budget : {20, 35, 60}) {
    const Outcome words = folder.shell("\"$tool\" -w " + std::to_string(budget) + " | wc -w", input);
    CAPTURE(budget);
    CHECK(std::stoi(words.out) <= budget);
    CHECK(std::stoi(words.out) > 0);
  }
  const auto object = json_of(folder.run("--json --all", input));
  for (const auto& entry : object.at("summary")) {
    const auto text = entry.at("text").get<std::string>();
    CAPTURE(text);
    CHECK(std::stoul(folder.shell("wc -w", text).out) == entry.at("words").get<std::size_t>());
  }
}

TEST_CASE("in scripts without blanks each word that ICU finds counts") {
  const Folder folder;
  const auto summary =
      json_of(folder.run("--json --all", "老桥在春天被洪水冲走了。村民们正在建一座新桥。Lions sleep.")).at("summary");
  REQUIRE(summary.size() == 3);
  CHECK(summary[0].at("words") > 4);
  CHECK(summary[0].at("words") < 12);
  CHECK(summary[1].at("words") > 3);
  CHECK(summary[2].at("words") == 2);
}

TEST_CASE("--min-words and --max-words keep others out, unless nothing is left") {
  const Folder folder;
  const std::string input =
      "Snow fell. Snow closed the pass to Velm. Nobody could cross the pass until the snow had melted.";
  const struct {
    std::string options;
    std::vector<std::string> want;
  } cases[] = {
      {"--min-words 2",
       {"Snow fell.", "Snow closed the pass to Velm.", "Nobody could cross the pass until the snow had melted."}},
      {"--min-words 3", {"Snow closed the pass to Velm.", "Nobody could cross the pass until the snow had melted."}},
      {"--max-words 6", {"Snow fell.", "Snow closed the pass to Velm."}},
      {"--min-words 3 --max-words 6", {"Snow closed the pass to Velm."}},
      {"--min-words 6 --max-words 6 -w 2", {"Snow closed the pass to Velm."}},
      {"--max-words 5", {"Snow fell."}},
      {"--min-words 7 -r 1", {"Nobody could cross the pass until the snow had melted."}},
      {"--min-words 0 -n 9",
       {"Snow fell.", "Snow closed the pass to Velm.", "Nobody could cross the pass until the snow had melted."}},
      {"--min-words 40 -n 9",
       {"Snow fell.", "Snow closed the pass to Velm.", "Nobody could cross the pass until the snow had melted."}},
      {"--max-words 1 -n 9",
       {"Snow fell.", "Snow closed the pass to Velm.", "Nobody could cross the pass until the snow had melted."}}};
  for (const auto& [options, want] : cases) {
    CAPTURE(options);
    const Outcome outcome = folder.run(options, input);
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out) == want);
  }
}

TEST_CASE("a longer summary holds the shorter one") {
  const Folder folder;
  for (const std::string how : {"", "--classic", "-m random --seed 3", "--similarity bm25"}) {
    CAPTURE(how);
    const auto all = lines_of(folder.run("-n 10 --rank " + how, test::kTower).out);
    REQUIRE(all.size() == test::kTowerSentences);
    for (std::size_t n = 1; n < all.size(); ++n) {
      CAPTURE(n);
      const auto some = lines_of(folder.run("-n " + std::to_string(n) + " --rank " + how, test::kTower).out);
      CHECK(some == std::vector<std::string>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)));
      const auto share = lines_of(folder.run("-r 0." + std::to_string(n) + " --rank " + how, test::kTower).out);
      CHECK(share == some);
    }
  }
}

TEST_CASE("a number with a leading nought is decimal") {
  const test::Folder folder;
  const char* text = "One two three four five six seven eight nine. Ash elm oak yew fir box bay fig gum tea nut ivy.";
  CHECK(folder.run("--min-words 010 -n 2", text).out == folder.run("--min-words 10 -n 2", text).out);
  CHECK(folder.run("--seed 09 -m random -n 1", text).status == 0);
}
