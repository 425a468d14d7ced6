#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/sentences/candidates.hpp"

using summarise::Candidate;

TEST_CASE("where a sentence might end: the marks, what belongs to them, what comes next") {
  struct Found {
    std::string marks;    // the final marks
    std::string closing;  // closing quotes, footnotes, emoji behind them
    std::string rest;     // from where the next sentence would begin
    bool operator==(const Found&) const = default;
  };
  struct Case {
    std::string_view line;
    std::vector<Found> found;
  };
  const Case cases[] = {
      {"", {}},
      {"The mill stands", {}},
      {"The mill stands.", {}},  // a line's end is no candidate
      {"It turns.  It stops.", {{".", "", "It stops."}}},
      {"It turns?! It stops", {{"?!", "", "It stops"}}},
      {"It turns... It stops", {{"...", "", "It stops"}}},
      {"It turns . . . It stops", {{". . .", "", "It stops"}}},
      {"It turns… It stops", {{"…", "", "It stops"}}},
      {"a .5 share", {{".", "", "5 share"}}},
      {"a. .5 share", {{".", "", ".5 share"}, {".", "", "5 share"}}},
      {"“It turns.” It stops", {{".", "”", "It stops"}}},
      {"(It turns.) It stops", {{".", ")", "It stops"}}},
      {"It turns.[12] It stops", {{".", "[12]", "It stops"}}},
      {"It turns.[1, 2][b] It stops", {{".", "[1, 2][b]", "It stops"}}},
      {"It turns.[citation needed] It stops", {{".", "[citation needed]", "It stops"}}},
      {"It turns.[nb 2][A 1] It stops", {{".", "[nb 2][A 1]", "It stops"}}},
      {"It turns.[Anm. 3] It stops", {{".", "[Anm. 3]", "It stops"}}},
      {"It turns.[lower-alpha 4] It stops", {{".", "[lower-alpha 4]", "It stops"}}},
      {"It turns.[in 1902 or so] It stops", {{".", "", "[in 1902 or so] It stops"}}},
      {"It turns.[see the mill] It stops", {{".", "", "[see the mill] It stops"}}},
      {"It turns. [Ann Lund, The Quay, p. 84] It stops", {{".", " [Ann Lund, The Quay, p. 84]", "It stops"}}},
      {"It turns. 🙂 It stops", {{".", " 🙂", "It stops"}}},
      {"It turns! 🎉It stops", {{"!", " 🎉", "It stops"}}},
      {"It turns. ✅It stops", {{".", "", "✅It stops"}, {"✅", "", "It stops"}}},
      {"It turns. [Ann Lund, The Quay, p. 84] “It stops”", {{".", " [Ann Lund, The Quay, p. 84]", "“It stops”"}}},
      {"It turns. [laughs] It stops", {{".", " [laughs]", "It stops"}}},
      {"It turns. [sic] it stops", {{".", "", "[sic] it stops"}}},
      {"It turns. [Enter Ann] It stops", {{".", "", "[Enter Ann] It stops"}}},
      {"It turns.^[1]^[2] It stops", {{".", "^[1]^[2]", "It stops"}}},
      {"It turns.^([1][2]) It stops", {{".", "^([1][2])", "It stops"}}},
      {"It turns.^[4]^:12 It stops", {{".", "^[4]^:12", "It stops"}}},
      {"It turns.^1 It stops", {{".", "^1", "It stops"}}},
      {"It turns.^(then) It stops", {{".", "", "^(then) It stops"}}},
      {"(is it (now?)?) It stops", {{"?", ")?)", "It stops"}}},
      {"« Il tourne.\u00A0» Il cesse", {{".", "\u00A0»", "Il cesse"}}},
      {"It turns! 🎉🎉 It stops", {{"!", " 🎉🎉", "It stops"}}},
      {"*It turns.* It stops", {{".", "*", "It stops"}}},
      {"It turns.It stops", {{".", "", "It stops"}}},
      {"It turns.“It stops", {{".", "", "“It stops"}}},  // it opens, at once before a capital
      {"It turns.\"It stops\"", {{".", "", "\"It stops\""}}},
      {"\"It turns.\"It stops", {{".", "\"", "It stops"}}},  // the second of two closes
      // Speech of two paragraphs: the first is not closed; then a quote that closes tells of those before it.
      {R"("It turns," he said."It stops)", {{".", "", R"("It stops)"}}},
      {R"(He said: "It turns."She left."It stops," he said)",
       {{".", R"(")", R"(She left."It stops," he said)"}, {".", "", R"("It stops," he said)"}}},
      {R"(He said: "It turns."It stops."She left."It is old," he said)",
       {{".", "", R"("It stops."She left."It is old," he said)"},
        {".", R"(")", R"(She left."It is old," he said)"},
        {".", "", R"("It is old," he said)"}}},
      {R"(Ann left ("...and then."She wept.) It ended)",
       {{"...", "", R"(and then."She wept.) It ended)"}, {".", R"(")", "She wept.) It ended"}, {".", ")", "It ended"}}},
      {"他说：\"转了。\"她走了。\"停了\"", {{"。", "\"", "她走了。\"停了\""}, {"。", "", "\"停了\""}}},
      {R"(Ann:"It turns."She left.)", {{".", R"(")", "She left."}}},
      {R"(Ann : " It turns . " She left)", {{".", R"( ")", "She left"}}},
      {R"(It turns . " She left ," said Ann)", {{".", "", R"(" She left ," said Ann)"}}},
      {R"(The " wheel " of it turns . " Mill " means house)", {{".", "", R"(" Mill " means house)"}}},
      {R"(The wheel is 90" wide . " Mill " means house)", {{".", "", R"(" Mill " means house)"}}},
      {"转了。停了", {{"。", "", "停了"}}},
      {"هل تدور؟ نعم", {{"؟", "", "نعم"}}},
      {"वह घूमता है। फिर", {{"।", "", "फिर"}}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const std::string line(c.line);
    std::vector<Found> found;
    for (const Candidate& candidate : summarise::find_candidates(line)) {
      found.push_back({std::string(candidate.marks.of(line)),
                       line.substr(candidate.marks.end, candidate.end - candidate.marks.end),
                       line.substr(candidate.next)});
    }
    CHECK(found == c.found);
  }
}

TEST_CASE("a candidate says whether blanks, closing marks and a single stop are there") {
  struct Case {
    std::string_view line;
    bool closed, blank, single_stop;
  };
  const Case cases[] = {
      {"a. B", false, true, true},   {"a.B", false, false, true},   {"a.) B", true, true, true},
      {"a.[1] B", true, true, true}, {"a! B", false, true, false},  {"a... B", false, true, false},
      {"a。B", false, false, false}, {"a. 🎉 B", false, true, true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const std::vector<Candidate> found = summarise::find_candidates(c.line);
    REQUIRE(found.size() == 1);
    CHECK(found[0].closed == c.closed);
    CHECK(found[0].blank == c.blank);
    CHECK(found[0].single_stop == c.single_stop);
  }
}

TEST_CASE("what stands far before a quote between blanks does not tell whether it closes") {
  const std::string tail = R"(He said : " It turns . " Then it stopped)";
  const std::vector<Candidate> alone = summarise::find_candidates(tail);
  REQUIRE(alone.size() == 1);
  CHECK(alone[0].closed);
  for (const char* before : {"It was an old mill ", "The mill was \" old \" ", "The mill was \"old "}) {
    std::string prefix;
    while (prefix.size() < 5000) prefix += before;
    prefix += std::string(1100, 'w') + " ";
    const std::vector<Candidate> all = summarise::find_candidates(prefix + tail);
    REQUIRE(all.size() == 1);
    CHECK(all[0].closed);
    CHECK(all[0].end == prefix.size() + alone[0].end);
  }
}

TEST_CASE("a line's candidates are the same wherever a window of it ends") {
  for (const std::string_view tail :
       {"It turns. It stops", "It turns?! It stops", "It turns . . . It stops", "(is it (now?)?) It",
        "It turns! 🎉🎉 It stops", "It ended.[1, 2][b] It", "転。停。", "It… Then? No.” “Yes"}) {
    const std::vector<Candidate> alone = summarise::find_candidates(" " + std::string(tail));
    for (std::size_t pad = 1; pad < 70; ++pad) {
      const std::string line = std::string(pad, 'w') + " " + std::string(tail);
      CAPTURE(line);
      const std::vector<Candidate> padded = summarise::find_candidates(line);
      REQUIRE(padded.size() == alone.size());
      for (std::size_t i = 0; i < alone.size(); ++i) {
        CHECK(padded[i].marks == summarise::Span{alone[i].marks.begin + pad, alone[i].marks.end + pad});
        CHECK(padded[i].end == alone[i].end + pad);
        CHECK(padded[i].next == alone[i].next + pad);
      }
    }
  }
}
