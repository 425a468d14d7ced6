#include <doctest/doctest.h>

#include <span>
#include <string>
#include <vector>

#include "text/flatten.hpp"
#include "text/lines/lines.hpp"

using summarise::Flat;
using summarise::Flattener;
using summarise::Line;

namespace {

// All lines of `text` but blank ones: one paragraph.
std::vector<Line> whole(std::string_view text) {
  std::vector<Line> lines = summarise::cut_lines(text, 0);
  std::erase_if(lines, [](const Line& line) { return line.content.empty(); });
  return lines;
}

std::string flat(std::string_view text) {
  Flattener flattener(text, summarise::language("en"));
  return std::string(flattener.flatten({whole(text)}).text);
}

// The paragraph of the first two lines of `text`; what stands below is only known.
std::string flat_first_two(std::string_view text) {
  Flattener flattener(text, summarise::language("en"));
  const std::vector<Line> lines = whole(text);
  return std::string(flattener.flatten({std::span(lines).first(2)}).text);
}

}  // namespace

TEST_CASE("blanks: runs with a break, a tab or more than one blank become a space, a single blank stays") {
  struct Case {
    std::string_view text;
    std::string_view line;
  };
  const Case cases[] = {
      {"elm ash", "elm ash"},
      {"elm  ash", "elm ash"},
      {"elm\tash", "elm ash"},
      {"elm \t  ash   oak", "elm ash oak"},
      {"elm\nash", "elm ash"},
      {"elm  \n   ash", "elm ash"},
      {"elm\r\nash", "elm ash"},
      {"elm\u00A0ash", "elm\u00A0ash"},
      {"elm\u202Fash\u2009oak", "elm\u202Fash\u2009oak"},
      {"elm\u00A0 ash", "elm ash"},
      {"elm\u3000\u3000ash", "elm ash"},
      {"> elm\n> ash", "elm ash"},
      {"渡し\n船が", "渡し船が"},  // scripts without blanks: a break is nothing
      {"แม่\nน้ำ", "แม่น้ำ"},
      {"渡し 船が", "渡し 船が"},  // but a blank stays
      {"渡し  船が", "渡し 船が"},
      {"渡し。\n船が", "渡し。 船が"},  // a mark is no letter
      {"渡し\nVega", "渡し Vega"},
      {"강은\n깊다", "강은 깊다"},  // Korean has blanks
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(flat(c.text) == c.line);
  }
}

TEST_CASE("words broken at a line's end") {
  struct Case {
    std::string_view text;  // two lines; what stands below is elsewhere in the text
    std::string_view line;
  };
  const Case cases[] = {
      {"the light-\nhouse shone\nA lighthouse is tall.", "the lighthouse shone"},
      {"the light-\nhouse shone\nThe LIGHTHOUSE was dark.", "the lighthouse shone"},
      {"the light-\nhouse shone\nA light house is warm.", "the light-house shone"},
      {"a well-\nknown inn\nNothing else.", "a well-known inn"},
      {"the light\u2010\nhouse shone\nA lighthouse is tall.", "the lighthouse shone"},
      {"a well\u2010\nknown inn\nNothing else.", "a well\u2010known inn"},
      {"die Straßen-\nbahn hielt\nDie Straßenbahn war leer.", "die Straßenbahn hielt"},
      {"пере-\nправа закрыта\nПереправа была старой.", "переправа закрыта"},
      {"the Dampf\u00AD\nschiff left\nNothing else.", "the Dampfschiff left"},
      {"soft\u00ADly in\nthe line\nNothing else.", "soft\u00ADly in the line"},
      {"he paused -\nthen left\nNothing else.", "he paused - then left"},
      {"he paused—\nthen left\nNothing else.", "he paused— then left"},
      {"pages 10-\n12 are lost\nNothing else.", "pages 10-12 are lost"},
      {"the probe Vega-\n2 was lost\nVega was lucky.", "the probe Vega-2 was lost"},
      {"a 19-\nyear wait\nA year is long.", "a 19-year wait"},
      {"a 19-\nyear wait\nNothing else.", "a 19-year wait"},
      {"the pre-\nand post-war years\nNothing else.", "the pre- and post-war years"},
      {"the pre-\nand\npost-war years.", "the pre- and"},
      {"a cat-and-\nmouse game\nNothing else.", "a cat-and-mouse game"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(flat_first_two(c.text) == c.line);
  }
}

TEST_CASE("every byte that is printed but for the blanks comes from the same byte of the text") {
  const char* const texts[] = {
      "elm ash oak",
      "  elm\t ash  \n > oak   fir",
      "the light-\nhouse  shone on a well-\nknown  lighthouse",
      "Dampf\u00AD\nschiff\u00AD\nfahrt",
      "渡し\n船が  出る\nA\u00A0B",
      "> quoted mail goes\n>   on here,\n> and  ends",
  };
  for (const std::string text : texts) {
    CAPTURE(text);
    Flattener flattener(text, summarise::language("en"));
    Flat line = flattener.flatten({whole(text)});
    REQUIRE_FALSE(line.text.empty());
    REQUIRE(line.seams.front().flat == 0);
    std::size_t before = 0;
    for (std::size_t at = 0; at < line.text.size(); ++at) {
      CAPTURE(at);
      const std::size_t source = line.source(at);
      REQUIRE(source < text.size());
      if (line.text[at] != ' ') CHECK(text[source] == line.text[at]);
      if (at > 0) CHECK(source > before);
      before = source;
    }
  }
}

TEST_CASE("a line that needs no mending is not copied") {
  const std::string text = "elm ash\n\noak";
  Flattener flattener(text, summarise::language("en"));
  const Line line{{0, 7}};
  CHECK(flattener.flatten({std::span(&line, 1)}).text.data() == text.data());
}

TEST_CASE("what was made lives on while more is made, whole paragraphs and long ones") {
  std::string text;
  std::vector<std::string> expected;
  for (int i = 0; i < 3000; ++i) {
    const std::string first = i % 500 == 7 ? std::string(90000, 'x') : "elm " + std::to_string(i) + " ";
    text += first + "\n  ash\toak\n\n";
    expected.push_back(first + (first.ends_with(' ') ? "" : " ") + "ash oak");
  }
  const std::vector<Line> lines = summarise::cut_lines(text, 0);
  Flattener flattener(text, summarise::language("en"));
  std::vector<std::string_view> made;
  for (std::size_t i = 0; i + 1 < lines.size(); i += 3) {
    made.push_back(flattener.flatten({std::span(lines).subspan(i, 2)}).text);
  }
  REQUIRE(made.size() == expected.size());
  for (std::size_t i = 0; i < made.size(); ++i) REQUIRE(made[i] == expected[i]);
}
