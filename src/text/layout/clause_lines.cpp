#include "text/layout/clause_lines.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/turns.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::ptrdiff_t kFewBlanks = 4;  // of a line of fewer words than five

// "2- secreted proteins", "*for ease of reading": whatever stands before it.
bool has_small_first_letter(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (is_letter(c)) return is_lower(c);
  }
  return false;
}

// Some word behind the first is in small letters, as in hardly any heading above a text that has no others.
bool has_small_word(std::string_view line) {
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1)) {
    if (starts_lower(line.substr(at + 1))) return true;
  }
  return false;
}

// `line`, which begins anew, is surely gone on with by `next`, in lower case.
bool is_opening_clause(std::string_view line, std::string_view next, const Language& language) {
  if (line.ends_with(',') || line.ends_with(';')) return true;
  if (!has_small_word(line)) return false;
  return language.conjunctions.contains(normalise(word_at(next, 0), language.code)) ||
         std::ranges::count(line, ' ') >= kFewBlanks;
}

// A small letter for a bullet before a capital ("o Mend the tables of the tides."), a label ("tides: mend the tables"),
// what is told of ("tide - the water's coming and going", "bell = 3").
bool is_set_apart(std::string_view line) {
  std::size_t at = 0;
  next_code_point(line, at);
  const bool bullet = at + 1 < line.size() && line[at] == ' ' && is_upper(code_point_at(line, at + 1));
  const std::string_view rest = line.substr(std::min(line.find(' '), line.size()));
  return bullet || rest.starts_with(" - ") || rest.starts_with(" – ") || rest.starts_with(" = ") || is_turn(line);
}

bool ends_well(std::string_view line) {
  return ends_sentence(line) || (line.ends_with(':') && line.find(' ') != std::string_view::npos);
}

}  // namespace

bool breaks_at_clauses(std::string_view text, std::span<const Line> lines, std::span<const Break> breaks,
                       const Language& language) {
  const auto line = [&](std::size_t i) { return lines[i].content.of(text); };
  if (has_small_first_letter(line(0)) || !ends_well(line(lines.size() - 1))) return false;
  bool broken = false;
  bool anew = true;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Break& here = breaks[i];
    if (here.ruled || here.lower == here.stopped) return false;
    if (here.lower && is_set_apart(line(i + 1))) return false;
    if (here.lower && anew && !is_opening_clause(line(i), line(i + 1), language)) return false;
    broken = broken || here.lower;
    anew = here.stopped;
  }
  return broken;
}

}  // namespace summarise
