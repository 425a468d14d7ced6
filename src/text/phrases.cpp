#include "text/phrases.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c);
}

}  // namespace

std::size_t phrase_word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!is_word_character(next_code_point(text, next))) break;
    at = next;
  }
  return at;
}

bool begins_phrase(std::string_view lower, std::string_view phrase) {
  return lower.starts_with(phrase) && !is_word_character(code_point_at(lower, phrase.size()));
}

PhraseFinder::PhraseFinder(const std::vector<std::string>& phrases) {
  for (const std::string& phrase : phrases)
    by_first_word_[phrase.substr(0, phrase_word_end(phrase, 0))].push_back(phrase);
}

std::size_t PhraseFinder::count(std::string_view sentence, std::size_t most) const {
  return by_first_word_.empty() ? 0 : count_in_lower(lower_case(sentence), most);
}

std::size_t PhraseFinder::count_in_lower(std::string_view lower, std::size_t most) const {
  if (by_first_word_.empty()) return 0;
  std::size_t found = 0;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = phrase_word_end(lower, at);
    if (end == at) {
      next_code_point(lower, at);
      continue;
    }
    const std::string_view rest = lower.substr(at);
    const auto candidates = by_first_word_.find(lower.substr(at, end - at));
    at = end;
    if (candidates == by_first_word_.end()) continue;
    const bool begins = std::any_of(candidates->second.begin(), candidates->second.end(),
                                    [&](const std::string& phrase) { return begins_phrase(rest, phrase); });
    if (begins && ++found == most) break;
  }
  return found;
}

}  // namespace summarise
