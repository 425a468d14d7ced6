#include "text/layout/page_ends.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/bytes.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/list_marker.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 10;    // between the pages' words, blank ones among them
constexpr std::size_t kMostHeads = 2;     // heads and feet among them
constexpr std::size_t kLinesOfAPage = 4;  // that tell how wide its lines are
constexpr ByteSet kOpenEnds = ByteSet(",-").with('a', 'z').with(0x80, 0xBF);  // mostly letters, beyond ASCII

class Pages {
 public:
  Pages(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {}

  // The line in which the sentence of line `i` goes on behind a page's end, or `i`.
  [[nodiscard]] std::size_t goes_on_in(std::size_t i) const {
    if (i + 1 >= lines_.size() || !lines_[i + 1].content.empty() || !is_open(i)) return i;
    bool parted = false;  // by a page's end, or its number
    bool fed = false;     // by a form feed
    std::size_t heads = 0;
    for (std::size_t j = i + 1; j < std::min(lines_.size(), i + 2 + kMostLines); ++j) {
      fed = fed || lines_[j].page_break;
      parted = parted || fed;
      if (lines_[j].content.empty()) continue;
      if (is_page_number(content(j))) {
        parted = true;
      } else if (starts_lower(content(j))) {
        const bool closed = heads == 0 || fed;
        return parted && closed && heads <= kMostHeads && list_marker(content(j)) == 0 ? j : i;
      } else if (is_head(i, j)) {
        ++heads;
      } else {
        break;
      }
    }
    return i;
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }

  // It ends within a word; or within a sentence, and is as wide as the lines above it.
  [[nodiscard]] bool is_open(std::size_t i) const {
    if (lines_[i].content.empty() || !kOpenEnds.holds(content(i).back()) || ends_sentence(content(i))) return false;
    return breaks_word(content(i)) || !is_far_from_full(lines_[i].width, width_above(i));
  }

  // Of the widest of the few lines right above line `i`; of one that was surely broken where there are none.
  [[nodiscard]] std::uint32_t width_above(std::size_t i) const {
    std::uint32_t width = 0;
    for (std::size_t above = i; above > 0 && i - above < kLinesOfAPage && !lines_[above - 1].content.empty(); --above) {
      width = std::max(width, std::min(lines_[above - 1].width, kWidestWrap));
    }
    return width > 0 ? width : kFullEnough;
  }

  // Line `j` is short beside line `i`, the page's last.
  [[nodiscard]] bool is_head(std::size_t i, std::size_t j) const {
    return lines_[j].width * 4 < lines_[i].width * 3 && !ends_sentence(content(j));
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
};

}  // namespace

void close_pages(std::string_view text, std::vector<Line>& lines) {
  const Pages pages(text, lines);
  std::size_t kept = 0;
  bool closed = false;
  for (std::size_t i = 0; i < lines.size(); ++kept) {
    const std::size_t next = pages.goes_on_in(i);
    lines[kept] = lines[i];
    if (closed) lines[kept].page_break = false;
    closed = next > i;
    i = closed ? next : i + 1;
  }
  lines.resize(kept);
}

}  // namespace summarise
