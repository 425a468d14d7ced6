#include "text/lines/code_lines.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

TEST_CASE("code, fences, how programs are called") {
  struct Case {
    std::string_view line;
    std::string_view what;
  };
  const Case cases[] = {
      {"$ make install", "code"},
      {"#include <map>", "code"},
      {"for (int i = 0; i < n; ++i) {", "code"},
      {"total += x[i];", "code"},
      {"run(\"mill\");", "code"},
      {"def mill(x):", "code"},
      {"![The mill (old)](img/mill.png)", "code"},
      {"$$F(x) = \\sum_i x_i$$", "code"},
      {"void mill_turn (struct mill *m, size_t sacks)", "code"},
      {"*state , const struct mill *m , size_t sacks )", "code"},
      {"void mill_turn (struct mill *m, uint8", "code"},
      {"void of *all* men", ""},
      {"void * is what the mill gives back.", ""},
      {"Since the mill takes a const char * and no string,", ""},
      {"int mill_open (const char* name,", "code"},
      {"The *old* mill is void (of *all* men)", ""},
      {"* const is a word (and * a star)", ""},
      {"It took the char *name (and no more).", ""},
      {"The mill (an old one) stands;", ""},
      {"He paid $ 5 for it.", ""},
      {"The mill turns:", ""},
      {"```python", "fence"},
      {"mill -c [-f FLOUR] [OPTIONS] [SACK...]", "usage"},
      {"mill {--grind|--sift} [OPTIONS] SACK", "usage"},
      {"Usage: mill [OPTION]... [SACK]...", "usage"},
      {"usage: mill [options] sack", "usage"},
      {"mill [ -acdfhk ] [-S suffix] [ sack ... ]", "usage"},
      {"[--dry-run] [(-c | -C) <grain> | --fixup <grain>]", "usage"},
      {"mill [-i | --interactive] [<options>] [--exec <cmd>]", "usage"},
      {"[12] [13]", ""},
      {"- [ ] Support -O2", ""},
      {"Usage: take two pills [with water] each morning", ""},
      {"$$x$$ is the number of boats", ""},
      {"![logo](a.png) The ferry leaves (see [the timetable](t.html))", ""},
      {"Usage: twice a day, with water", ""},
      {"Usage: twice a day [see below].", ""},
      {"[He] said that [they] had left", ""},
      {"He said [they] had [all] left.", ""},
      {"<anna> [laughs] hello", ""},
      {"The mill [closed", ""},
      {"MILL <CLOSED>.", ""},
      {"mill [-W grain] [-F flour] [--] 'grind it' [SACK", "usage"},
      {"[He laughs] I know [he cries]", ""},
      {"[...] he said, the [...]", ""},
      {"[The miller came to the", ""},
      {"Read <b>this</b> <i>now</i>", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_code(c.line) == (c.what == "code"));
    CHECK(summarise::is_fence(c.line) == (c.what == "fence"));
    CHECK(summarise::is_usage(c.line) == (c.what == "usage"));
  }
}

TEST_CASE("an option begins an entry of its own, whatever stands before it") {
  CHECK(summarise::is_option("-q, --quiet    only say what went wrong"));
  CHECK(summarise::is_option("--help\tthis text"));
  CHECK_FALSE(summarise::is_option("-q, --quiet only say what went wrong"));
  CHECK_FALSE(summarise::is_option("- the quiet   mill"));
  CHECK_FALSE(summarise::is_option("--  and so   on"));
}
