#include <doctest/doctest.h>

#include "measuring_data.hpp"
#include "support/tool.hpp"

TEST_CASE("the article: nineteen sentences, the left-over at its end is none") {
  if (test::absent("article.txt")) return;
  const test::Folder folder;
  const test::Outcome outcome = folder.run("--split --json '" + (test::kShared / "article.txt").string() + "'");
  CHECK(outcome.status == 0);
  std::size_t sentences = 0;
  for (std::size_t at = outcome.out.find("\"kind\": \"sentence\""); at != std::string::npos;
       at = outcome.out.find("\"kind\": \"sentence\"", at + 1)) {
    ++sentences;
  }
  CHECK(sentences == 19);
  const std::size_t leftover = outcome.out.find("Leave a comment");
  REQUIRE(leftover != std::string::npos);
  CHECK(outcome.out.find("\"kind\": \"other\"", leftover) != std::string::npos);
  CHECK(outcome.out.find("\"kind\": \"sentence\"", leftover) == std::string::npos);
}
