#include "text/sentences/tokens.hpp"

#include <doctest/doctest.h>

#include <string>

using summarise::kHorizon;
using summarise::token_at;
using summarise::token_before;
using summarise::word_at;

TEST_CASE("tokens round a place in a line") {
  const std::string line = "see (e.g. “don't-do” mills";
  CHECK(token_before(line, 8) == "e.g");
  CHECK(token_before(line, 3) == "see");
  CHECK(token_before(line, 0).empty());
  CHECK(token_at(line, 4) == "(e.g.");
  CHECK(token_at(line, line.size()).empty());
  CHECK(word_at(line, 10) == "don't");
  CHECK(word_at(line, 4) == "e");
  CHECK(word_at(line, line.size()).empty());
}

TEST_CASE("no token is longer than the horizon, in bytes, and none is cut within a character") {
  const std::string ascii(5000, 'x');
  CHECK(token_before(ascii, ascii.size()).size() == kHorizon);
  CHECK(token_at(ascii, 0).size() == kHorizon);
  CHECK(word_at(ascii, 0).size() == kHorizon);
  std::string wide;
  for (int i = 0; i < 500; ++i) wide += "渡";
  for (const std::string_view token : {token_before(wide, wide.size()), token_at(wide, 0), word_at(wide, 0)}) {
    CHECK(token.size() % 3 == 0);
    CHECK(token.size() < kHorizon + 3);
  }
}
