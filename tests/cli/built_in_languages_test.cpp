// A text in each language: it is known for what it is, and its summary is the one that was read and kept.
#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>

#include "support/tool.hpp"
#include "text/language/language.hpp"

namespace {

const std::filesystem::path kTexts = std::filesystem::path(SUMMARISE_ROOT) / "tests" / "golden" / "languages";

}  // namespace

TEST_CASE("every built-in language has a text, is detected in it, and gives the summary that was kept") {
  const test::Folder folder;
  for (const std::string& code : summarise::language_codes()) {
    CAPTURE(code);
    const std::filesystem::path text = kTexts / (code + ".txt");
    REQUIRE(std::filesystem::exists(text));
    const auto json = nlohmann::json::parse(folder.run("--json '" + text.string() + "'").out);
    CHECK(json.at("language") == code);
    // Thai sets blanks between sentences as well as within them; only paragraphs are cut (README, Limits).
    CHECK(json.at("sentences") >= (code == "th" ? 5 : 10));
    const std::string summary = folder.run("-n 3 '" + text.string() + "'").out;
    const std::filesystem::path kept = kTexts / (code + ".out");
    if (std::getenv("SUMMARISE_RENEW_GOLDEN") != nullptr) test::write(kept, summary);
    CHECK(summary == test::read(kept));
  }
}
