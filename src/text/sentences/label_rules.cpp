#include "text/sentences/label_rules.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/chapters.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestNumbered = 20;  // bytes
constexpr std::size_t kLongestSpeaker = 40;
constexpr std::size_t kMostCapitals = 2;  // right before a number: "Q1"
constexpr std::size_t kLeastName = 2;     // capitals of a name
constexpr std::size_t kLeastOffice = 5;   // … and of "The CHAIRMAN": "The NATO" is none

bool is_word(std::string_view text) {
  return !text.empty() && is_upper(code_point_at(text, 0)) && skip_while(text, 0, &is_letter) == text.size();
}

// "KERRY", "OCASIO-CORTEZ", "O'BRIEN", "McCAIN".
bool is_name_in_capitals(std::string_view name, std::size_t least) {
  std::size_t capitals = 0;
  if (name.starts_with("Mc")) name.remove_prefix(2);
  for (std::size_t at = 0; at < name.size();) {
    const char32_t c = next_code_point(name, at);
    if (!is_upper(c) && c != U'-' && c != U'\'' && c != U'’') return false;
    capitals += is_upper(c);
  }
  return capitals >= least;
}

// "JAMES", "LADY BRACKNELL": who speaks in a play; three letters are mostly short for something.
bool is_part_in_capitals(std::string_view text) {
  constexpr std::size_t kLeastLetters = 4;
  const std::string_view first = first_token(text);
  const std::string_view second = trim(text.substr(first.size()));
  return is_name_in_capitals(first, kLeastLetters) && (second.empty() || is_name_in_capitals(second, kLeastLetters));
}

}  // namespace

bool is_section_number(std::string_view text) {
  if (text.starts_with("§")) text = trim(text.substr(std::string_view("§").size()));
  if (text.size() >= 2 && is_letter(static_cast<unsigned char>(text.back())) && text[text.size() - 2] == '.')
    text.remove_suffix(2);
  const bool parted = text.find('.') != std::string_view::npos;
  return !text.empty() && text.size() <= (parted ? 10 : 3) &&
         text.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_numbered_label(std::string_view text, const Situation& s) {
  if (text.empty() || text.size() > kLongestNumbered) return false;
  const std::size_t blank = text.rfind(' ');
  if (blank == std::string_view::npos) {
    const std::size_t number = text.find_first_of("0123456789");
    return number <= kMostCapitals && is_word(text.substr(0, number)) && is_section_number(text.substr(number));
  }
  std::string_view word = trim(text.substr(0, blank));
  const std::string_view number = text.substr(blank + 1);
  if (word.ends_with('.')) word.remove_suffix(1);
  if (!is_word(word)) return false;
  if (is_roman(number)) return is_chapter_word(word, s.language());
  const bool numbered = is_digit(code_point_before(number, number.size())) && is_section_number(number);
  return numbered && !s.language().is_stop_word(normalise(word));  // "Am 3. Mai", "At 7. A bell"
}

bool is_speaker_label(std::string_view text, const Situation& s) {
  if (text.size() > kLongestSpeaker) return false;
  const std::string_view title = first_token(text);
  const bool shouted = is_all_capitals(word_at(s.line, s.candidate.next));
  if (s.style.cased && !shouted && is_part_in_capitals(text)) return true;
  const std::string_view name = trim(text.substr(title.size()));
  const bool abbreviated = title.ends_with('.') && is_word(title.substr(0, title.size() - 1)) &&
                           abbreviation_of(s, title.substr(0, title.size() - 1)) == Abbreviation::before_name;
  if (!abbreviated && (!is_word(title) || !s.language().articles.contains(normalise(title)))) return false;
  const std::string_view first = first_token(name);
  const std::string_view second = trim(name.substr(first.size()));
  const std::size_t least = abbreviated ? kLeastName : kLeastOffice;
  return is_name_in_capitals(first, least) && (second.empty() || is_name_in_capitals(second, least));
}

}  // namespace summarise
