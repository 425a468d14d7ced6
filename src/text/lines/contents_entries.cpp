#include "text/lines/contents_entries.hpp"

#include <algorithm>

#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

// "Median age ......  34.5", "Wool ..... $1,200": dots, then figures alone.
bool has_dots_before_figures(std::string_view line) {
  constexpr std::string_view kDots = ".....";
  constexpr std::size_t kLongestFigures = 30;  // bytes
  constexpr std::size_t kMostWords = 14;
  const std::size_t dots = line.rfind(kDots);
  if (dots == std::string_view::npos) return false;
  const std::string_view words = line.substr(0, line.find(kDots));
  const std::string_view figures = line.substr(dots + kDots.size());
  return figures.size() <= kLongestFigures && figures.find_first_of("0123456789") != std::string_view::npos &&
         figures.find_first_not_of("0123456789.,%$€£()+- ") == std::string_view::npos && !holds_plain_end(words) &&
         count_words(words) <= kMostWords;
}

}  // namespace

bool has_dots_before_number(std::string_view line) {
  if (line.back() != '.' && has_dots_before_figures(line)) return true;
  constexpr std::size_t kLongestNumber = 6;
  constexpr std::size_t kLeastSpaced = 6;  // dots with blanks between them, and no number behind
  constexpr std::size_t kLeastDots = 4;    // and twice as many where no number follows, behind a few words alone
  constexpr std::ptrdiff_t kFewBlanks = 3;
  std::size_t at = line.size();
  while (at > 0 && kPageNumbers.holds(line[at - 1])) --at;
  const std::string_view number = line.substr(at);
  if (number.size() > kLongestNumber || number == "I") return false;
  std::size_t dots = 0;
  for (; at > 0 && (line[at - 1] == '.' || line[at - 1] == ' '); --at) dots += line[at - 1] == '.';
  if (!number.empty()) return dots >= kLeastDots;
  if (line.ends_with(" . . .")) return dots >= kLeastSpaced;
  return dots >= 2 * kLeastDots && std::ranges::count(line.substr(0, at), ' ') <= kFewBlanks;
}

}  // namespace summarise
