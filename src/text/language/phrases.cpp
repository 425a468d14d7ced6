#include "text/language/phrases.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "text/characters/normalise.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c);
}

}  // namespace

std::size_t phrase_word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at + 3;
    const bool han = next <= text.size() && is_han_lead(static_cast<unsigned char>(text[at]));
    if (!han && !is_word_character(next_code_point(text, next = at))) break;
    at = next;
  }
  return at;
}

bool begins_phrase(std::string_view lower, std::string_view phrase) {
  return lower.starts_with(phrase) && !is_word_character(code_point_at(lower, phrase.size()));
}

bool begins_line(std::string_view lower, std::string_view phrase) {
  if (phrase.empty() || !lower.starts_with(phrase)) return false;
  const char32_t next = code_point_at(lower, phrase.size());
  return !is_letter(next) || !is_letter(code_point_before(lower, phrase.size()));
}

bool begins_with_one(const std::vector<std::string>& phrases, std::string_view lower) {
  const char first = lower.empty() ? '\0' : lower.front();
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    return phrase[0] == first && begins_line(lower, phrase);  // most are told by their first byte
  });
}

PhraseFinder::PhraseFinder(const std::vector<std::string>& phrases) {
  for (const std::string& phrase : phrases) {
    if (!unspaced_.add(phrase, 1)) by_first_word_[phrase.substr(0, phrase_word_end(phrase, 0))].push_back(phrase);
  }
}

std::size_t PhraseFinder::count(std::string_view sentence) const {
  std::size_t found = 0;
  if (!unspaced_.empty()) {
    std::vector<Span> words;
    find_words(sentence, words);
    for (std::size_t i = 0; i < words.size(); ++i) found += unspaced_.beginning_at(sentence, words, i) != 0;
  }
  if (by_first_word_.empty()) return found;
  for_each_phrase_word(phrase_form(sentence), [&](std::string_view word, std::string_view rest) {
    const auto candidates = by_first_word_.find(word);
    if (candidates == by_first_word_.end()) return;
    found += std::any_of(candidates->second.begin(), candidates->second.end(),
                         [rest](const std::string& phrase) { return begins_phrase(rest, phrase); });
  });
  return found;
}

}  // namespace summarise
