#include "text/layout/wrapping.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace summarise {

namespace {

constexpr std::size_t kLeastBreaks = 4;   // that must speak before a document counts as wrapped,
constexpr std::size_t kLeastUncased = 3;  // … or one of a script without capitals
constexpr double kNearlyWidest = 0.95;    // of the lines are no wider than a full one
constexpr double kFilled = 0.7;           // of the breaks leave no room for the next word
constexpr double kLower = 0.3;            // of them go on in lower case,
constexpr double kMostlyLower = 0.5;      // … and of a PDF's
constexpr double kWidestOfMedian = 1.25;  // of its lines that are one
constexpr std::size_t kLeastOfPdf = 10;   // breaks that must speak,
constexpr std::size_t kLeastJoined = 2;   // … and of them behind lines that are several in one
constexpr double kFewJoined = 0.05;       // of its lines are several: fewer wide ones are the writer's
constexpr std::uint32_t kMostJoined = 3;  // of them in one
constexpr std::uint32_t kNarrowest = 20;  // code points

// How many lines there are of each width.
class Widths {
 public:
  void add(const UnmarkedBreak& one) {
    ++lines_of_[one.width];
    ++all_;
    lower_ += one.lower;
  }
  // Leaves out what is wider; how many lines.
  std::size_t leave_out_above(double width) {
    std::size_t left_out = 0;
    for (std::uint32_t wide = kWidestWrap; wide > width; --wide) {
      left_out += lines_of_[wide];
      lines_of_[wide] = 0;
    }
    all_ -= left_out;
    return left_out;
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

}  // namespace

Wrapping wrapping_of(const std::vector<UnmarkedBreak>& breaks, bool cased) {
  Widths narrow;  // of those among which no line is too wide
  Widths all;
  for (const UnmarkedBreak& one : breaks) {
    if (!one.among_wide) narrow.add(one);
    all.add(one);
  }
  const auto is_filled = [&](std::uint32_t width, bool among_wide) {
    std::size_t filled = 0;
    for (const UnmarkedBreak& one : breaks) {
      filled += one.needed * 10 > width * 9 && (among_wide || !one.among_wide);
    }
    return is_share(filled, kFilled, among_wide ? breaks.size() : narrow.all()) && width >= kNarrowest;
  };
  const std::uint32_t width = narrow.within(kNearlyWidest);
  const bool goes_on = is_share(narrow.lower(), kLower, narrow.all()) || !cased;
  if (narrow.all() >= (cased ? kLeastBreaks : kLeastUncased) && goes_on && is_filled(width, false)) return {width};
  if (breaks.size() < kLeastOfPdf || !is_share(all.lower(), kMostlyLower, breaks.size())) return {};
  const std::size_t joined = all.leave_out_above(kWidestOfMedian * all.within(0.5));
  const std::uint32_t single = all.within(kNearlyWidest);
  if (joined < kLeastJoined || !is_share(joined, kFewJoined, breaks.size()) || !is_filled(single, true)) return {};
  return {single, std::max(kWidestWrap, kMostJoined * single)};
}

}  // namespace summarise
