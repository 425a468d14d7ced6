#include "text/lines/headlines.hpp"

#include <algorithm>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/sentences/tokens.hpp"
#include "text/words/words.hpp"

namespace summarise {

bool speaks(std::string_view line, const Language& language) {
  bool found = false;
  for_each_word(line, [&](Span word) {
    const std::string form = normalise(word.of(line), language.code);
    found = found || language.first_person.contains(form) || language.second_person.contains(form);
  });
  return found;
}

bool is_headline(std::string_view line, const Language& language) {
  const std::string_view label = line.substr(0, std::min(line.find(": "), line.size()));
  return !knows(language, &Language::remarks, phrase_form(label)) && !speaks(line, language);
}

bool is_titled(std::string_view line, const Language& language) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return false;
  if (!is_upper(code_point_at(line, colon + 2))) {
    return count_words(line.substr(0, colon)) > 1 && is_headline(line, language);
  }
  const std::string word = normalise(word_at(line, colon + 2), language.code);
  return !language.first_person.contains(word) && !language.second_person.contains(word);
}

bool breaks_off(std::string_view first, std::string_view last) {
  std::size_t end = last.size();
  while (end > 0 && is_closing(code_point_before(last, end))) previous_code_point(last, end);
  const std::string_view said = last.substr(0, end);
  const char32_t opening = code_point_at(first, 0);
  const bool dashed = (opening == U'—' || opening == U'–') && first.find_first_of(",;:.?!") != std::string_view::npos;
  return (is_opening(opening) || dashed) && (said.ends_with("—") || said.ends_with("–"));
}

}  // namespace summarise
