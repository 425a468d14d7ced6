#include "text/lines/breadcrumbs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastSeparators = 2;
constexpr std::ptrdiff_t kMostBlanks = 3;       // within a part,
constexpr std::ptrdiff_t kMostBlanksInFew = 1;  // … between what parts verse and alternatives as well,
constexpr std::ptrdiff_t kMostBlanksLast = 6;   // … of the page's title there, unless a single word comes first,
constexpr std::ptrdiff_t kMostBlanksLabel = 2;  // … and in "You are here:"

struct Separator {
  std::string_view text;
  bool alone;  // parts nothing else, with blanks around it, but steps through menus
};
constexpr std::array<Separator, 6> kSeparators = {
    {{" » ", true}, {" › ", true}, {" > ", true}, {" → ", false}, {" / ", false}, {" | ", false}}};

bool has_few_blanks(std::string_view part, std::ptrdiff_t most) {
  return std::ranges::count(part, ' ') <= most;
}

// "The Washington Post", "Queen of Bavaria Park", "Vol. 85, No. 152", not "Roses are red": three words in four begin
// with no small letter.
bool is_name(std::string_view part) {
  if (part.find_first_of("0123456789") != std::string_view::npos) return true;
  std::size_t words = 0;
  std::size_t small = 0;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    small += is_lower(code_point_at(part, at));
    words += 1;
    at = end + 1;
  }
  return small * 4 <= words;
}

bool is_part(std::string_view part, bool alone) {
  const std::size_t label = part.find(": ");
  if (label != std::string_view::npos) {
    if (!has_few_blanks(part.substr(0, label), kMostBlanksLabel)) return false;
    part = part.substr(label + 2);
  }
  const char32_t first = code_point_at(part, 0);
  if (part.empty() || is_lower(first) || (!alone && is_uncased(first))) return false;
  return has_few_blanks(part, alone || is_name(part) ? kMostBlanks : kMostBlanksInFew);
}

// Its last part is the page's title, which may ask or call, but does not state.
bool ends_as_title(std::string_view last, bool alone, bool from_one_word) {
  if (last.empty() || is_lower(code_point_at(last, 0)) || last.ends_with('.')) return false;
  const bool calls = (last.ends_with('?') || last.ends_with('!')) && last.find(',') == std::string_view::npos;
  return alone ? !ends_sentence(last) || calls
               : !ends_sentence(last) && (from_one_word || has_few_blanks(last, kMostBlanksLast));
}

bool parts_with(const Separator& separator, std::string_view line) {
  std::size_t count = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = line.find(separator.text, begin)) != std::string_view::npos; ++count) {
    if (!is_part(line.substr(begin, at - begin), separator.alone)) return false;
    begin = at + separator.text.size();
  }
  const std::string_view first = line.substr(0, line.find(separator.text));
  const bool from_one_word = first.substr(first.find(": ") + 1).find(' ', 1) == std::string_view::npos;
  return count >= kLeastSeparators && ends_as_title(line.substr(begin), separator.alone, from_one_word);
}

}  // namespace

bool is_breadcrumb(std::string_view line) {
  const auto last_bytes = [](Wide wide) {
    return equal(wide, '>') | equal(wide, '/') | equal(wide, '|') | within(wide, 0xBA, 0xBB) | equal(wide, 0x92);
  };
  if (find_wide(line, 0, last_bytes) == line.size()) return false;   // mostly
  if (line.starts_with('=') || line.starts_with('#')) return false;  // a marked heading
  if (line.find("«") != std::string_view::npos) return false;        // quotations, as French writes them
  if (list_marker(line) > 0) return false;                           // a step of several
  return std::ranges::any_of(kSeparators, [&](const Separator& one) { return parts_with(one, line); });
}

}  // namespace summarise
