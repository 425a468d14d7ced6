#include "text/lines/list_marker.hpp"

#include <doctest/doctest.h>

TEST_CASE("what a list puts before its items, and what only looks like it") {
  struct Case {
    std::string_view line;
    std::size_t size;
  };
  const Case cases[] = {
      {"- bread", 2},     {"• bread", 4},
      {"•bread", 3},      {"1. bread", 3},
      {"12) bread", 4},   {"(iv) bread", 5},
      {"a) bread", 3},    {"b. bread", 3},
      {"1.) bread", 4},   {"- 2. bread", 5},
      {"가. 빵", 5},      {"-bread", 0},
      {"1.5 loaves", 0},  {"1912 was cold", 0},
      {"I. Marrow", 0},   {"z. B. bread", 0},
      {"s. u. – yes", 0}, {"i. A. Ann Lund", 0},
      {"a. B", 3},        {"1.", 0},
      {"mill. It is", 0}, {"", 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::list_marker(c.line) == c.size);
  }
}
