#include "text/lines/bracketed.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

bool is_insertion(std::string_view paragraph, const Language& language) {
  if (!paragraph.starts_with('[')) return false;
  constexpr std::size_t kLongestLabel = 40;  // bytes
  constexpr std::size_t kMostWords = 3;      // "Transcriber's second note"; more behind "Note"
  const std::size_t colon = paragraph.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view label = paragraph.substr(1, colon - 1);
  std::size_t words = 0;
  std::size_t named = 0;  // the word that says so, counted from 1
  for_each_word(label, [&](Span word) {
    ++words;
    if (knows(language, &Language::insertions, normalise(word.of(label)))) named = words;
  });
  if (named == 0 || (named > 1 && words > kMostWords)) return false;
  // No letter stands outside the brackets: "[Footnote 1: …] [Back]", not "[Illustration: T]HE ferry".
  std::size_t open = 0;
  for (std::size_t at = 0; at < paragraph.size();) {
    const char32_t c = next_code_point(paragraph, at);
    if (c == U'[') ++open;
    if (c == U']' && open > 0) --open;
    if (open == 0 && is_letter(c)) return false;
  }
  return true;
}

bool is_bracketed(std::string_view paragraph) {
  constexpr std::size_t kMostWords = 60;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kBrackets = {
      {{"(", ")"}, {"[", "]"}, {"（", "）"}}};
  const auto* const pair = std::ranges::find_if(kBrackets, [&](const auto& one) {
    return paragraph.starts_with(one.first) && paragraph.ends_with(one.second) &&
           paragraph.size() > one.first.size() + one.second.size();
  });
  if (pair == kBrackets.end()) return false;
  const auto& [open, close] = *pair;
  const std::string_view inside = paragraph.substr(open.size(), paragraph.size() - open.size() - close.size());
  std::size_t depth = 1;  // "(one) and (two)" is not in one pair
  for (std::size_t at = 0; at < inside.size();) {
    const std::size_t begin = at;
    next_code_point(inside, at);
    const std::string_view c = inside.substr(begin, at - begin);
    if (c == open) ++depth;
    if (c == close && --depth == 0) return false;
  }
  const bool speaks = inside.find("–") != std::string_view::npos || inside.find(':') != std::string_view::npos;
  const bool told = open != "[" && speaks && !inside.ends_with('.');  // by a stenographer: "Zuruf: Ah!"
  if (holds_plain_end(inside) || (ends_sentence(inside) && !told)) return false;
  return count_words(inside) <= kMostWords;
}

}  // namespace summarise
