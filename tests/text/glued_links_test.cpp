#include "text/glued_links.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("a row of links glued to the first sentence") {
  struct Case {
    std::string row;
    std::string text;
  };
  const Case cases[] = {
      {"Share this withEmailPigeonTelegraphSemaphoreCopy this link", "The ferry was late."},
      {"ShareTweetEmailPrint", "The council met on Monday."},
      {"Share this onPigeonTelegraphSemaphore", " The council met on Monday."},
      {"Share this withEmailPigeonTelegraphCopy link", " The council met on Monday."},
      {"", "Share prices of BigBankOfTheNorth fell."},
      {"", "AbstractSingletonProxyFactoryBean is a class."},
      {"", "Share this withEmailPigeonTelegraphSemaphore"},
      {"", "The ferry was late."},
      {"", "渡し船が遅れた。"},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.row);
    CAPTURE(c.text);
    CHECK(summarise::glued_links(c.row + c.text, summarise::language("en")) == c.row.size());
  }
}
