#include "text/language/phrases.hpp"

#include <doctest/doctest.h>

TEST_CASE("phrases are found whole, in any case, and counted") {
  const summarise::PhraseFinder finder({"in short", "in", "we find", "größe"});
  const struct {
    const char* text;
    std::size_t count;
  } cases[] = {
      {"", 0},
      {"Inside a kiln.", 0},
      {"In short, we found it.", 1},  // a word begins at most one
      {"IN the end WE FIND in it.", 3},
      {"We  find", 0},
      {"In-short in", 2},
      {"Die GRÖSSE und die Größe; Größen.", 1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(finder.count(c.text) == c.count);
  }
  CHECK(summarise::PhraseFinder({}).count("in short") == 0);
  CHECK(summarise::PhraseFinder({"本文", "in short", "总之"}).count("总之，本文提出，日本文化 in short.") == 3);
}
