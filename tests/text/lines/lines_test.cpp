#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/lines/blanks.hpp"
#include "text/lines/lines.hpp"
#include "text/random_text.hpp"

using summarise::cut_lines;
using summarise::Line;

namespace {

std::vector<std::string> contents(std::string_view text, std::size_t start = 0) {
  std::vector<std::string> all;
  for (const Line& line : cut_lines(text, start)) all.emplace_back(line.content.of(text));
  return all;
}

// The line of these bytes, character by character.
Line plain_line(std::string_view text, std::size_t begin, std::size_t end) {
  Line line;
  for (bool mark = true; mark;) {
    while (begin < end && summarise::is_blank(summarise::code_point_at(text, begin))) {
      summarise::next_code_point(text, begin);
      ++line.indent;
    }
    mark = begin < end && text[begin] == '>';
    if (!mark) break;
    ++begin;
    ++line.quote;
    line.indent = 0;
  }
  const std::string_view rest = text.substr(0, end);
  while (end > begin && summarise::is_space(summarise::code_point_before(rest, end))) {
    summarise::previous_code_point(rest, end);
  }
  line.content = {begin, end};
  for (std::size_t at = begin; at < end; ++line.width) summarise::next_code_point(text, at);
  line.even = !summarise::has_wide_blanks(line.content.of(text));
  return line;
}

// What cut_lines() is to give, character by character.
std::vector<Line> plainly_cut(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  bool page_break = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = at;
    const char32_t c = summarise::next_code_point(text, at);
    if (!summarise::is_line_break(c)) continue;
    if (c == U'\r' && text.substr(at).starts_with('\n')) ++at;
    lines.push_back(plain_line(text, begin, end));
    lines.back().page_break = page_break;
    page_break = c == U'\f';
    if (page_break || c == 0x2029) lines.push_back({{end, end}});
    begin = at;
  }
  if (begin < text.size()) {
    lines.push_back(plain_line(text, begin, text.size()));
    lines.back().page_break = page_break;
  }
  return lines;
}

}  // namespace

TEST_CASE("random texts are cut as they are character by character, wherever a window of them ends") {
  const std::string pieces[] = {
      "elm",    "a",      "oak and ash", " ",  " ", "  ",   "\n",     "\n",     "\r\n",
      "\r",     "\t",     "\v",          "\f", ">", "> ",   "\u0085", "\u2028", "\u2029",
      "\u00A0", "\u3000", "é",           "Â",  "“", "渡し", "\u1680", "🚣",      "a longer run of words"};
  std::uint64_t state = 64;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = test::random_text(pieces, static_cast<std::size_t>(1 + round % 40), state);
    CAPTURE(text);
    const std::vector<Line> lines = cut_lines(text, 0);
    const std::vector<Line> plain = plainly_cut(text);
    REQUIRE(lines.size() == plain.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      REQUIRE(lines[i].content == plain[i].content);
      REQUIRE(lines[i].width == plain[i].width);
      REQUIRE(lines[i].indent == plain[i].indent);
      REQUIRE(lines[i].quote == plain[i].quote);
      REQUIRE(lines[i].page_break == plain[i].page_break);
      REQUIRE(lines[i].even == plain[i].even);
    }
  }
}

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
