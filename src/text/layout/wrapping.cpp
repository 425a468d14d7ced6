#include "text/layout/wrapping.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace summarise {

namespace {

constexpr std::size_t kLeastBreaks = 4;          // that must speak before a document counts as wrapped,
constexpr std::size_t kLeastUncased = 3;         // … or one of a script without capitals
constexpr double kNearlyWidest = 0.95;           // of the lines are no wider than a full one
constexpr double kFilled = 0.7;                  // of the breaks leave no room for the next word
constexpr double kLower = 0.3;                   // of them go on in lower case,
constexpr double kMostlyLower = 0.5;             // … and of those of prose among much else
constexpr double kWidestOfMedian = 1.25;         // of its lines that are one
constexpr std::size_t kLeastOfProse = 10;        // breaks that must speak there,
constexpr std::size_t kLeastOfPaper = 40;        // … and where only wide lines are looked at
constexpr std::size_t kLeastJoined = 2;          // breaks among lines that are several in one
constexpr std::uint32_t kMostJoined = 3;         // of them in one
constexpr std::uint32_t kNarrowest = 20;         // columns,
constexpr std::uint32_t kNarrowestUncased = 36;  // … or where no small letter says that a line goes on

// How many lines there are of each width.
class Widths {
 public:
  void add(const UnmarkedBreak& one) {
    ++lines_of_[one.width];
    ++all_;
    lower_ += one.lower;
  }
  // Leaves out what is wider.
  void leave_out_above(double width) {
    for (std::uint32_t wide = kWidestWrap; wide > width; --wide) {
      all_ -= lines_of_[wide];
      lines_of_[wide] = 0;
    }
  }
  // That this share of the lines does not exceed.
  [[nodiscard]] std::uint32_t within(double share) const {
    const auto enough = static_cast<std::size_t>(share * static_cast<double>(all_));
    std::uint32_t width = 0;
    for (std::size_t lines = lines_of_[0]; lines <= enough && width < kWidestWrap; lines += lines_of_[width]) ++width;
    return width;
  }
  [[nodiscard]] std::size_t all() const { return all_; }
  [[nodiscard]] std::size_t lower() const { return lower_; }

 private:
  std::array<std::size_t, kWidestWrap + 1> lines_of_{};
  std::size_t all_ = 0;
  std::size_t lower_ = 0;
};

template <typename Counts>
bool are_filled(const std::vector<UnmarkedBreak>& breaks, std::uint32_t width, const Counts& counts) {
  std::size_t all = 0;
  std::size_t filled = 0;
  for (const UnmarkedBreak& one : breaks) {
    if (!counts(one)) continue;
    ++all;
    filled += leaves_no_room(one.needed, width);
  }
  return is_share(filled, kFilled, all);
}

// Of lines that are nearly all prose.
std::uint32_t width_of_prose(const std::vector<UnmarkedBreak>& breaks, bool cased) {
  Widths narrow;
  for (const UnmarkedBreak& one : breaks) {
    if (!one.among_wide) narrow.add(one);
  }
  const std::uint32_t width = narrow.within(kNearlyWidest);
  const bool enough = narrow.all() >= (cased ? kLeastBreaks : kLeastUncased);
  const bool goes_on = is_share(narrow.lower(), kLower, narrow.all()) || !cased;
  const bool filled = are_filled(breaks, width, [](const UnmarkedBreak& one) { return !one.among_wide; });
  const bool wide_enough = width >= (cased ? kNarrowest : kNarrowestUncased);
  return enough && goes_on && filled && wide_enough ? width : 0;
}

// Of prose among labels, formulas, code and what else a paper has: by the breaks that go on in lower case alone,
// `least` of them, behind lines of `narrowest` columns at least, as most of them are.
std::uint32_t width_among_others(const std::vector<UnmarkedBreak>& breaks, std::size_t least, std::uint32_t narrowest) {
  const auto is_wide = [&](const UnmarkedBreak& one) { return one.width >= narrowest; };
  Widths lower;
  std::size_t narrow = 0;
  for (const UnmarkedBreak& one : breaks) {
    if (one.lower && is_wide(one)) lower.add(one);
    narrow += one.lower && !is_wide(one);
  }
  const auto all = static_cast<std::size_t>(std::ranges::count_if(breaks, is_wide));
  if (lower.all() < least || lower.all() <= narrow || !is_share(lower.all(), kMostlyLower, all)) return 0;
  lower.leave_out_above(kWidestOfMedian * lower.within(0.5));
  const std::uint32_t width = lower.within(kNearlyWidest);
  const bool filled = are_filled(breaks, width, [&](const UnmarkedBreak& one) { return one.lower && is_wide(one); });
  return filled && width >= kNarrowest ? width : 0;
}

// Among lines that are too wide, too, most breaks leave no room for the next word: then these are several in one.
bool has_joined_lines(const std::vector<UnmarkedBreak>& breaks, std::uint32_t width) {
  const auto counts = [](const UnmarkedBreak& one) { return one.lower && one.among_wide; };
  return std::ranges::count_if(breaks, counts) >= static_cast<std::ptrdiff_t>(kLeastJoined) &&
         are_filled(breaks, width, counts);
}

}  // namespace

std::uint32_t full_width(std::vector<std::uint32_t> ends) {
  const auto last = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() * 19 / 20);
  std::nth_element(ends.begin(), last, ends.end());
  return last == ends.end() ? 0 : *last;
}

Wrapping wrapping_of(const std::vector<UnmarkedBreak>& breaks, bool cased, bool capitals) {
  std::uint32_t width = width_of_prose(breaks, cased);
  if (width == 0 && capitals) width = width_among_others(breaks, kLeastOfProse, 0);
  if (width == 0 && capitals) width = width_among_others(breaks, kLeastOfPaper, kFullEnough);
  if (width == 0) return {};
  return {width, has_joined_lines(breaks, width) ? std::max(kWidestWrap, kMostJoined * width) : kWidestWrap};
}

}  // namespace summarise
