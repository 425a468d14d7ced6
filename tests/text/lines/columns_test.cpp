// Widths as a terminal shows them.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "text/lines/columns.hpp"

namespace {

std::vector<std::uint32_t> widths(std::string_view text) {
  std::vector<summarise::Line> lines = summarise::cut_lines(text, 0);
  summarise::measure_columns(text, lines);
  std::vector<std::uint32_t> all;
  for (const summarise::Line& line : lines) all.push_back(line.width);
  return all;
}

std::string repeated(std::string_view one, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += one;
  return all;
}

}  // namespace

TEST_CASE("lines are as wide as they are shown, unless they are more alike by their letters") {
  struct Case {
    std::string_view text;
    std::vector<std::uint32_t> widths;
  };
  const Case cases[] = {
      {"", {}},
      {"elm and ash\noak\n", {11, 3}},
      {"Zoë\nа́\n", {3, 2}},                                // a mark counts as a letter here
      {"渡し船\n川、\n", {6, 4}},                          // a mark of theirs is as wide as a letter
      {"Ｖｅｇａ ﾌｪﾘ\n渡🚣\n", {12, 4}},                    // wide forms of Latin, narrow ones of Kana
      {"나룻배는 일곱\n시에\n", {13, 4}},                  // Hangul, and a blank of one column
      {"渡し船 Vega\n渡し船が出る\n渡し\n", {11, 12, 4}},  // alike in columns
      {"渡し船 Vega\n渡し船が出る時\n渡し船が出る頃\n", {11, 14, 14}},
      {"渡し船 Ve\n渡し船が出\nVega at\n\n渡\n", {9, 10, 7, 0, 2}},
      {"渡し船が出る\nVega at se\nven it is\n渡し船が出る", {12, 10, 9, 12}},
      {"渡船渡船渡船渡\nVega at\nven it \n渡し船が出る", {7, 7, 6, 6}},  // alike in letters
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(widths(c.text) == c.widths);
  }
}

TEST_CASE("what is too wide to have been wrapped keeps its letters") {
  const std::string wide = repeated("渡し船", 45);
  CHECK(widths(wide + "\n渡し船\n渡\n") == std::vector<std::uint32_t>{135, 6, 2});
  CHECK(widths(repeated("渡\n", 22) + repeated("渡し船", 25) + "\n渡\n")[22] == 75);
  const std::string letters = repeated("渡し船", 25);  // 150 columns: wider than what wraps by columns
  CHECK(widths(letters + "\n" + letters + "\n渡し\n") == std::vector<std::uint32_t>{75, 75, 2});
}
