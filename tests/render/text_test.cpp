#include <doctest/doctest.h>

#include "samples.hpp"

using summarise::Form;
using summarise::render_text;

TEST_CASE("a line a sentence, in the order and the form asked for") {
  const struct {
    std::string what;
    summarise::Summary summary;
    Form form;
    std::string text;
  } cases[] = {
      {"nothing", {}, {}, ""},
      {"plain", test::summary_of_chosen(), {}, "Clay is dug.\nKilns burn.\n"},
      {"by rank", test::summary_of_chosen(), {.by_rank = true}, "Kilns burn.\nClay is dug.\n"},
      {"scores", test::summary_of_chosen(), {.scores = true}, "0.250000\tClay is dug.\n0.500000\tKilns burn.\n"},
      {"scores by rank",
       test::summary_of_chosen(),
       {.scores = true, .by_rank = true},
       "0.500000\tKilns burn.\n0.250000\tClay is dug.\n"},
      {"all", test::summary_of_all(), {.all = true}, "Clay is dug.\nPots dry.\nKilns burn.\nGlaze runs.\n"},
      {"all with scores",
       test::summary_of_all(),
       {.scores = true, .all = true},
       "0.250000\t1\tClay is dug.\n0.125000\t0\tPots dry.\n0.500000\t1\tKilns burn.\n0.125000\t0\tGlaze runs.\n"},
      // The others come behind the chosen, by score; of equals the earlier first.
      {"all by rank",
       test::summary_of_all(),
       {.by_rank = true, .all = true},
       "Kilns burn.\nClay is dug.\nPots dry.\nGlaze runs.\n"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    CHECK(render_text(c.summary, c.form) == c.text);
  }
}

TEST_CASE("by rank, the chosen stand in the order of choice even where scores say otherwise") {
  summarise::Summary summary;
  summary.sentences = {test::sentence("a", 0, 0.1, true, 0), test::sentence("b", 1, 0.2, false, 0),
                       test::sentence("c", 2, 0.4, true, 1), test::sentence("d", 3, 0.3, false, 0),
                       test::sentence("e", 4, 0.2 + 1e-13, false, 0)};
  CHECK(render_text(summary, {.by_rank = true, .all = true}) == "a\nc\nd\nb\ne\n");
}

TEST_CASE("pieces are a line each") {
  CHECK(render_text(test::pieces(), {}) == "Töpfe\nDer Ton ist kalt.\n- Sand\nTeilen\n");
  CHECK(render_text(summarise::Pieces{}, {}).empty());
}

TEST_CASE("control characters pass into a pipe and are harmless on a terminal") {
  const struct {
    std::string text, harmless;
  } cases[] = {
      {"plain — ünïcödé 窯 👩🏽‍🔧", "plain — ünïcödé 窯 👩🏽‍🔧"},
      {"\x1b[31mred\x1b[0m", "␛[31mred␛[0m"},
      {"\x1b]0;title\x07", "␛]0;title␇"},
      {"a\x08"
       "b",
       "a␈b"},
      {"\x01\x1f", "␁␟"},
      {"a\x7f"
       "b",
       "a␡b"},
      {"\xC2\x9B"
       "31m",
       "\uFFFD31m"},  // CSI as one character
      {"\xC2\x80\xC2\x9F\xC2\xA0", "\uFFFD\uFFFD\u00A0"},
      {"\r", "␍"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.harmless);
    CHECK(render_text(test::summary_of(c.text), {}) == c.text + "\n");
    CHECK(render_text(test::summary_of(c.text), {.harmless = true}) == c.harmless + "\n");
    CHECK(render_text(test::summary_of(c.text), {.scores = true, .harmless = true}) == "1.00000\t" + c.harmless + "\n");
    summarise::Pieces pieces;
    pieces.pieces = {{c.text, 0, 1, 1, summarise::Kind::other}};
    CHECK(render_text(pieces, {}) == c.text + "\n");
    CHECK(render_text(pieces, {.harmless = true}) == c.harmless + "\n");
  }
}
