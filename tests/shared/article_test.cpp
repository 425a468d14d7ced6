#include <doctest/doctest.h>

#include "support/tool.hpp"

namespace {

const std::filesystem::path kShared = std::filesystem::path(SUMMARISE_ROOT) / ".." / "shared";

// True, with a word to say so, where the measuring data is not beside the project (or was left empty).
bool absent(const char* what) {
  std::error_code error;
  if (std::filesystem::file_size(kShared / what, error) > 0 && !error) return false;
  std::puts("skipped: ../shared is not here");
  return true;
}

}  // namespace

TEST_CASE("the article: nineteen or twenty sentences, the left-over at its end is none") {
  if (absent("article.txt")) return;
  const test::Folder folder;
  const test::Outcome outcome = folder.run("--split --json '" + (kShared / "article.txt").string() + "'");
  CHECK(outcome.status == 0);
  std::size_t sentences = 0;
  for (std::size_t at = outcome.out.find("\"kind\": \"sentence\""); at != std::string::npos;
       at = outcome.out.find("\"kind\": \"sentence\"", at + 1)) {
    ++sentences;
  }
  CHECK(sentences >= 19);
  CHECK(sentences <= 20);
  CHECK(outcome.out.find("Leave a comment") < outcome.out.find("\"kind\": \"other\""));
}
