#include "vectors/terms.hpp"

#include "core/hash.hpp"
#include "text/words.hpp"

namespace summarise {

Vocabulary::Vocabulary(const Language& of, const WordSet& stop_words, bool stem) {
  const bool usual = stem && &stop_words == &of.stop_words && &of == &language(of.code);
  if (!usual) own_.emplace(of, stop_words, stem);
  lexicon_ = usual ? &usual_lexicon(of) : &*own_;
}

const Vocabulary::Entry& Vocabulary::look_up(std::string_view word) {
  if (const auto found = words_.find(word); found != words_.end()) return found->second;
  const Lexeme& lexeme = lexicon_->look_up(word);
  Entry entry{kNoTerm, lexeme.hash, lexeme.figure, lexeme.first_person, lexeme.second_person};
  if (lexeme.is_term) entry.term = terms_.try_emplace(lexeme.stem, static_cast<TermId>(terms_.size())).first->second;
  return words_.emplace(word, entry).first->second;
}

void Vocabulary::count(std::string_view sentence, CountRows& rows, WordFacts& facts, std::vector<TermId>* in_order) {
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
  rows.append(found_);
}

TermCounts Vocabulary::count_known(std::string_view text) const {
  std::vector<TermId> known;
  for_each_word(text, [&](Span word) {
    const std::optional<std::string> stem = lexicon_->stem_of(word.of(text));
    const auto found = stem ? terms_.find(*stem) : terms_.end();
    if (found != terms_.end()) known.push_back(found->second);
  });
  return counted(known);
}

}  // namespace summarise
