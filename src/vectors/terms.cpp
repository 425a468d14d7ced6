#include "vectors/terms.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/hash.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

bool is_one_letter(std::string_view word) {
  std::size_t at = 0;
  const char32_t first = next_code_point(word, at);
  return at == word.size() && !is_unspaced(first);
}

bool has_digit(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (is_digit(next_code_point(word, at))) return true;
  }
  return false;
}

TermCounts counted(std::vector<TermId>& terms) {
  std::sort(terms.begin(), terms.end());
  TermCounts counts;
  for (const TermId term : terms) {
    if (counts.empty() || counts.back().first != term) counts.emplace_back(term, 0U);
    ++counts.back().second;
  }
  return counts;
}

}  // namespace

Vocabulary::Vocabulary(const Language& language, const WordSet& stop_words, bool stem)
    : language_(language), stop_words_(stop_words), stemmer_(stem ? language.stemmer : "none") {}

const Vocabulary::Entry& Vocabulary::look_up(std::string_view word) {
  if (const auto found = words_.find(word); found != words_.end()) return found->second;
  const std::string normal = normalise(word, language_.code);
  Entry entry;
  entry.hash = hash_of(normal);
  entry.figure = has_digit(normal);
  entry.first_person = language_.first_person.contains(normal);
  entry.second_person = language_.second_person.contains(normal);
  if (!normal.empty() && !is_one_letter(normal) && !stop_words_.contains(normal)) {
    const auto next = static_cast<TermId>(terms_.size());
    entry.term = terms_.try_emplace(stemmer_.stem(normal), next).first->second;
  }
  return words_.emplace(word, entry).first->second;
}

TermCounts Vocabulary::count(std::string_view sentence, WordFacts& facts, std::vector<TermId>* in_order) {
  facts = {};
  found_.clear();
  find_words(sentence, spans_);
  for (const Span& word : spans_) {
    const Entry& entry = look_up(word.of(sentence));
    facts.fingerprint = chained(facts.fingerprint, entry.hash);
    ++facts.tokens;
    facts.figures += entry.figure;
    facts.first_person += entry.first_person;
    facts.second_person += entry.second_person;
    if (entry.term != kNoTerm) found_.push_back(entry.term);
    if (in_order != nullptr) in_order->push_back(entry.term);
  }
  return counted(found_);
}

TermCounts Vocabulary::count_known(std::string_view text) const {
  std::vector<TermId> known;
  for_each_word(text, [&](Span word) {
    const std::string normal = normalise(word.of(text), language_.code);
    if (stop_words_.contains(normal)) return;
    if (const auto found = terms_.find(stemmer_.stem(normal)); found != terms_.end()) known.push_back(found->second);
  });
  return counted(known);
}

}  // namespace summarise
