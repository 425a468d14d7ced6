#include "text/chat_lines.hpp"

#include <cstddef>

#include "text/line_kinds.hpp"
#include "text/stamps.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastTurns = 3;
constexpr std::string_view kLeftToRight = "\u200E";

// Behind the time that `line` begins with; 0 where it begins with none. Most lines do not.
std::size_t time_before(std::string_view line) {
  const std::size_t first = line.starts_with('[') ? 1 : 0;
  const bool numbered = first < line.size() && line[first] >= '0' && line[first] <= '9';
  return numbered ? behind_stamp(line) : 0;
}

}  // namespace

bool is_saved_chat(std::string_view text, std::span<const Line> lines) {
  std::size_t timed = 0;
  std::size_t turns = 0;
  for (const Line& line : lines) {
    const std::string_view content = line.content.of(text);
    if (time_before(content) == 0) continue;
    ++timed;
    turns += skip_stamp(content) > 0;
  }
  return turns >= kLeastTurns && 5 * turns >= 4 * timed;
}

bool is_machine_line(std::string_view line) {
  const std::size_t time = time_before(line);
  if (time == 0) return false;
  if (skip_stamp(line) == 0) return true;
  const std::size_t label = line.find(": ", time);
  if (label == std::string_view::npos) return false;
  const std::string_view words = line.substr(label + 2);
  return words.starts_with(kLeftToRight) || (words.starts_with('<') && words.find('>') + 1 == words.size());
}

}  // namespace summarise
