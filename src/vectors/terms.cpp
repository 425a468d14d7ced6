#include "vectors/terms.hpp"

#include "core/hash.hpp"
#include "text/words.hpp"

namespace summarise {

Vocabulary::Vocabulary(const Language& of, const WordSet& stop_words, bool stem) {
  const bool usual = stem && &stop_words == &of.stop_words && &of == &language(of.code);
  if (usual) lexicon_ = &usual_lexicon(of);
  if (usual && lexicon_->begin_document()) return;
  lexicon_ = &own_.emplace(of, stop_words, stem);
  lexicon_->begin_document();
}

Vocabulary::~Vocabulary() {
  lexicon_->end_document();
}

void Vocabulary::count(std::string_view sentence, CountRows& rows, WordFacts& facts, std::vector<TermId>* in_order) {
  facts = {};
  found_.clear();
  const bool plain = find_words(sentence, spans_);
  const PhraseLists& phrases = lexicon_->language().phrases;
  Span before;             // the last word, and
  std::uint32_t next = 0;  // what may go on the phrases that may begin with it
  for (const Span word : spans_) {
    const Lexeme& lexeme = lexicon_->look_up(sentence, word);
    facts.fingerprint = chained(facts.fingerprint, lexeme.hash);
    facts.figures += lexeme.figure;
    facts.first_person += lexeme.first_person;
    facts.second_person += lexeme.second_person;
    if (plain) {
      if ((next & lexeme.phrase.second) != 0) facts.phrases |= phrases.found_within(sentence, before);
      if (lexeme.phrase.alone) facts.phrases |= phrases.found_within(sentence, word);
      next = lexeme.phrase.next;
      before = word;
    }
    const TermId term = lexeme.stem == Lexeme::kNoStem ? kNoTerm : lexicon_->number(lexeme.stem);
    if (term != kNoTerm) found_.push_back(term);
    if (in_order != nullptr) in_order->push_back(term);
  }
  if (!plain) facts.phrases = phrases.held_by(sentence);
  facts.tokens = static_cast<std::uint32_t>(spans_.size());
  rows.append(found_);
}

TermCounts Vocabulary::count_known(std::string_view text) const {
  std::vector<TermId> known;
  for_each_word(text, [&](Span word) {
    const TermId term = lexicon_->known_term(word.of(text));
    if (term != kNoTerm) known.push_back(term);
  });
  return counted(known);
}

}  // namespace summarise
