#include "text/lines/contents_entries.hpp"

#include <doctest/doctest.h>

TEST_CASE("entries lead to their figures by dots") {
  for (const std::string_view line :
       {"1. The Harbour .................. 3", "2.1 The Quay . . . . . . . . xiv", "Wool ..... 8.4%",
        "Loss ..... (1,200)", "Preis ..... 12,50 €", "Signed ...................", "The Quay . . . . . ."}) {
    CAPTURE(line);
    CHECK(summarise::is_contents_entry(line));
  }
  for (const std::string_view line :
       {"", "It was built in 1912", "It was cold.... I", "Nobody knew what to say ...", "And then .... 3 boats came"}) {
    CAPTURE(line);
    CHECK_FALSE(summarise::is_contents_entry(line));
  }
}
