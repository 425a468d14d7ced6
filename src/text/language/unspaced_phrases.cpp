#include "text/language/unspaced_phrases.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

constexpr char32_t kSomeBits = (1U << 12U) - 1;

// True if one of the words from `words[i]` on, which are in order, ends at byte `end`.
bool word_ends_at(const std::vector<Span>& words, std::size_t i, std::size_t end) {
  while (i < words.size() && words[i].end < end) ++i;
  return i < words.size() && words[i].end == end;
}

}  // namespace

bool UnspacedPhrases::add(std::string_view phrase, Lists list) {
  const char32_t first = code_point_at(phrase, 0);
  if (!is_unspaced(first)) return false;
  std::size_t end = phrase.size();
  for (std::size_t before = end; before > 0; end = before) {
    const char32_t last = previous_code_point(phrase, before);
    if (is_unspaced(last) || is_letter(last) || is_digit(last)) break;
  }
  first_letters_.set(first & kSomeBits);
  by_first_letter_[first].push_back({std::string(phrase.substr(0, end)), list});
  return true;
}

UnspacedPhrases::Lists UnspacedPhrases::beginning_at(std::string_view text, const std::vector<Span>& words,
                                                     std::size_t i) const {
  const std::size_t begin = words[i].begin;
  const char32_t first = code_point_at(text, begin);
  if (!first_letters_.test(first & kSomeBits)) return 0;
  const auto candidates = by_first_letter_.find(first);
  if (candidates == by_first_letter_.end()) return 0;
  Lists found = 0;
  for (const Phrase& phrase : candidates->second) {
    if ((found & phrase.list) != 0 || !text.substr(begin).starts_with(phrase.text)) continue;
    if (word_ends_at(words, i, begin + phrase.text.size())) found |= phrase.list;
  }
  return found;
}

}  // namespace summarise
