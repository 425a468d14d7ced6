#include "text/lines/front_matter.hpp"

#include <algorithm>
#include <unordered_set>

#include "core/bytes.hpp"
#include "core/characters.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 100;
constexpr ByteSet kInKey = ByteSet("_-.").with('a', 'z').with('A', 'Z').with('0', '9');

// "key: value", "key = value", the key in small letters; `mark` stands behind it.
bool is_key(std::string_view line, char mark) {
  std::size_t end = 0;
  while (end < line.size() && kInKey.holds(line[end])) ++end;
  const std::size_t at = std::min(line.find_first_not_of(' ', end), line.size());
  if (end == 0 || !is_lower(static_cast<unsigned char>(line[0])) || at == line.size() || line[at] != mark) return false;
  return at + 1 == line.size() || line[at + 1] == ' ';
}

}  // namespace

std::size_t front_matter_end(std::string_view text, std::span<const Line> lines) {
  const auto first = std::ranges::find_if(lines, [](const Line& line) { return !line.content.empty(); });
  if (first == lines.end()) return 0;
  const std::string_view row = first->content.of(text);
  if (row != "---" && row != "+++") return 0;
  const char mark = row == "---" ? ':' : '=';
  std::unordered_set<std::string_view> keys;
  bool listed = false;  // below a key without a value
  const auto begin = static_cast<std::size_t>(first - lines.begin()) + 1;
  for (std::size_t i = begin; i < lines.size() && i < begin + kMostLines; ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (line == row) return keys.empty() ? 0 : i + 1;
    if (mark == '=' && (line.empty() || line[0] == '#' || line[0] == '[' || line[0] == ']')) continue;
    if (line.empty() && !keys.empty()) continue;
    if (lines[i].indent > 0 ? !keys.empty() : listed && line.starts_with("- ")) continue;
    if (!is_key(line, mark) || !keys.insert(line.substr(0, line.find(mark))).second) return 0;
    listed = line.ends_with(mark);
  }
  return 0;
}

}  // namespace summarise
