#include "text/sentences/quote_turns.hpp"

#include <doctest/doctest.h>

#include <string>

using summarise::Turn;

TEST_CASE("what stands beside a quote tells whether it opens or closes") {
  struct Case {
    std::string before, behind;
    std::optional<Turn> turn;
  };
  const Case cases[] = {
      {"He said ", "It is late", Turn::opens},
      {"", "It is late", Turn::opens},
      {"It is late", " he said", Turn::closes},
      {"It is late", "", Turn::closes},
      {"He said (", "late", Turn::opens},
      {"He said:", "late", Turn::opens},
      {"so late", ", he said", Turn::closes},
      {"so ", " late", std::nullopt},
      {"so", "late", std::nullopt},
      {"\" late ", ", he said", std::nullopt},  // and not an opening one, as the blank before it alone would have it
  };
  for (const Case& c : cases) {
    CAPTURE(c.before);
    CAPTURE(c.behind);
    CHECK(summarise::turn_by_sides(c.before + '"' + c.behind, c.before.size(), c.before.size() + 1) == c.turn);
  }
}
