// Dashes, numbers and dates that wrapping brought to the beginning of a line.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a dash or a number that stands first in a wrapped line makes no list of it") {
  struct Case {
    std::string_view text;
    Strings pieces;
  };
  const Case cases[] = {
      {"The ferry now costs four crowns a head and six for a horse\n"
       "- around double the price of last year, when the old boat\n"
       "still ran, and nobody is glad of it.\n",
       {"sentence: The ferry now costs four crowns a head and six for a horse - around double the price of last year, "
        "when the old boat still ran, and nobody is glad of it."}},
      {"The harbour master will open the new quay to them on March\n"
       "14. They have waited for it since the summer before last,\n"
       "and there will be music.\n",
       {"sentence: The harbour master will open the new quay to them on March 14. They have waited for it since the "
        "summer before last, and there will be music."}},
      {"Nobody has seen a wreck like the one of the Margarethe since\n"
       "17. She lay there for years.\n",
       {"sentence: Nobody has seen a wreck like the one of the Margarethe since 17. She lay there for years."}},
      {"These are the things that everybody on the boat must carry:\n"
       "- a coat that keeps the water out\n",
       {"sentence: These are the things that everybody on the boat must carry:",
        "item: - a coat that keeps the water out"}},
      {"What everybody on the boat must carry from now on, it said\n"
       "- a coat that keeps the water out\n"
       "- a lamp\n",
       {"sentence: What everybody on the boat must carry from now on, it said",
        "item: - a coat that keeps the water out", "item: - a lamp"}},
      {"The tables of the tides and what is said of them are Copyright\n"
       "(C) Anna Fenwick. They are given to all who ask for them and\n"
       "pay the postage.\n",
       {"sentence: The tables of the tides and what is said of them are Copyright (C) Anna Fenwick. They are given to "
        "all who ask for them and pay the postage."}},
      {"Version 1.2 of the harbour's tables, which came out in March\n"
       "* Mend the tables of the tides.\n",
       {"sentence: Version 1.2 of the harbour's tables, which came out in March",
        "item: * Mend the tables of the tides."}},
      {"Wed Mar 15 9:50:00 2006 Anna Fenwick <anna@harbour.example>\n"
       "  - tables of the tides: added the heights at noon, and also\n"
       "    at midnight.\n",
       {"other: Wed Mar 15 9:50:00 2006 Anna Fenwick <anna@harbour.example>",
        "item: - tables of the tides: added the heights at noon, and also at midnight."}},
      {"The duties of those who live in the houses upon the quay\n"
       "1. Whoever lives there shall keep the roof of the house in\n"
       "good repair.\n",
       {"heading: The duties of those who live in the houses upon the quay",
        "item: 1. Whoever lives there shall keep the roof of the house in good repair."}},
      {"The number of boats rose from five to nine in a year (see Table\n"
       "3) and fell after that in each of the harbours.\n",
       {"sentence: The number of boats rose from five to nine in a year (see Table 3) and fell after that in each of "
        "the harbours."}},
      {"We cast the lead, and sounded, but we found no ground. * *\n"
       "* * * The suddenness of the shock made the guns leap, and\n"
       "several of the men were shaken out of their hammocks.\n",
       {"sentence: We cast the lead, and sounded, but we found no ground. * * * * * The suddenness of the shock "
        "made the guns leap, and several of the men were shaken out of their hammocks."}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(laid_out(one.text) == one.pieces);
  }
}

TEST_CASE("a date that stands first in a wrapped line makes no list of it") {
  CHECK(laid_out("Im Jahr 2020 lagen hier noch vierzig Boote, und bis zum\n1. Januar 2024 waren es neun.", "de") ==
        Strings{"sentence: Im Jahr 2020 lagen hier noch vierzig Boote, und bis zum 1. Januar 2024 waren es neun."});
}

TEST_CASE("several stray markers in one block, with lines between them") {
  CHECK(laid_out("The club built a new hall last year, and it will open its doors to the public in\n"
                 "May. The old brick tower which stands in the very middle of the site today\n"
                 "– a witness of the industrial age – will be restored by the same architects in\n"
                 "the autumn. The council, which had been asked to pay for the whole of the work\n"
                 "– some two million pounds – wants to see the drawings first.\n")
            .size() == 1);
  CHECK(laid_out("The club wants to sell what it has kept in the hall for a hundred years or more\n"
                 "– a bell that was cast in the year in which the town was founded by its owners\n"
                 "– an oar\n"
                 "– a lamp\n")
            .size() == 4);
}
