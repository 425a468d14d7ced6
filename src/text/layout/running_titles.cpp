#include "text/layout/running_titles.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/bytes.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::uint32_t kLeastTitle = 12;  // columns: a shorter line is a name or a turn
constexpr std::uint32_t kUsualWidth = 80;  // of lines; what is wider may be several in one
constexpr ByteSet kStops = ByteSet(".!?\"')]");

// The lines right above and below, empty where there is none.
struct Neighbours {
  std::string_view above;
  std::string_view below;
};

void add_page(const Neighbours& here, std::vector<Neighbours>& pages) {
  const auto is_same = [&](const Neighbours& page) {
    return (!here.above.empty() && here.above == page.above) || (!here.below.empty() && here.below == page.below);
  };
  if (pages.size() < kLeastPages && std::ranges::none_of(pages, is_same)) pages.push_back(here);
}

}  // namespace

std::vector<std::size_t> running_titles(std::string_view text, const std::vector<Line>& lines,
                                        const std::vector<Run>& runs, const std::vector<Break>& breaks) {
  const auto content = [&](std::size_t i) { return lines[i].content.of(text); };
  std::vector<std::size_t> titles;
  std::unordered_map<std::string_view, std::vector<Neighbours>> pages;
  for (const Run& run : runs) {
    if (run.count < 2) continue;
    const std::size_t last = run.first + run.count - 1;
    const std::uint32_t full = std::min(run.width, kUsualWidth);
    for (std::size_t i = run.first; i <= last; ++i) {
      if (lines[i].width * 4 >= full * 3 || lines[i].width < kLeastTitle) continue;
      const bool stopped = i == last ? kStops.holds(content(i).back()) : breaks[i].stopped;
      if (stopped || starts_lower(content(i))) continue;
      titles.push_back(i);
      add_page({i > run.first ? content(i - 1) : "", i < last ? content(i + 1) : ""}, pages[content(i)]);
    }
  }
  std::erase_if(titles, [&](std::size_t i) { return pages[content(i)].size() < kLeastPages; });
  return titles;
}

}  // namespace summarise
