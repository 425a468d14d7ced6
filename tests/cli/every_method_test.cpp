// -m NAME for every method, --cues and --stigma.
#include <doctest/doctest.h>

#include <set>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::lines_of, test::Outcome, test::first_fields;

const std::vector<std::string> kNames = {"textrank",  "lexrank",   "lsa",      "luhn", "sumbasic", "kl",
                                         "reduction", "edmundson", "centroid", "lead", "random"};

std::string scores(const Folder& folder, const std::string& options, std::string_view text = test::kTower) {
  const Outcome outcome = folder.run("--scores --all " + options, text);
  CHECK(outcome.status == 0);
  return outcome.out;
}

}  // namespace

TEST_CASE("every method has its name, and sumy's for it") {
  const Folder folder;
  std::set<std::string> seen;
  for (const std::string& name : kNames) {
    CAPTURE(name);
    const auto object = json_of(folder.run("--json -m " + name, test::kTower));
    CHECK(object.at("method") == name);
    CHECK(object.at("summary").size() == 3);
    seen.insert(scores(folder, "--classic -m " + name));
  }
  CHECK(seen.size() == kNames.size());
  for (const auto& [sumy, name] :
       {std::pair{"text-rank", "textrank"}, {"lex-rank", "lexrank"}, {"sum-basic", "sumbasic"}}) {
    CAPTURE(sumy);
    CHECK(folder.run(std::string("--json -m ") + sumy, test::kTower).out ==
          folder.run(std::string("--json -m ") + name, test::kTower).out);
  }
}

TEST_CASE("a method that is none is answered with all of them") {
  const Folder folder;
  const Outcome outcome = folder.run("--method nonsense", test::kTower);
  CHECK(outcome.status == 2);
  const std::string help = folder.run("--help").out;
  for (const std::string& name : kNames) {
    CAPTURE(name);
    CHECK(contains(outcome.err, name));
    CHECK(contains(help, name));
  }
}

TEST_CASE("every method prints three of a text of single words") {
  const Folder folder;
  for (const std::string& name : kNames) {
    CAPTURE(name);
    const Outcome outcome = folder.run("-n 3 -m " + name, "Yes. No. Maybe. Yes. Stop. Go. Wait. Go. No. Stop.");
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(lines_of(outcome.out).size() == 3);
  }
}

TEST_CASE("phrases that are given weigh on every method, beside --classic too") {
  const Folder folder;
  test::write(folder.path("cues.txt"), "the bishop HAS offered\n\n  vote is due \n");
  for (const std::string& name : kNames) {
    for (const std::string classic : {"", "--classic "}) {
      CAPTURE(name);
      CAPTURE(classic);
      const std::string method = "-m " + name + " " + classic;
      const auto base = first_fields(scores(folder, method));
      const auto cued = first_fields(scores(folder, method + "--cues cues.txt"));
      const auto against = first_fields(scores(folder, method + "--stigma cues.txt"));
      for (const std::size_t holder : {8, 9}) {
        const double before = std::stod(base.at(holder)) / std::stod(base.at(0));
        if (before == 0) continue;  // no weight raises what a method as published gives nothing
        CHECK(std::stod(cued.at(holder)) / std::stod(cued.at(0)) > 1.2 * before);
        CHECK(std::stod(against.at(holder)) / std::stod(against.at(0)) < before / 1.2);
      }
    }
  }
}

TEST_CASE("lead and random are as published, but for what is given beside them") {
  const Folder folder;
  for (const std::string method : {"-m lead ", "-m random "}) {
    CAPTURE(method);
    CHECK(scores(folder, method + "--classic") == scores(folder, method));
    for (const std::string option : {"-q bishop", "--title Bishop", "--position-bias 1"}) {
      CAPTURE(option);
      CHECK(scores(folder, method + option) != scores(folder, method));
    }
  }
}

TEST_CASE("--cues and --stigma take the place of the language's own phrases") {
  const Folder folder;
  const char* const text =
      "The pump was moved to the barn in May. In conclusion, the well has to be dug again. Nobody had looked at the "
      "old "
      "well for years. For example, the ladder had no rungs.";
  test::write(folder.path("none.txt"), "\n");
  test::write(folder.path("nobody.txt"), "nobody\r\n");
  const auto base = first_fields(scores(folder, "-l en", text));
  const auto without = first_fields(scores(folder, "-l en --cues none.txt", text));
  CHECK(std::stod(without.at(1)) < std::stod(base.at(1)));
  // Against a sentence a phrase speaks only where the user says so …
  CHECK(scores(folder, "-l en --stigma none.txt", text) == scores(folder, "-l en", text));
  const auto against = first_fields(scores(folder, "-l en --stigma nobody.txt", text));
  CHECK(std::stod(against.at(2)) < std::stod(base.at(2)));
  // … or where the method is edmundson.
  const std::string edmundson = "-l en --classic -m edmundson ";
  const auto clues = first_fields(scores(folder, edmundson, text));
  CHECK(std::stod(first_fields(scores(folder, edmundson + "--cues none.txt", text)).at(1)) < std::stod(clues.at(1)));
  CHECK(std::stod(first_fields(scores(folder, edmundson + "--stigma none.txt", text)).at(3)) > std::stod(clues.at(3)));
  CHECK(std::stod(first_fields(scores(folder, edmundson + "--stigma nobody.txt", text)).at(2)) <
        std::stod(clues.at(2)));
}

TEST_CASE("phrases are read as people's editors leave them: a byte-order mark, Windows' ends of lines, wide blanks") {
  const Folder folder;
  test::write(folder.path("plain.txt"), "the bishop has offered\nvote is due\n");
  test::write(folder.path("edited.txt"), "\xEF\xBB\xBFThe  bishop\thas offered\r\n\r\n vote is  due\r\n");
  const std::string plain = scores(folder, "--cues plain.txt");
  CHECK(plain != scores(folder, ""));
  CHECK(scores(folder, "--cues edited.txt") == plain);
  std::string wide = "\xFF\xFE";  // UTF-16, as another editor has it
  for (const char c : std::string("the bishop has offered\r\nvote is due\r\n")) wide += {c, '\0'};
  test::write(folder.path("wide.txt"), wide);
  CHECK(scores(folder, "--cues wide.txt") == plain);
}

TEST_CASE("edmundson reads the title and the headings") {
  const Folder folder;
  const std::string body =
      "The river rose by a metre on Monday night.\n\nThe ferry stayed at its pier until the morning.\n\nA school was "
      "opened to those who could not get home.\n";
  const std::string how = "--classic -m edmundson ";
  const auto base = first_fields(scores(folder, how, body));
  const auto titled = first_fields(scores(folder, how + "--title 'The ferry and its pier'", body));
  CHECK(std::stod(titled.at(1)) > std::stod(base.at(1)));
  const auto headed = first_fields(scores(folder, how, "THE FERRY AND ITS PIER\n\n" + body));
  REQUIRE(headed.size() == base.size());
  CHECK(std::stod(headed.at(1)) > std::stod(base.at(1)));
}

TEST_CASE("a file of phrases that cannot be read is named") {
  const Folder folder;
  for (const std::string option : {"--cues", "--stigma", "--stopwords"}) {
    CAPTURE(option);
    const Outcome outcome = folder.run(option + " missing.txt", test::kTower);
    CHECK(outcome.status == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == "summarise: missing.txt: No such file or directory\n");
  }
}

TEST_CASE("lexrank with a threshold says where a text is too long for it") {
  const Folder folder;
  std::string lines;
  for (int i = 0; i < 20001; ++i) lines += "word" + std::to_string(i % 700) + "\n";
  const Outcome outcome = folder.run("-m lexrank --classic -n 2", lines);
  CHECK(outcome.status == 0);
  CHECK(lines_of(outcome.out).size() == 2);
  CHECK(lines_of(outcome.err).size() == 1);
  CHECK(contains(outcome.err, "lexrank"));
  CHECK(folder.run("-m lexrank -n 2", lines).err.empty());
}
