// CLI.md, "How": what the options change, and what they must not.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::lines_of, test::Outcome, test::first_fields;

std::string scores(const Folder& folder, const std::string& options, std::string_view text = test::kTower) {
  const Outcome outcome = folder.run("--scores --all " + options, text);
  CHECK(outcome.status == 0);
  return outcome.out;
}

// A song whose refrain comes three times, and a sentence said twice in other case and marks.
const char* const kSong =
    "The mill wheel turns in the rain. Grandmother sifts the flour by hand. The mill wheel turns in the rain. My "
    "brother "
    "drives the cart to town. The mill wheel turns in the rain! THE MILL WHEEL TURNS IN THE RAIN. The cart comes home "
    "without flour.";

}  // namespace

TEST_CASE("lead takes the first, random what its seed says") {
  const Folder folder;
  const auto all = lines_of(folder.run("--split", test::kTower).out);
  for (std::size_t n = 1; n <= all.size(); ++n) {
    CAPTURE(n);
    CHECK(lines_of(folder.run("-m lead -n " + std::to_string(n), test::kTower).out) ==
          std::vector<std::string>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)));
  }
  CHECK(folder.run("-m random", test::kTower).out == folder.run("-m random --seed 1", test::kTower).out);
  std::set<std::string> seen;
  for (int seed = 0; seed < 12; ++seed)
    seen.insert(folder.run("-m random --seed " + std::to_string(seed), test::kTower).out);
  CHECK(seen.size() > 6);
}

TEST_CASE("lead and random are always classic") {
  const Folder folder;
  for (const std::string method : {"-m lead", "-m random"}) {
    CAPTURE(method);
    const std::string plain = std::string(method) + " --rank -n 7 ";
    CHECK(folder.run(plain, kSong).out == folder.run(plain + "--classic", kSong).out);
    CHECK(folder.run(plain, kSong).out == folder.run(plain + "--diversity 0", kSong).out);
  }
  CHECK(folder.run("-m lead -n 3", kSong).out ==
        "The mill wheel turns in the rain.\nGrandmother sifts the flour by hand.\nThe mill wheel turns in the rain.\n");
}

TEST_CASE("scores are at least 0, sum to 1, and do not depend on the budget") {
  const Folder folder;
  for (const std::string how : {"", "--classic", "-m lead", "-m random", "--similarity bm25", "--similarity overlap",
                                "--position-bias 0", "--position-bias 1", "--diversity 0", "-q wheat",
                                "--title 'Wet peat'", "--min-words 8", "--no-stem", "--no-stopwords"}) {
    CAPTURE(how);
    const auto base = first_fields(scores(folder, how));
    REQUIRE(base.size() == test::kTowerSentences);
    double sum = 0;
    for (const std::string& score : base) {
      CHECK(std::stod(score) >= 0);
      sum += std::stod(score);
    }
    CHECK(sum == doctest::Approx(1).epsilon(1e-5));
    for (const std::string budget : {"-n 1", "-n 10", "-w 20", "-c 200", "-r 0.5"}) {
      CAPTURE(budget);
      CHECK(first_fields(scores(folder, how + " " + budget)) == base);
    }
  }
}

TEST_CASE("diversity holds back repeats and leaves scores alone") {
  const Folder folder;
  const auto base = first_fields(scores(folder, "", kSong));
  for (const std::string diversity : {"--diversity 0.01", "--diversity 0.5", "--diversity 0.8", "--diversity 1"}) {
    CAPTURE(diversity);
    CHECK(first_fields(scores(folder, diversity, kSong)) == base);
    const auto four = lines_of(folder.run(diversity + " -n 4", kSong).out);
    CHECK(four == std::vector<std::string>{"The mill wheel turns in the rain.", "Grandmother sifts the flour by hand.",
                                           "My brother drives the cart to town.",
                                           "The cart comes home without flour."});
    CHECK(lines_of(folder.run(diversity + " -n 7", kSong).out).size() == 7);
  }
  CHECK(folder.run("", kSong).out == folder.run("--diversity 0.8", kSong).out);
  CHECK(lines_of(folder.run("--diversity 0 --position-bias 0 --classic -n 3", kSong).out).size() == 3);
}

TEST_CASE("--classic lets repeats in, unless --diversity stands beside it") {
  const Folder folder;
  const auto is_refrain = [](const std::string& line) {
    return line.starts_with("The mill") || line.starts_with("THE MILL");
  };
  const auto refrains = [&](const std::string& options) {
    const auto lines = lines_of(folder.run(options, kSong).out);
    return std::count_if(lines.begin(), lines.end(), is_refrain);
  };
  CHECK(refrains("-n 3 --classic") > 1);
  CHECK(refrains("-n 3 --classic --diversity 0.5") == 1);
  CHECK(refrains("-n 3 --diversity 0") > 1);
  CHECK(refrains("-n 3") == 1);
}

TEST_CASE("every measure of likeness ranks, each in its own way") {
  const Folder folder;
  CHECK(scores(folder, "") == scores(folder, "--similarity cosine"));
  std::set<std::string> seen;
  for (const std::string measure : {"cosine", "bm25", "overlap"})
    seen.insert(scores(folder, std::string("--similarity ") + measure));
  CHECK(seen.size() == 3);
}

TEST_CASE("position bias: 0 knows no place, 1 leans to the start") {
  const Folder folder;
  const char* const strangers =
      "Amber floats in brine. Basalt cracks under frost. Chalk fades in sunlight. Dunes wander towards dusk.";
  const auto none = first_fields(scores(folder, "--position-bias 0", strangers));
  CHECK(none == std::vector<std::string>(4, "0.250000"));
  const auto half = first_fields(scores(folder, "--position-bias 0.5", strangers));
  const auto full = first_fields(scores(folder, "--position-bias 1", strangers));
  CHECK(std::stod(half.at(0)) > 0.26);
  CHECK(std::stod(full.at(0)) > std::stod(half.at(0)));
  CHECK(std::stod(full.at(0)) > std::stod(full.at(1)));
  CHECK(scores(folder, "") == scores(folder, "--position-bias auto"));
}

TEST_CASE("a query brings up what bears on it; one that matches nothing changes nothing and says so") {
  const Folder folder;
  CHECK(folder.run("-n 1 -q 'bishop land'", test::kTower).out == "The bishop has offered the farmers other land.\n");
  CHECK(folder.run("-n 1 -q 'vote in October'", test::kTower).out == "A vote is due in October.\n");
  CHECK(scores(folder, "-q BISHOPS") == scores(folder, "-q bishop"));
  const Outcome matched = folder.run("-q bishop", test::kTower);
  CHECK(matched.err.empty());
  for (const std::string query : {"-q zeppelins", "-q 'the of and'", "-q '...'"}) {
    CAPTURE(query);
    const Outcome unmatched = folder.run("--scores --all " + std::string(query), test::kTower);
    CHECK(unmatched.status == 0);
    CHECK(unmatched.out == scores(folder, ""));
    CHECK(lines_of(unmatched.err).size() == 1);
    CHECK(contains(unmatched.err, "query"));
  }
  CHECK(folder.run("--classic -n 1 -q 'bishop land'", test::kTower).out ==
        "The bishop has offered the farmers other land.\n");
}

TEST_CASE("a title weighs what shares its words") {
  const Folder folder;
  const auto base = first_fields(scores(folder, ""));
  const auto titled = first_fields(scores(folder, "--title 'Bishop offers farmers land'"));
  CHECK(std::stod(titled.at(8)) > std::stod(base.at(8)));
  CHECK(scores(folder, "--title Zeppelins") == scores(folder, ""));
  const auto classic = first_fields(scores(folder, "--classic"));
  const auto beside = first_fields(scores(folder, "--classic --title 'Bishop offers farmers land'"));
  CHECK(std::stod(beside.at(8)) > std::stod(classic.at(8)));
}
