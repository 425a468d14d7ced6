#include "text/lines/front_matter.hpp"

#include <algorithm>

#include "core/bytes.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 100;
constexpr ByteSet kInKey = ByteSet("_-.").with('a', 'z').with('A', 'Z').with('0', '9');

// "key: value", "key = value"; `mark` stands behind the key.
bool is_key(std::string_view line, char mark) {
  std::size_t end = 0;
  while (end < line.size() && kInKey.holds(line[end])) ++end;
  const std::size_t at = std::min(line.find_first_not_of(' ', end), line.size());
  if (end == 0 || at == line.size() || line[at] != mark) return false;
  return at + 1 == line.size() || line[at + 1] == ' ';
}

bool belongs(std::string_view line, const Line& where, char mark) {
  constexpr std::string_view kOthers = "#-]}[";  // comments, items, lists over several lines, tables of TOML
  return line.empty() || where.indent > 0 || kOthers.find(line[0]) != std::string_view::npos || is_key(line, mark);
}

}  // namespace

std::size_t front_matter_end(std::string_view text, std::span<const Line> lines) {
  const auto first = std::ranges::find_if(lines, [](const Line& line) { return !line.content.empty(); });
  if (first == lines.end()) return 0;
  const std::string_view row = first->content.of(text);
  if (row != "---" && row != "+++") return 0;
  const char mark = row == "---" ? ':' : '=';
  bool keyed = false;
  const auto begin = static_cast<std::size_t>(first - lines.begin()) + 1;
  for (std::size_t i = begin; i < lines.size() && i < begin + kMostLines; ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (line == row) return keyed ? i + 1 : 0;
    if (!belongs(line, lines[i], mark)) return 0;
    keyed = keyed || is_key(line, mark);
  }
  return 0;
}

}  // namespace summarise
