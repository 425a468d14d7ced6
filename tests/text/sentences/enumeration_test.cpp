#include <doctest/doctest.h>

#include "text/laid_out.hpp"
#include "text/sentences/enumeration.hpp"

TEST_CASE("items of a list within a line begin at their markers") {
  const std::string_view cases[] = {
      "A line without items.",
      "1. a torch |2. dry socks |3. tea",
      "1) a torch |2) dry socks",
      "1.) a torch |2.) dry socks",
      "a. a torch |b. dry socks",
      "a) a torch |b) dry socks |c) tea",
      "Bring: |1. a torch |2. dry socks",
      "Bring this. |1. A torch. |2. Dry socks.",
      "Man nehme: |a) Mehl |b) Milch",
      "Возьмите: |1) фонарь |2) чай",
      "Trees: |• elm |• ash |•oak",
      "• elm |• ash",
      "• 1. elm |• 2. ash",                       // the bullet begins the item, its number does not
      "1. a torch 2) dry socks",                  // not written alike
      "1. a torch 3. dry socks",                  // not in order
      "2. a torch 3. dry socks",                  // does not begin with the first
      "In stage 1. and stage 2. it rained",       // the first opens nothing
      "Bring: 1. a torch",                        // one is no series
      "Built in 1901. 1902. came the fire",       // years are no markers
      "1. to do: |a) wash |b) dry |2. to leave",  // one within another
      "1.5 km and 2.5 km",
      "渡し船 1. 朝 2. 夜",
      "so: |1. Yes. |2. No. |3. Perhaps.",
      "It is ranked No. 1. Hers is ranked No. 2. They meet",  // the word's numbers
      "See Fig. 1. Prices fell. See Fig. 2. Prices rose",
      "He lives at no. 1. She lives at no. 2. They meet",
      "Das zeigt Abb. 1. Die Preise fielen. Das zeigt auch Abb. 2. Sie stiegen",
      "Prep time: 10 min. |1. Heat the oil. |2. Serve",
      "Method: |1. Boil it for 10 min. |2. Drain it in the U.S. |3. Serve",
      "to buy: |1. pears, plums etc. |2. apples",
  };
  for (const std::string_view marked : cases) {
    CAPTURE(marked);
    const test::Marked c(marked);
    CHECK(summarise::find_items(c.line) == c.at);
  }
}

TEST_CASE("more series within one another than are kept cost nothing but themselves") {
  std::string line = "1. first ";
  for (int i = 0; i < 20; ++i) line += "so: a) x ";
  line += "b) y";
  // The last opened series goes on.
  CHECK(summarise::find_items(line).back() == line.size() - 4);
}
