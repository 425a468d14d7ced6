#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/laid_out.hpp"
#include "text/lines.hpp"

using summarise::cut_lines;
using summarise::Line;

namespace {

std::vector<std::string> contents(std::string_view text, std::size_t start = 0) {
  std::vector<std::string> all;
  for (const Line& line : cut_lines(text, start)) all.emplace_back(line.content.of(text));
  return all;
}

}  // namespace

TEST_CASE("what ends a line") {
  struct Case {
    std::string_view text;
    std::vector<std::string> lines;
  };
  const Case cases[] = {
      {"", {}},
      {"one", {"one"}},
      {"one\n", {"one"}},
      {"\n", {""}},
      {"one\ntwo", {"one", "two"}},
      {"one\r\ntwo\r\n", {"one", "two"}},
      {"one\rtwo", {"one", "two"}},
      {"one\n\rtwo", {"one", "", "two"}},
      {"one\vtwo", {"one", "two"}},
      {"one\u0085two", {"one", "two"}},
      {"one\u2028two", {"one", "two"}},
      {"one\u2029two", {"one", "", "two"}},
      {"one\ftwo", {"one", "", "two"}},
      {"one\n\n\ntwo", {"one", "", "", "two"}},
      {"“Â”–…\nÂ", {"“Â”–…", "Â"}},  // bytes that line breaks begin with too
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(contents(c.text) == c.lines);
  }
}

TEST_CASE("a line is without the blanks around it, and knows them") {
  struct Case {
    std::string_view text;
    std::string_view content;
    std::uint32_t width;
    std::uint32_t indent;
    std::uint32_t quote;
  };
  const Case cases[] = {
      {"elm", "elm", 3, 0, 0},
      {"  elm and ash \t", "elm and ash", 11, 2, 0},
      {"\telm", "elm", 3, 1, 0},
      {"\u00A0\u3000erle\u2003", "erle", 4, 2, 0},
      {"Zoë 渡し船 🚣", "Zoë 渡し船 🚣", 9, 0, 0},
      {"> elm", "elm", 3, 1, 1},
      {">elm", "elm", 3, 0, 1},
      {">> elm", "elm", 3, 1, 2},
      {"> > elm", "elm", 3, 1, 2},
      {" > elm", "elm", 3, 1, 1},
      {"elm > ash", "elm > ash", 9, 0, 0},
      {">", "", 0, 0, 1},
      {"   ", "", 0, 3, 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const std::vector<Line> lines = cut_lines(c.text, 0);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].content.of(c.text) == c.content);
    CHECK(lines[0].width == c.width);
    CHECK(lines[0].indent == c.indent);
    CHECK(lines[0].quote == c.quote);
  }
}

TEST_CASE("a form feed breaks the page before the next line") {
  const std::vector<Line> lines = cut_lines("elm\nash\foak\nfir", 0);
  std::vector<bool> breaks;
  for (const Line& line : lines) breaks.push_back(line.page_break);
  CHECK(breaks == std::vector<bool>{false, false, false, true, false});
}

TEST_CASE("lines begin where the text does, behind a byte-order mark") {
  CHECK(contents("\xEF\xBB\xBF"
                 "elm\nash",
                 3) == std::vector<std::string>{"elm", "ash"});
  CHECK(cut_lines("\xEF\xBB\xBF"
                  "elm",
                  3)
            .front()
            .content.begin == 3);
}
