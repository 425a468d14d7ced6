#include "text/lines/subtitles.hpp"

#include <doctest/doctest.h>

#include <string>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("the times that words are heard between, and what stands behind them") {
  struct Case {
    std::string_view line;
    std::string_view behind;  // the whole line where there are none
    bool alone = false;
  };
  const Case cases[] = {
      {"00:00:01,000 --> 00:00:04,000", "", true},
      {"00:01.000 --> 00:04.000 align:start position:0%", "align:start position:0%", true},
      {"00:01.000 --> 00:04.000 The mill turns.", "The mill turns."},
      {"00:01.000 --> 00:04.000 Anna: it turns.", "Anna: it turns."},
      {"[00:00.000 --> 00:06.280]  The mill turns.", "The mill turns."},
      {"[6.28 --> 10.70] The mill turns.", "The mill turns."},
      {"[6.28s -> 10.70s] The mill turns.", "[6.28s -> 10.70s] The mill turns."},
      {"[6.28s --> 10.70s] The mill turns.", "The mill turns."},
      {"[00:00.000 --> 00:06.280]", "", true},
      {"[00:00.000 --> 00:06.280 The mill turns.", "[00:00.000 --> 00:06.280 The mill turns."},
      {"[00:00.000] The mill turns.", "[00:00.000] The mill turns."},
      {"1 --> 2 is an arrow", "1 --> 2 is an arrow"},
      {"It goes --> there", "It goes --> there"},
      {"[--> 1.5] there", "[--> 1.5] there"},
      {"12:30", "12:30"},
      {"[", "["},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(c.line.substr(summarise::cue_time(c.line)) == c.behind);
    CHECK(summarise::is_cue_time(c.line) == c.alone);
  }
}

TEST_CASE("WebVTT: its notes are none of the text") {
  CHECK(laid_out("WEBVTT\n"
                 "Kind: captions\n"
                 "Language: en\n"
                 "\n"
                 "00:01.000 --> 00:04.000 align:start position:0%\n"
                 "The mill turns, and the\n"
                 "river is high.\n"
                 "\n"
                 "NOTE checked by hand,\n"
                 "and by the miller.\n"
                 "\n"
                 "00:04.000 --> 00:07.000\n"
                 "NOTE well: nobody knows.\n") ==
        Strings{"other: WEBVTT", "other: Kind: captions", "other: Language: en",
                "other: 00:01.000 --> 00:04.000 align:start position:0%",
                "sentence: The mill turns, and the river is high.", "other: NOTE checked by hand, and by the miller.",
                "other: 00:04.000 --> 00:07.000", "sentence: NOTE well: nobody knows."});
  CHECK(laid_out("The mill turns.\n\nNOTE well: nobody knows when it stops.\n") ==
        Strings{"sentence: The mill turns.", "sentence: NOTE well: nobody knows when it stops."});
}

TEST_CASE("captions that roll up are said once") {
  const std::string_view rolled =
      "00:00:00.000 --> 00:00:03.000 align:start position:0%\n"
      " \n"
      "the<00:00:00.320><c> town</c><00:00:00.560><c> council</c>\n"
      "\n"
      "00:00:03.000 --> 00:00:03.010 align:start position:0%\n"
      "the town council\n"
      " \n"
      "\n"
      "00:00:03.010 --> 00:00:06.000 align:start position:0%\n"
      "the town council\n"
      "met<00:00:03.320><c> on</c><00:00:03.560><c> Tuesday</c>\n"
      "\n"
      "00:00:06.000 --> 00:00:06.010 align:start position:0%\n"
      "met on Tuesday\n";
  Strings said = test::kept("WEBVTT\n\n" + std::string(rolled));
  for (std::string& piece : said) piece.erase(0, piece.find(": ") + 2);
  CHECK(said == Strings{"the town council", "met on Tuesday"});
  const std::string_view sung = "00:01.000 --> 00:04.000\n<00:01.000>The<00:01.400> ferry<00:01.800> sings.\n";
  CHECK(laid_out("WEBVTT\n\n" + std::string(sung)).back() ==
        "sentence: <00:01.000>The<00:01.400> ferry<00:01.800> sings.");  // said nowhere else
  const Strings plain =
      laid_out("WEBVTT\n\n00:01.000 --> 00:02.000\nNobody knows.\n\n00:02.000 --> 00:03.000\nNobody knows.\n");
  CHECK(std::ranges::count(plain, "sentence: Nobody knows.") == 2);
}

TEST_CASE("how a subtitle is set is left out where its lines begin and end, and nowhere else") {
  CHECK(laid_out("1\n00:00:01,120 --> 00:00:04,400\n<i>The ferry was late</i>\n<i>and nobody knew why.</i>\n\n"
                 "2\n00:00:05,120 --> 00:00:08,400\n{\\an8}It sailed at <b>noon</b> today.\n") ==
        Strings{"other: 1", "other: 00:00:01,120 --> 00:00:04,400", "sentence: The ferry was late and nobody knew why.",
                "other: 2", "other: 00:00:05,120 --> 00:00:08,400", "sentence: It sailed at <b>noon</b> today."});
  for (const std::string_view within : {"Nobody <i>ever</i> came.", "<i>There</i> it is.", "It is <i>there.</i>"}) {
    CHECK(laid_out("00:00:01,120 --> 00:00:04,400\n" + std::string(within)).back() ==
          "sentence: " + std::string(within));
  }
  CHECK(laid_out("<i>The ferry was late.</i>\n") == Strings{"sentence: <i>The ferry was late.</i>"});
}
