#include "vectors/terms.hpp"

#include "core/hash.hpp"

namespace summarise {

Vocabulary::Vocabulary(const Language& of, const WordSet& stop_words, bool stem) {
  const bool usual = stem && &stop_words == &of.stop_words && &of == &language(of.code);
  if (usual) lexicon_ = &usual_lexicon(of);
  if (usual && lexicon_->begin_document()) return;
  lexicon_ = &own_.emplace(of, stop_words, stem);
  lexicon_->begin_document();
}

Vocabulary::Vocabulary(const Lexicon& like) {
  lexicon_ = &own_.emplace(like.language(), like.stop_words(), like.stems_words());
  lexicon_->begin_document();
}

std::unique_ptr<Vocabulary> Vocabulary::another() const {
  return std::unique_ptr<Vocabulary>(new Vocabulary(*lexicon_));
}

std::vector<TermId> Vocabulary::adopt(const Vocabulary& other) {
  std::vector<TermId> terms;
  terms.reserve(other.size());
  for (TermId term = 0; term < other.size(); ++term)
    terms.push_back(lexicon_->number_of(other.lexicon_->stem_of(term)));
  return terms;
}

Vocabulary::~Vocabulary() {
  lexicon_->end_document();
}

LineLength Vocabulary::count(std::string_view sentence, CountRows& rows, WordFacts& facts,
                             std::vector<TermId>* in_order) {
  Lexicon& lexicon = *lexicon_;
  const bool plain = find_words(sentence, spans_);
  const std::size_t words = spans_.size();
  if (numbers_.size() < words) {
    numbers_.resize(words);
    found_.resize(words);
  }
  const Span* const spans = spans_.data();
  std::uint32_t* const numbers = numbers_.data();
  // First all of them, so that no look-up waits for what another finds.
  for (std::size_t i = 0; i < words; ++i) numbers[i] = lexicon.look_up(sentence, spans[i]);
  const Lexeme* const lexemes = lexicon.lexemes();
  TermId* const terms = found_.data();
  WordFacts read;  // a copy, which no other store can change
  read.tokens = static_cast<std::uint32_t>(words);
  std::uint32_t wanted = 0;  // the second words of the phrases that may begin within the word before
  std::size_t found = 0;
  for (std::size_t i = 0; i < words; ++i) {
    const Lexeme& lexeme = lexemes[numbers[i]];
    read.fingerprint = chained(read.fingerprint, lexeme.hash);
    read.figures += lexeme.figure;
    read.first_person += lexeme.first_person;
    read.second_person += lexeme.second_person;
    const TermId term = lexicon.number(lexeme.stem);
    terms[found] = term;  // without a branch: stop words come and go
    found += term != kNoTerm;
    if (in_order != nullptr) in_order->push_back(term);
    const PhraseLists::Hint& hint = lexeme.phrase;
    if (((wanted & hint.second) != 0 || hint.alone) && plain) read.phrases |= phrases_at(sentence, i, wanted);
    wanted = hint.next;
  }
  if (!plain) read.phrases = lexicon.language().phrases.held_by(sentence, &spans_);
  facts = read;
  rows.append(std::span(found_).first(found));
  return plain ? length_of_plain(sentence, spans_) : length_of(sentence, &spans_);
}

PhraseLists::Lists Vocabulary::phrases_at(std::string_view sentence, std::size_t i, std::uint32_t wanted) const {
  const PhraseLists& phrases = lexicon_->language().phrases;
  const PhraseLists::Hint& hint = lexicon_->lexemes()[numbers_[i]].phrase;
  PhraseLists::Lists found = 0;
  if ((wanted & hint.second) != 0) found |= phrases.found_within(sentence, spans_[i - 1]);
  if (hint.alone) found |= phrases.found_within(sentence, spans_[i]);
  return found;
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
