#include "text/lines/turns.hpp"

#include "core/utf8.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestLabel = 40;  // code points

}  // namespace

bool begins_with_label(std::string_view line) {
  const std::string_view beginning = line.substr(0, 4 * kLongestLabel + 2);  // so many bytes hold as many code points
  const bool bracketed = line.starts_with('[') || line.starts_with('<');
  const std::size_t end = bracketed ? beginning.find_first_of("]>") : find_colon(beginning);
  if (end == std::string_view::npos || end == 0 || end + 1 >= line.size()) return false;
  const std::string_view label = line.substr(0, end);
  if (end > kLongestLabel && count_code_points(label) > kLongestLabel) return false;
  const bool ends_remark = label.find(')') < label.find('(');  // which began in a line before
  return bracketed || (!ends_remark && count_words(label) <= 4);
}

bool is_turn(std::string_view line) {
  return begins_with_label(line) || skip_stamp(line) > 0;
}

}  // namespace summarise
