#include "text/lines/breadcrumbs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastSeparators = 2;
constexpr std::ptrdiff_t kMostBlanks = 3;  // within a part

struct Separator {
  std::string_view text;
  bool alone;  // stands nowhere else with blanks around it
};
constexpr std::array<Separator, 6> kSeparators = {
    {{" » ", true}, {" › ", true}, {" → ", false}, {" > ", false}, {" / ", false}, {" | ", false}}};

bool is_part(std::string_view part) {
  const std::size_t label = part.find(": ");
  if (label != std::string_view::npos) part = part.substr(label + 2);
  return !part.empty() && !is_lower(code_point_at(part, 0)) && std::ranges::count(part, ' ') <= kMostBlanks;
}

bool parts_with(const Separator& separator, std::string_view line) {
  std::size_t count = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = line.find(separator.text, begin)) != std::string_view::npos; ++count) {
    if (!is_part(line.substr(begin, at - begin))) return false;
    begin = at + separator.text.size();
  }
  if (count < kLeastSeparators || begin == line.size() || is_lower(code_point_at(line, begin))) return false;
  return separator.alone || !ends_sentence(line);
}

}  // namespace

bool is_breadcrumb(std::string_view line) {
  const auto last_bytes = [](Wide wide) {
    return equal(wide, '>') | equal(wide, '/') | equal(wide, '|') | within(wide, 0xBA, 0xBB) | equal(wide, 0x92);
  };
  if (find_wide(line, 0, last_bytes) == line.size()) return false;   // mostly
  if (line.starts_with('=') || line.starts_with('#')) return false;  // a marked heading
  if (line.find("«") != std::string_view::npos) return false;        // quotations, as French writes them
  return std::ranges::any_of(kSeparators, [&](const Separator& one) { return parts_with(one, line); });
}

}  // namespace summarise
