// CLI.md, "Forms of output": --scores, --rank, --all, --split, --json.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::json_of, test::lines_of, test::Outcome, test::texts_of;

std::vector<std::string> keys_of(const nlohmann::ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

using Keys = std::vector<std::string>;

// A heading, two paragraphs, a list and a left-over.
const std::string kMixed =
    "Repairs at the Fennick lock\n\nThe lower gate leaks. A diver will look at the gate on Friday.\n\nBoats need:\n- "
    "two "
    "long ropes\n- a boat hook\n\nThe lock opens again at noon.\n\nLeave a comment\n";

}  // namespace

TEST_CASE("--scores: score, tab, sentence; with --all the choice between them") {
  const Folder folder;
  const std::regex three(R"(0\.0*[1-9][0-9]{5}\t[01]\t[A-Z][^\t]*\.)");
  const std::regex two(R"(0\.0*[1-9][0-9]{5}\t[A-Z][^\t]*\.)");
  const auto all = lines_of(folder.run("--scores --all -n 4", test::kTower).out);
  const auto some = lines_of(folder.run("--scores -n 4", test::kTower).out);
  const auto plain = lines_of(folder.run("-n 4", test::kTower).out);
  REQUIRE(all.size() == test::kTowerSentences);
  REQUIRE(some.size() == 4);
  std::vector<std::string> chosen;
  for (const std::string& line : all) {
    CAPTURE(line);
    CHECK(std::regex_match(line, three));
    const std::size_t tab = line.find('\t');
    if (line[tab + 1] == '1') chosen.push_back(line.substr(0, tab) + line.substr(tab + 2));
  }
  CHECK(chosen == some);
  for (std::size_t i = 0; i < some.size(); ++i) {
    CHECK(std::regex_match(some[i], two));
    CHECK(some[i].substr(some[i].find('\t') + 1) == plain.at(i));
  }
}

TEST_CASE("a tab within a sentence is printed as a blank, so that columns hold") {
  const Folder folder;
  CHECK(folder.run("", "Ebb\tand\t flood.").out == "Ebb and flood.\n");
}

TEST_CASE("--all is every eligible piece, in order, chosen or not") {
  const Folder folder;
  const std::vector<std::string> eligible = {"The lower gate leaks.", "A diver will look at the gate on Friday.",
                                             "- two long ropes", "- a boat hook", "The lock opens again at noon."};
  const auto all = lines_of(folder.run("--all -n 2", kMixed).out);
  CHECK(test::is_subsequence(eligible, all));
  CHECK(all == texts_of(json_of(folder.run("--json --all -n 2", kMixed)).at("summary")));
  for (const std::string& line : all) {
    CHECK(line != "Repairs at the Fennick lock");
    CHECK(line != "Leave a comment");
  }
}

TEST_CASE("--split is every piece, whatever its kind") {
  const Folder folder;
  const auto split = json_of(folder.run("--json --split", kMixed)).at("split");
  CHECK(texts_of(split) == lines_of(folder.run("--split", kMixed).out));
  const struct {
    std::string text;
    std::string kind;
  } want[] = {{"Repairs at the Fennick lock", "heading"},
              {"The lower gate leaks.", "sentence"},
              {"A diver will look at the gate on Friday.", "sentence"},
              {"Boats need:", ""},
              {"- two long ropes", "item"},
              {"- a boat hook", "item"},
              {"The lock opens again at noon.", "sentence"},
              {"Leave a comment", "other"}};
  REQUIRE(split.size() == std::size(want));
  for (std::size_t i = 0; i < std::size(want); ++i) {
    CAPTURE(want[i].text);
    CHECK(split[i].at("text") == want[i].text);
    if (!want[i].kind.empty()) CHECK(split[i].at("kind") == want[i].kind);
  }
}

TEST_CASE("--split has nothing to do with budgets and methods") {
  const Folder folder;
  const std::string plain = folder.run("--split", kMixed).out;
  CHECK_FALSE(plain.empty());
  for (const std::string options :
       {"-n 1", "-w 5", "-r 0.1", "-m lead", "--rank", "--all", "--max-words 2", "--diversity 1"}) {
    CAPTURE(options);
    CHECK(folder.run(std::string("--split ") + options, kMixed).out == plain);
  }
}

TEST_CASE("--rank prints in order of choice, the best first") {
  const Folder folder;
  const auto ranked = lines_of(folder.run("--rank --scores -n 10 --diversity 0", test::kTower).out);
  double before = 1;
  for (const std::string& line : ranked) {
    CHECK(std::stod(line) <= before);
    before = std::stod(line);
  }
  auto a = lines_of(folder.run("--rank -n 4", test::kTower).out);
  auto b = lines_of(folder.run("-n 4", test::kTower).out);
  CHECK(a != b);
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  CHECK(a == b);
  const auto all = lines_of(folder.run("--rank --all --scores -n 4", test::kTower).out);
  REQUIRE(all.size() == test::kTowerSentences);
  for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i][all[i].find('\t') + 1] == (i < 4 ? '1' : '0'));
}

TEST_CASE("JSON has the fields of CLI.md, in its order, and no others") {
  const Folder folder;
  test::write(folder.path("mixed.txt"), kMixed);
  const auto named = json_of(folder.run("--json mixed.txt"));
  CHECK(keys_of(named) == Keys{"file", "language", "method", "sentences", "words", "summary"});
  CHECK(named.at("file") == "mixed.txt");
  CHECK(named.at("language") == "en");
  CHECK(named.at("method") == "textrank");
  CHECK(keys_of(named.at("summary").at(0)) == Keys{"text", "index", "begin", "end", "words", "score"});
  const auto piped = json_of(folder.run("--json --all -m lead", kMixed));
  CHECK(keys_of(piped) == Keys{"language", "method", "sentences", "words", "summary"});
  CHECK(piped.at("method") == "lead");
  CHECK(keys_of(piped.at("summary").at(0)) == Keys{"text", "index", "begin", "end", "words", "score", "chosen"});
  const auto split = json_of(folder.run("--json --split mixed.txt"));
  CHECK(keys_of(split) == Keys{"file", "language", "split"});
  CHECK(keys_of(split.at("split").at(0)) == Keys{"text", "begin", "end", "words", "kind"});
  CHECK(keys_of(json_of(folder.run("--json --split", kMixed))) == Keys{"language", "split"});
  CHECK(json_of(folder.run("--json -m text-rank", kMixed)).at("method") == "textrank");
}

TEST_CASE("the numbers of JSON agree with each other and with the lines of text") {
  const Folder folder;
  const auto object = json_of(folder.run("--json --all -n 4", test::kTower));
  const auto& summary = object.at("summary");
  CHECK(object.at("sentences") == summary.size());
  std::size_t words = 0;
  std::size_t index = 0;
  double sum = 0;
  std::vector<std::string> chosen;
  for (const auto& entry : summary) {
    words += entry.at("words").get<std::size_t>();
    sum += entry.at("score").get<double>();
    CHECK(entry.at("index") == index++);
    if (entry.at("chosen").get<bool>()) chosen.push_back(entry.at("text").get<std::string>());
  }
  CHECK(object.at("words") == words);
  CHECK(sum == doctest::Approx(1).epsilon(1e-8));
  CHECK(chosen == lines_of(folder.run("-n 4", test::kTower).out));
  const auto ranked = json_of(folder.run("--json --rank -n 4", test::kTower)).at("summary");
  CHECK(texts_of(ranked) == lines_of(folder.run("--rank -n 4", test::kTower).out));
  const std::regex digits(R"("score": 0\.0*[1-9][0-9]{0,8}[,\n])");
  const std::string text = folder.run("--json -n 4", test::kTower).out;
  CHECK(std::distance(std::sregex_iterator(text.begin(), text.end(), digits), std::sregex_iterator()) == 4);
}

TEST_CASE("JSON is indented, ends with a line end, and escapes what must be") {
  const Folder folder;
  const Outcome outcome = folder.run("--json", "He said \"no\" to a \\ and a \x01 sign. Łódź 🦊!");
  CHECK(outcome.out.starts_with("{\n  \"language\""));
  CHECK(outcome.out.ends_with("\n}\n"));
  CHECK(texts_of(json_of(outcome).at("summary")) ==
        std::vector<std::string>{"He said \"no\" to a \\ and a \x01 sign.", "Łódź 🦊!"});
  CHECK(test::contains(outcome.out, "Łódź 🦊"));
}

TEST_CASE("an empty text has an empty summary in every form") {
  const Folder folder;
  for (const std::string input : {"", " ", "\n", " \t\r\n\n  \u00A0\u3000\u2028 ", "\xEF\xBB\xBF"}) {
    CAPTURE(input);
    for (const std::string options :
         {"", "--scores", "--scores --all", "--rank", "--split", "-r 1", "-w 9", "-q otter"}) {
      CAPTURE(options);
      const Outcome outcome = folder.run(options, input);
      CHECK(outcome.status == 0);
      CHECK(outcome.out.empty());
    }
    const Outcome json = folder.run("--json", input);
    CHECK(json.status == 0);
    CHECK(json_of(json).at("summary").empty());
    CHECK(json_of(json).at("sentences") == 0);
    CHECK(json_of(json).at("words") == 0);
    CHECK(json_of(folder.run("--json --split", input)).at("split").empty());
    CHECK(folder.run("", input).err.empty());
  }
}

TEST_CASE("a text of headings or left-overs alone has a summary all the same") {
  const Folder folder;
  for (const std::string input :
       {"CHAPTER I", "Leave a comment", "12", "Red\nGreen\nBlue", "* * *", "-", "Contents\n\n1\n\n2"}) {
    CAPTURE(input);
    const Outcome outcome = folder.run("", input);
    CHECK(outcome.status == 0);
    CHECK_FALSE(outcome.out.empty());
  }
}
