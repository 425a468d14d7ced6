#include "text/layout/references.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/list_marker.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestHeading = 60;  // bytes
constexpr std::size_t kFewBlanks = 2;        // "Awards 2019" is a heading, "Lund A. Kilns. 2019" is none

// Four digits by themselves from 1500 to 2099, a letter behind them perhaps ("2021a").
bool names_year(std::string_view line) {
  for (std::size_t at = line.find_first_of("12"); at != std::string_view::npos; at = line.find_first_of("12", at + 1)) {
    if (at > 0 && is_digit_at(line, at - 1)) continue;
    const bool digits = is_digit_at(line, at + 1) && is_digit_at(line, at + 2) && is_digit_at(line, at + 3);
    if (!digits || is_digit_at(line, at + 4)) continue;
    const std::string_view century = line.substr(at, 2);
    if (century == "20" || (century >= "15" && century <= "19")) return true;
  }
  return false;
}

bool names_source(std::string_view line) {
  static constexpr std::array<std::string_view, 6> kSigns = {"http", "www.", "doi", "DOI", "ISBN", "ISSN"};
  return names_year(line) ||
         std::ranges::any_of(kSigns, [&](std::string_view sign) { return line.find(sign) != std::string_view::npos; });
}

// Many function words, as sentences have them and titles with their publishers do not: "Literatur" may head a chapter
// on literature.
bool reads_as_prose(std::string_view text, const Paragraph& paragraph, const Language& language) {
  constexpr std::size_t kLeastWords = 12;
  constexpr std::size_t kLookedAt = 60;
  std::size_t words = 0;
  std::size_t stops = 0;
  for (const Line& line : paragraph.lines) {
    if (words >= kLookedAt) break;
    const std::string_view content = line.content.of(text);
    for_each_word(content, [&](Span word) {
      const std::string_view one = word.of(content);
      if (count_code_points(one) < 2) return;  // initials
      ++words;
      stops += language.is_stop_word(normalise(one, language.code));
    });
  }
  return words >= kLeastWords && 10 * stops >= 3 * words;
}

}  // namespace

bool heads_references(std::string_view heading, const Language& language) {
  if (heading.size() > kLongestHeading) return false;
  std::string_view bare = trim(heading.substr(list_marker(heading)));
  const std::size_t number = bare.find_first_not_of("0123456789. #");
  if (number == std::string_view::npos) return false;
  bare.remove_prefix(number);
  if (bare.ends_with(':')) bare.remove_suffix(1);
  if (bare.ends_with(']')) bare = bare.substr(0, bare.find('['));  // "References[edit]"
  return knows(language, &Language::references, phrase_form(trim(bare)));
}

void pass_over_references(std::string_view text, const Language& language, std::vector<Paragraph>& paragraphs) {
  bool within = false;
  for (Paragraph& paragraph : paragraphs) {
    const std::string_view first = paragraph.lines.front().content.of(text);
    const bool heading = paragraph.kind == Kind::heading;
    const bool named = paragraph.kind == Kind::other && paragraph.lines.size() == 1;  // in the contents as well
    if ((heading || named) && heads_references(first, language)) {
      within = true;
      continue;
    }
    const bool short_heading = heading && std::ranges::count(first, ' ') < static_cast<std::ptrdiff_t>(kFewBlanks);
    const bool source = within && !short_heading && std::ranges::any_of(paragraph.lines, [&](const Line& line) {
                          return names_source(line.content.of(text));
                        });
    if (source && !reads_as_prose(text, paragraph, language)) paragraph.kind = Kind::other;
    if (heading && !source) within = false;
  }
}

}  // namespace summarise
