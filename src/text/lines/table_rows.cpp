#include "text/lines/table_rows.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/lines/blanks.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestPair = 160;  // bytes of a line with one gap: what is longer is prose
constexpr std::size_t kShortCell = 3;      // words: gaps of two blanks count between such cells alone
constexpr std::size_t kLongCell = 6;       // words: with a longer one, a line that ends a sentence is prose

struct Cells {
  std::size_t bars = 0;            // that stand free
  std::size_t gaps = 0;            // of two blanks and more, or a tab, between what no mark ends
  std::size_t wide = 0;            // of three and more, or a tab
  std::size_t longest = 0;         // words of a cell
  std::size_t longest_before = 0;  // … of one before the last
};

Cells cells_of(std::string_view line) {
  Cells cells;
  std::size_t words = 1;  // of the cell so far
  const auto end_cell = [&] {
    cells.longest_before = cells.longest;
    cells.longest = std::max(cells.longest, words);
    words = 1;
  };
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(line, at);
    if (c == U'|') {
      const char32_t before = code_point_before(line, begin);
      const char32_t after = code_point_at(line, at);
      if ((before == 0 || is_blank(before)) && (after == 0 || is_blank(after))) {
        ++cells.bars;
        words -= std::min<std::size_t>(words, 1);  // for the blank before the bar
        end_cell();
        words = 0;  // the blank behind it makes it one
      }
    }
    if (!is_blank(c)) continue;
    const char32_t before = code_point_before(line, begin);
    at = skip_while(line, begin, &is_blank);
    const std::size_t blanks = count_code_points(line.substr(begin, at - begin));
    const bool wide = blanks > 2 || line.substr(begin, at - begin).find('\t') != std::string_view::npos;
    const bool comma = before == U',' || before == U';';
    const bool typed = is_final_mark(before) || is_closing(before) || before == U':' || (comma && !wide);
    if (blanks < 2 && !wide) {
      ++words;
    } else if (!typed || wide) {
      cells.gaps += !typed;
      cells.wide += wide && !typed;
      end_cell();
    }
  }
  end_cell();
  return cells;
}

// Where the cell behind the first wide gap of `line` begins, or npos.
std::size_t second_cell(std::string_view line) {
  const std::size_t gap = line.find("   ");
  return gap == std::string_view::npos ? gap : line.find_first_not_of(' ', gap);
}

// Two wide gaps between words, bars around them: a table's row, even where text is justified.
bool is_table_row(std::string_view line) {
  if (line[0] == '|') return line.size() > 1 && line.back() == '|';
  const std::size_t cell = second_cell(line);
  return cell != std::string_view::npos && line.find("   ", cell) != std::string_view::npos;
}

// Three words and fewer stand before the first wide gap.
bool is_short_cell(std::string_view line) {
  constexpr std::ptrdiff_t kMostBlanks = 2;
  return std::ranges::count(line.substr(0, line.find("   ")), ' ') <= kMostBlanks;
}

}  // namespace

bool is_row(std::string_view line, bool even) {
  const bool barred = line.find('|') != std::string_view::npos;
  if (!barred && (even || !has_wide_blanks(line))) return false;
  line.remove_prefix(list_marker(line));
  const Cells cells = cells_of(line);
  const bool prose = ends_sentence(line);
  const bool short_before = cells.longest_before <= kShortCell;
  if (cells.bars >= 2) return short_before || cells.longest <= kLongCell || line.front() == '|';
  if (prose && cells.longest > kLongCell && !(short_before && cells.wide >= 2)) return false;
  const std::size_t gaps = !prose && cells.longest <= kShortCell ? cells.gaps : cells.wide;
  return gaps >= 2 || (gaps == 1 && !prose && line.size() <= kLongestPair);
}

bool are_rows(std::string_view line, const Line& above, std::string_view next, const Line& below) {
  const bool may_be = (!above.even && !below.even) || (line[0] == '|' && next[0] == '|');
  if (!may_be) return false;
  const std::size_t cell = second_cell(line);
  const std::size_t cell_below = second_cell(next);
  const bool both = cell != std::string_view::npos && cell_below != std::string_view::npos;
  const bool column =
      both && above.indent + cell == below.indent + cell_below && is_short_cell(line) && is_short_cell(next);
  return column || (is_table_row(line) && is_table_row(next));
}

}  // namespace summarise
