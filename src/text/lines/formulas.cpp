#include "text/lines/formulas.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/list_marker.hpp"

namespace summarise {

namespace {

constexpr std::array<std::string_view, 8> kRelations = {"=", "≤", "≥", "≈", "≠", "≡", "∈", ":="};
constexpr std::uint8_t kRelationLead = 0xE2;  // with which those beyond ASCII begin
constexpr std::size_t kLeastTokens = 3;
constexpr std::size_t kTokensAWord = 3;  // at least, where a word is two letters and more: "mod", "log", "max"
constexpr std::size_t kLongWord = 4;     // letters: none but the last, "where" behind …
constexpr std::size_t kLongFormula = 8;  // tokens

bool is_relation(std::string_view token) {
  return std::ranges::find(kRelations, token) != kRelations.end();
}

// How many letters `token` is, but for marks around them; 0 where there is anything else, or a capital within, as in
// "P(x)", "2n", "CRCu".
std::size_t letters_of_word(std::string_view token) {
  const std::size_t first = std::min(token.find_first_not_of('('), token.size());
  token = token.substr(first, token.find_last_not_of(",.;:)") + 1 - first);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < token.size(); ++letters) {
    const char32_t c = next_code_point(token, at);
    if (!is_letter(c) || (letters > 0 && is_upper(c))) return 0;
  }
  return letters;
}

bool has_letter(std::string_view token) {
  return skip_while(token, 0, [](char32_t c) { return !is_letter(c); }) < token.size();
}

bool holds_unspaced(std::string_view line) {
  return skip_while(line, 0, [](char32_t c) { return !is_unspaced(c); }) < line.size();
}

}  // namespace

bool is_formula(std::string_view line) {
  const auto may_relate = [](Wide wide) { return equal(wide, '=') | equal(wide, kRelationLead); };
  if (find_wide(line, 0, may_relate) == line.size()) return false;  // nearly always
  std::size_t tokens = 0;
  std::size_t words = 0;
  bool long_word = false;
  bool relates = false;
  bool named = false;  // "2 + 2 = 4" is none
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string_view token = line.substr(at, end - at);
    at = end + 1;
    if (token.empty()) continue;
    const std::size_t letters = letters_of_word(token);
    ++tokens;
    words += letters > 1;
    long_word = long_word || (letters >= kLongWord && (at < line.size() || tokens < kLongFormula));
    relates = relates || is_relation(token);
    named = named || has_letter(token);
  }
  // "Let n = 5.", "2. If x = 3, y = 4.", "• 1 oz = 28 g"
  const std::string_view behind = line.substr(list_marker(line));
  const bool sentence = line.ends_with('.') && letters_of_word(behind.substr(0, behind.find(' '))) > 1;
  const bool item = behind.size() < line.size() && !is_digit_at(line, line.starts_with('(') ? 1 : 0);
  if (words > 0 && (sentence || item)) return false;
  return relates && named && tokens >= kLeastTokens && words * kTokensAWord <= tokens && !long_word &&
         !holds_unspaced(line);
}

}  // namespace summarise
