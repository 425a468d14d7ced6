#include "text/lines/table_rows.hpp"

#include <doctest/doctest.h>

TEST_CASE("rows of tables and menus, and prose with gaps in it") {
  struct Case {
    std::string_view line;
    bool row;
  };
  const Case cases[] = {
      {"Lamps   12   13", true},
      {"Home | News | Sport", true},
      {"It was late and dark on the | old quay | and nobody in the town was awake", false},
      {"| It was late and dark on the old quay | and nobody in the town was awake |", true},
      {"Quay | 12 | It was late and dark, and nobody in the town was awake.", true},
      {"Lamps\t12", true},
      {"Home  News  Sport", true},
      {"The lamps were sold.  The oars were not.", false},
      {"It was   late and dark, and nobody in the town was awake.", false},
      {"•\tThe bridge is closed until May", false},
      {"-   The bridge is closed until May", false},
      {"o\tThe bridge is closed until May", false},
      {"1.\tThe bridge is closed until May", false},
      {"•\tLamps\t12\t13", true},
      {"-   12.5   13", true},
      {"- - - - - - - -", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_row(c.line, false) == c.row);
  }
}
