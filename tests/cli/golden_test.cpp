// Whole outputs kept as files: each example and each text in tests/golden, in every form, byte for byte.
//
// SUMMARISE_RENEW_GOLDEN=1 test_cli -tc='golden*' writes them anew. Read each difference before you keep it.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "cli/texts.hpp"

namespace {

namespace fs = std::filesystem;
using test::Folder, test::Outcome;

const fs::path kGolden = fs::path(SUMMARISE_ROOT) / "tests" / "golden";

struct Form {
  std::string name;
  std::string options;
};

const Form kForms[] = {{"text", ""},
                       {"words", "-w 50"},
                       {"json", "--json"},
                       {"all.json", "--json --all"},
                       {"scores", "--scores --all"},
                       {"split", "--split"},
                       {"split.json", "--json --split"},
                       {"rank", "--rank -n 5"},
                       {"classic", "--classic --scores --all"}};

// The texts: those of examples/ and those beside the golden outputs.
std::vector<fs::path> texts() {
  std::vector<fs::path> found;
  for (const fs::path& folder : {fs::path(SUMMARISE_ROOT) / "examples", kGolden}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".txt" && entry.path().filename() != "CMakeLists.txt")
        found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

// "tests/golden/article.split.out"
fs::path kept(const fs::path& text, const Form& form) {
  return kGolden / (text.stem().string() + "." + form.name + ".out");
}

bool renewing() {
  const char* const set = std::getenv("SUMMARISE_RENEW_GOLDEN");
  return set != nullptr && std::string(set) == "1";
}

}  // namespace

TEST_CASE("golden outputs") {
  const Folder folder;
  REQUIRE(texts().size() > 2);
  for (const fs::path& text : texts()) {
    const std::string name = text.filename().string();
    test::write(folder.path(name), test::read(text));
    for (const Form& form : kForms) {
      CAPTURE(name);
      CAPTURE(form.name);
      const Outcome outcome = folder.run(form.options + " " + name);
      CHECK(outcome.status == 0);
      CHECK(outcome.err.empty());
      CHECK_FALSE(outcome.out.empty());
      if (renewing()) test::write(kept(text, form), outcome.out);
      CHECK(outcome.out == test::read(kept(text, form)));
    }
  }
}

TEST_CASE("golden outputs without a text or a form are left over") {
  std::set<fs::path> wanted;
  for (const fs::path& text : texts()) {
    for (const Form& form : kForms) wanted.insert(kept(text, form));
  }
  for (const auto& entry : fs::directory_iterator(kGolden)) {
    if (entry.path().extension() != ".out") continue;
    CAPTURE(entry.path().string());
    CHECK(wanted.contains(entry.path()));
  }
}

TEST_CASE("the README shows what the tool prints") {
  const std::string readme = test::read(SUMMARISE_ROOT "/README.md");
  const std::string command = "$ scripts/summarise examples/article.txt -n 3\n";
  const std::size_t begin = readme.find(command) + command.size();
  REQUIRE(begin >= command.size());
  const std::string shown = readme.substr(begin, readme.find("```", begin) - begin);
  const test::Folder folder;
  CHECK(folder.run("'" SUMMARISE_ROOT "/examples/article.txt' -n 3").out == shown);
}
