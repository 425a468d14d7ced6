#include "text/layout/cues.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/bracketed.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/subtitles.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 6;  // between the words of two subtitles
constexpr double kLeastEnds = 0.2;     // of the lines: what a machine heard has no marks, and would be one sentence

// "Ann: " of "Ann: It is late."; empty where no name begins the line.
std::string_view name_of(std::string_view line) {
  if (!begins_with_label(line)) return {};
  const std::size_t end = line.find(": ");
  return end == std::string_view::npos ? std::string_view{} : line.substr(0, end + 2);
}

class Cues {
 public:
  Cues(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines), said_(lines.size()) {
    for (std::size_t i = 1; i < lines.size(); ++i) {
      const bool below = said_[i - 1] || is_cue_time(content(i - 1));
      said_[i] = below && !lines[i].content.empty() && !is_cue_time(content(i));
    }
  }

  // Sentences end in them.
  [[nodiscard]] bool have_marks() const {
    std::size_t all = 0;
    std::size_t ended = 0;
    for (std::size_t i = 0; i < said_.size(); ++i) {
      all += said_[i];
      ended += said_[i] && ends_sentence(content(i));
    }
    return is_share(ended, kLeastEnds, all);
  }

  // The first line of a subtitle's words.
  [[nodiscard]] bool begins(std::size_t i) const { return said_[i] && !said_[i - 1]; }

  // The line in which the words of line `i`, spoken by `speaker`, go on in the next subtitle, or `i`.
  [[nodiscard]] std::size_t goes_on_in(std::size_t i, std::string_view speaker) const {
    if (!said_[i] || i + 1 >= lines_.size() || !lines_[i + 1].content.empty() || has_ended(content(i))) return i;
    std::size_t next = i + 1;
    while (next < lines_.size() && next <= i + kMostLines && !said_[next]) {
      const std::string_view between = content(next);
      const bool name = next + 1 < lines_.size() && is_cue_time(content(next + 1)) &&
                        between.find(' ') == std::string_view::npos;  // of the cue
      if (!between.empty() && !name && !is_cue_time(between)) return i;
      ++next;
    }
    return next < lines_.size() && said_[next] && goes_on(content(i), content(next), speaker) ? next : i;
  }

 private:
  // "It is late.", "Where are you? (door opens)"
  [[nodiscard]] static bool has_ended(std::string_view line) {
    const std::size_t bracket = line.ends_with(')')   ? line.rfind('(')
                                : line.ends_with(']') ? line.rfind('[')
                                                      : line.size();
    return ends_sentence(line) || ends_sentence(trim(line.substr(0, std::min(bracket, line.size()))));
  }

  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  [[nodiscard]] static bool goes_on(std::string_view above, std::string_view line, std::string_view speaker) {
    const std::string_view again = name_of(line);
    if (!again.empty() && again != speaker) return false;
    const std::string_view words = line.substr(again.size());
    if (is_bracketed(above) || (is_in_capitals(above) && !is_in_capitals(words))) return false;  // "[music]", a sign
    return list_marker(words) == 0 && (starts_lower(words) || above.ends_with(','));
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::vector<bool> said_;  // of each line: it is words of a subtitle
};

}  // namespace

void close_cues(std::string_view text, std::vector<Line>& lines) {
  const std::vector<Line> all = lines;
  const Cues cues(text, all);
  if (!cues.have_marks()) return;
  lines.clear();
  std::string_view name;  // of who speaks
  bool goes_on = false;
  for (std::size_t i = 0; i < all.size();) {
    const std::string_view here = cues.begins(i) ? name_of(all[i].content.of(text)) : std::string_view{};
    Line& line = lines.emplace_back(all[i]);
    if (goes_on) {
      line.content.begin += here.size();
      line.width -= std::min(line.width, static_cast<std::uint32_t>(count_code_points(here)));
    } else if (cues.begins(i)) {
      name = here;
    }
    const std::size_t next = cues.goes_on_in(i, name);
    goes_on = next > i;
    i = goes_on ? next : i + 1;
  }
}

}  // namespace summarise
