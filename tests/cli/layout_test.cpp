// Lines, paragraphs, lists and left-overs, seen from outside.
#include <doctest/doctest.h>

#include <algorithm>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::json_of, test::lines_of, test::Outcome;
using Lines = std::vector<std::string>;

struct Case {
  std::string name;
  std::string options;
  std::string input;
  Lines want;
};

const Case kCases[] = {
    {"a sentence over several lines is one line",
     "--split",
     "The wind had torn the\nsail before we were past\nthe point. We asked a\nfisher for a rope.",
     {"The wind had torn the sail before we were past the point.", "We asked a fisher for a rope."}},
    {"runs of blanks become one, a single blank of any kind stays",
     "--split",
     "The  toll is 5\u00A0€ \t a cart.   Ask\u2009Mo.",
     {"The toll is 5\u00A0€ a cart.", "Ask\u2009Mo."}},
    {"title and by-line stand apart",
     "--split",
     "The Glass Weir\nby Tobias Rennard\n\nThe weir was older than the mill. Nobody knew its maker.",
     {"The Glass Weir", "by Tobias Rennard", "The weir was older than the mill.", "Nobody knew its maker."}},
    {"bullets without stops are items",
     "--split",
     "When you arrive:\n- open the shutters\n- light the stove (it takes 20 min)\n- read note no. 7\n\nThe neighbour "
     "calls on "
     "Sunday.\n• Grey heron (pond). • Coot (reeds).",
     {"When you arrive:", "- open the shutters", "- light the stove (it takes 20 min)", "- read note no. 7",
      "The neighbour calls on Sunday.", "• Grey heron (pond).", "• Coot (reeds)."}},
    {"quoted mail, signature and 'wrote:' line",
     "-n 4",
     "I would rather paint the door green.\n\nOn Wed, 9 June, B. Neighbour wrote:\n> The door wants paint before\n> "
     "the "
     "autumn. We may use the old\n> brushes if they are clean.\n\nThe brushes are clean; I washed them.\n\n-- "
     "\nWritten on a "
     "tram",
     {"I would rather paint the door green.", "The door wants paint before the autumn.",
      "We may use the old brushes if they are clean.", "The brushes are clean; I washed them."}},
    {"a page copied from the browser",
     "-n 3",
     "Home  Weather  Ferries\nShare this article\nThe lighthouse at Skarn will be sold to a bird club this "
     "summer.\nPhoto: The lighthouse in 1931. (Town Archive)\nThe lighthouse was lit in 1889 and went dark in "
     "1996.\nRead "
     "more: Seven lighthouses worth a detour\nThe club will pay for the lighthouse roof, and the county for the "
     "road.\nSign up for our newsletter!\nLeave a comment\n© 2022 Skarn Herald. All rights reserved.",
     {"The lighthouse at Skarn will be sold to a bird club this summer.",
      "The lighthouse was lit in 1889 and went dark in 1996.",
      "The club will pay for the lighthouse roof, and the county for the road."}},
    {"a break between Han letters becomes nothing",
     "--split",
     "山里的小村庄今年春天遇到了一场很大的洪水，村子\n东边的老桥被冲走了，村民们只好绕过山谷去镇上买\n东西。县里派来的"
     "工程师说，新桥要到明年夏天才能\n修好。\n",
     {"山里的小村庄今年春天遇到了一场很大的洪水，村子东边的老桥被冲走了，村民们只好绕过山谷去镇上买东西。",
      "县里派来的工程师说，新桥要到明年夏天才能修好。"}},
};

}  // namespace

TEST_CASE("what the layout of a text says") {
  const Folder folder;
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const Outcome outcome = folder.run(c.options, c.input);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(lines_of(outcome.out) == c.want);
  }
}

TEST_CASE("wrapped lines count as sentences for wc -l") {
  const Folder folder;
  const std::string text = kCases[0].input;
  CHECK(folder.shell("\"$tool\" -n 2 | wc -l", text).out == "2\n");
}

TEST_CASE("a numbered list within a line breaks before its numbers, never behind them") {
  const Folder folder;
  const std::string text =
      "Pack four things: 1. a lamp 2. thick gloves 3. rope for two. Be here at 5 p.m. by the pump.";
  const auto split = json_of(folder.run("--json --split", text)).at("split");
  Lines pieces;
  for (const auto& entry : split) {
    const auto begin = entry.at("begin").get<std::size_t>();
    const auto piece = entry.at("text").get<std::string>();
    CHECK(text.substr(begin, entry.at("end").get<std::size_t>() - begin) == piece);
    pieces.push_back(piece);
  }
  const auto starts = [&](const char* start) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [&](const std::string& piece) { return piece.starts_with(start); });
  };
  CHECK(starts("2. thick gloves"));
  CHECK(starts("3. rope for two."));
  CHECK(starts("Be here at 5 p.m. by the pump."));
  for (const std::string bare : {"1.", "2.", "3."}) CHECK(std::count(pieces.begin(), pieces.end(), bare) == 0);
}

TEST_CASE("words broken at the ends of lines") {
  const Folder folder;
  const Outcome outcome = folder.run("--split",
                                     "The clerk wrote that the thermo-\nmeters had not been cor-\nrected since the "
                                     "ill-\nfated winter. The thermometers, "
                                     "corrected or not, were old. Long-\u00AD\nterm pre- and post-winter lists exist.");
  CHECK(lines_of(outcome.out) ==
        Lines{"The clerk wrote that the thermometers had not been corrected since the ill-fated winter.",
              "The thermometers, corrected or not, were old.", "Long-term pre- and post-winter lists exist."});
}

TEST_CASE("page numbers and running titles stay out of sentences and summaries") {
  const Folder folder;
  const std::string text =
      "The last monks wrote that the island had been\n\n                          48\n\n                LAKES OF THE "
      "SOUTH\n\nwithout a boat for a year. They ate fish on the northern shore. The northern shore freezes every "
      "winter.\n\n                          49\n\n                LAKES OF THE SOUTH\n\nBy 1640 the monks had left for "
      "the "
      "southern shore.";
  for (const std::string& line : lines_of(folder.run("--split", text).out)) {
    CAPTURE(line);
    for (const std::string part : {"48", "49", "LAKES OF THE SOUTH"}) {
      if (contains(line, part)) CHECK(line == part);
    }
  }
  for (const std::string options : {"-n 2", "-n 3"}) {
    const std::string out = folder.run(options, text).out;
    CHECK_FALSE(out.empty());
    for (const std::string part : {"48", "49", "LAKES"}) CHECK_FALSE(contains(out, part));
  }
}

TEST_CASE("nothing of the text is lost in --split, and nothing added") {
  const Folder folder;
  for (const Case& c : kCases) {
    if (contains(c.name, "mail")) continue;  // the quoting marks go
    CAPTURE(c.name);
    const std::string squeezed = folder.shell("tr -d ' \\n\\t'", c.input).out;
    CHECK(folder.shell("\"$tool\" --split | tr -d ' \\n\\t'", c.input).out == squeezed);
  }
}
