#include "text/lines/subtitles.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "core/bytes.hpp"

namespace summarise {

namespace {

constexpr ByteSet kDigits = ByteSet("").with('0', '9');
constexpr ByteSet kInTime = ByteSet(":.,").with('0', '9');
constexpr std::string_view kVoiceEnd = "</v>";

// Behind the time at `at`, such as "01:04.000" or "6.28", or `at`; a number alone is none.
std::size_t skip_time(std::string_view line, std::size_t at) {
  std::size_t end = at;
  while (end < line.size() && kInTime.holds(line[end])) ++end;
  if (end < line.size() && line[end] == 's') ++end;  // "6.28s"
  const std::string_view time = line.substr(at, end - at);
  const bool marked = time.find_first_of(":.,") != std::string_view::npos;
  return marked && kDigits.holds(time.front()) ? end : at;
}

// "the<00:00:00.320><c> town</c>": the times of single words stand between them.
bool holds_word_time(std::string_view line) {
  for (std::size_t at = line.find('<'); at != std::string_view::npos; at = line.find('<', at + 1)) {
    const std::size_t end = skip_time(line, at + 1);
    if (end > at + 1 && end < line.size() && line[end] == '>') return true;
  }
  return false;
}

std::string without_tags(std::string_view line) {
  std::string words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t tag = std::min(line.find('<', at), line.size());
    words += line.substr(at, tag - at);
    const std::size_t end = line.find('>', tag);
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  return words;
}

std::size_t skip_spaces(std::string_view line, std::size_t at) {
  return std::min(line.find_first_not_of(" \t", at), line.size());
}

}  // namespace

std::size_t read_cue_time(std::string_view line) {
  constexpr std::string_view kArrow = "-->";
  const std::size_t bracket = line.starts_with('[') ? 1 : 0;
  const std::size_t first = skip_spaces(line, bracket);
  std::size_t at = skip_time(line, first);
  if (at == first) return 0;
  at = skip_spaces(line, at);
  if (!line.substr(at).starts_with(kArrow)) return 0;
  const std::size_t second = skip_spaces(line, at + kArrow.size());
  at = skip_time(line, second);
  if (at == second) return 0;
  if (bracket == 0) return skip_spaces(line, at);
  at = skip_spaces(line, at);
  return at < line.size() && line[at] == ']' ? skip_spaces(line, at + 1) : 0;
}

bool is_cue_time_by_its_parts(std::string_view line) {
  std::size_t at = read_cue_time(line);
  if (at == 0) return false;
  while (at < line.size()) {
    const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
    const std::string_view setting = line.substr(at, end - at);
    if (setting.find(':') == std::string_view::npos || setting.ends_with(':')) return false;
    at = skip_spaces(line, end);
  }
  return true;
}

Span spoken_words(std::string_view paragraph) {
  const bool voiced = paragraph.starts_with("<v ") || paragraph.starts_with("<v.");
  const std::size_t name = voiced ? paragraph.find('>') : std::string_view::npos;
  if (name == std::string_view::npos || name + 1 == paragraph.size()) return {0, paragraph.size()};
  const std::size_t end = paragraph.size() - (paragraph.ends_with(kVoiceEnd) ? kVoiceEnd.size() : 0);
  return end > name + 1 ? Span{name + 1, end} : Span{0, paragraph.size()};
}

bool is_vtt(std::string_view text, std::span<const Line> lines) {
  const auto first = std::ranges::find_if(lines, [](const Line& line) { return !line.content.empty(); });
  if (first == lines.end()) return false;
  const std::string_view content = first->content.of(text);
  return content == "WEBVTT" || content.starts_with("WEBVTT - ");
}

void leave_out_rolled(std::string_view text, std::span<Line> lines) {
  constexpr std::size_t kReach = 8;  // lines to the next cue's words
  const auto is_said = [&](std::size_t i) {
    return !lines[i].content.empty() && !is_cue_time(lines[i].content.of(text));
  };
  bool rolls = false;
  std::string_view last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_said(i)) continue;
    const std::string_view content = lines[i].content.of(text);
    bool again = rolls && content == last;
    if (holds_word_time(content)) {
      std::size_t next = i + 1;
      while (next < lines.size() && next < i + kReach && !is_said(next)) ++next;
      again = next < lines.size() && without_tags(lines[next].content.of(text)) == without_tags(content);
      rolls = rolls || again;
    }
    if (again) {
      lines[i].content.end = lines[i].content.begin;
      lines[i].width = 0;
    } else {
      last = content;
    }
  }
}

void leave_out_voice_ends(std::string_view text, std::span<Line> lines) {
  for (Line& line : lines) {
    if (!line.content.of(text).ends_with(kVoiceEnd)) continue;
    line.content.end -= kVoiceEnd.size();
    line.width -= std::min(line.width, static_cast<std::uint32_t>(kVoiceEnd.size()));
  }
}

bool are_subtitles(std::string_view text, std::span<const Line> lines) {
  constexpr std::size_t kBeginning = 8;  // lines: a number above it, a title, notes
  return std::ranges::any_of(lines.first(std::min(lines.size(), kBeginning)),
                             [&](const Line& line) { return is_cue_time(line.content.of(text)); });
}

void leave_out_settings(std::string_view text, std::span<Line> lines) {
  static constexpr std::array<std::string_view, 3> kOpening = {"<i>", "<b>", "<u>"};
  static constexpr std::array<std::string_view, 3> kClosing = {"</i>", "</b>", "</u>"};  // of each
  for (Line& line : lines) {
    const Span whole = line.content;
    if (whole.of(text).starts_with("{\\")) {
      const std::size_t close = whole.of(text).find('}');
      if (close != std::string_view::npos) line.content.begin += close + 1;
    }
    for (std::size_t tag = 0; tag < kOpening.size(); ++tag) {
      const std::string_view words = line.content.of(text);
      const bool opens = words.starts_with(kOpening[tag]);
      const bool closes = words.ends_with(kClosing[tag]);
      const std::string_view inside = words.substr(opens ? kOpening[tag].size() : 0);
      const std::size_t closed = inside.find(kClosing[tag]);
      const bool around = closed >= inside.size() - (closes ? kClosing[tag].size() : 0);  // not "<i>there</i> again"
      if (!around || inside.find(kOpening[tag]) != std::string_view::npos) continue;
      if (opens) line.content.begin += kOpening[tag].size();
      if (closes) line.content.end -= kClosing[tag].size();
    }
    const auto left_out = static_cast<std::uint32_t>(whole.size() - line.content.size());  // ASCII
    line.width -= std::min(line.width, left_out);
  }
}

bool begins_vtt_note(std::string_view line) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"WEBVTT", "NOTE", "STYLE", "REGION"}, [&](std::string_view word) {
        return line.starts_with(word) && (line.size() == word.size() || line[word.size()] == ' ');
      });
}

}  // namespace summarise
