#include "text/lines/labelled.hpp"

#include <algorithm>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestLabel = 40;  // bytes of what stands before the colon

// "60)," of "(Hughes 60),", not "2020)".
bool is_minute(std::string_view token) {
  const std::size_t end = std::min(token.find(')'), token.size());
  return end < token.size() && end <= 3 && all_digits(token.substr(0, end));
}

}  // namespace

bool is_labelled(std::string_view line, const Language& language) {
  constexpr std::size_t kMostMarked = 3;  // words with a stop: "20 min."
  constexpr std::size_t kEachStop = 3;    // words, at least
  const std::size_t colon = std::min(line.find(':'), line.size());
  if (colon == line.size() || colon > kLongestLabel) return false;
  std::string_view label = trim(line.substr(0, colon));
  if (label.ends_with('.')) label.remove_suffix(1);
  if (!knows(language, &Language::labels, phrase_form(label))) return false;
  const std::string_view value = line.substr(colon + 1);
  if (value.ends_with('?') || value.ends_with('!')) return false;
  std::size_t words = 0;
  std::size_t stops = 0;
  for_each_word(value, [&](Span word) {
    const std::string form = normalise(word.of(value));
    if (is_letter(code_point_at(form, 0)) && form.size() > 1) stops += language.is_stop_word(form);
    ++words;
  });
  return kEachStop * stops <= words && (!ends_sentence(line) || words <= kMostMarked);
}

bool is_lineup(std::string_view line) {
  constexpr std::ptrdiff_t kLeastParts = 2;  // semicolons
  constexpr std::ptrdiff_t kTeam = 11;
  const std::size_t colon = std::min(line.find(": "), line.size());
  const std::ptrdiff_t parts = std::ranges::count(line, ';');
  if (colon > kLongestLabel || parts < kLeastParts) return false;
  bool replaced = false;  // "(Hughes 60)"
  for (std::size_t at = colon + 2; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::size_t begin = line[at] == '(' ? at + 1 : at;
    const char32_t first = code_point_at(line, begin);
    if (!is_upper(first) && !is_digit(first)) return false;
    const std::string_view next = line.substr(std::min(end + 1, line.size()));
    replaced = replaced || (begin > at && is_upper(first) && is_minute(first_token(next)));
    at = end + 1;
  }
  return replaced || parts + std::ranges::count(line, ',') + 1 >= kTeam;
}

}  // namespace summarise
