#include "text/lines/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

constexpr std::size_t kWidestOf = 20;  // a full line is wider than all but one in so many

std::size_t find_high(std::string_view text, std::size_t at) {
  return find_wide(text, at, [](Wide wide) { return within(wide, 0xE3, 0xFF); });  // from U+3000 on
}

std::uint32_t columns_of(std::string_view line, std::uint32_t code_points) {
  for (std::size_t at = find_high(line, 0); at < line.size();) {
    code_points += static_cast<std::uint32_t>(is_wide(next_code_point(line, at)));
  }
  return code_points;
}

// The width of a full line, and how many are nearly so.
struct Fullness {
  std::uint32_t width = 0;
  std::ptrdiff_t lines = 0;
};

Fullness fullness_of(std::vector<std::uint32_t> widths) {
  const auto widest = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() - 1 - (widths.size() - 1) / kWidestOf);
  std::ranges::nth_element(widths, widest);
  const std::uint32_t full = *widest;
  return {full, std::ranges::count_if(widths, [&](std::uint32_t width) { return width * 10 > full * 9; })};
}

}  // namespace

void measure_columns(std::string_view text, std::vector<Line>& lines) {
  if (find_high(text, 0) == text.size()) return;
  std::vector<std::uint32_t> columns(lines.size());
  std::vector<std::uint32_t> before_others, columns_before_others;  // the last line of a paragraph need not be full
  for (std::size_t i = 0; i < lines.size(); ++i) {
    columns[i] = lines[i].width;
    if (lines[i].width > kWidestWrap) continue;
    const std::uint32_t wide = columns_of(lines[i].content.of(text), lines[i].width);
    if (wide <= kWidestWrap) columns[i] = wide;
    if (i + 1 == lines.size() || lines[i + 1].width == 0) continue;
    before_others.push_back(lines[i].width);
    columns_before_others.push_back(wide);
  }
  if (before_others.empty()) return;
  const Fullness in_columns = fullness_of(std::move(columns_before_others));
  if (in_columns.width > kWidestWrap || in_columns.lines < fullness_of(std::move(before_others)).lines) return;
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].width = columns[i];
}

}  // namespace summarise
