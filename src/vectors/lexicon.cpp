#include "vectors/lexicon.hpp"

#include <exception>
#include <memory>
#include <unordered_map>
#include <utility>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/hash.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostWords = 1U << 16U;  // that a lexicon keeps from one document to the next: some six megabytes
constexpr std::size_t kMostBytes = 1U << 21U;  // of these, and of their stems: reached by endless words alone
constexpr std::size_t kMostLexicons = 4;       // of a thread: a corpus has few languages

bool is_one_letter(std::string_view word) {
  std::size_t at = 0;
  const char32_t first = next_code_point(word, at);
  return at == word.size() && !is_unspaced(first);
}

bool has_digit(std::string_view word) {
  const auto may_be_digit = [](Wide wide) { return within(wide, '0', '9') | within(wide, 0x80, 0xFF); };
  if (find_wide(word, 0, may_be_digit) == word.size()) return false;
  for (std::size_t at = 0; at < word.size();) {
    if (is_digit(next_code_point(word, at))) return true;
  }
  return false;
}

}  // namespace

Lexicon::Lexicon(const Language& language, const WordSet& stop_words, bool stem)
    : language_(language), stop_words_(stop_words), stems_words_(stem), stemmer_(stem ? language.stemmer : "none") {
  forget();
}

Lexeme Lexicon::read(std::string_view word) {
  const std::string normal = normalise(word, language_.code);
  // A normalised word is its own normal form, so that "The" is what "the" is.
  if (normal != word && is_ascii_text(normal)) {
    Lexeme lexeme = lexemes_[look_up(normal, {0, normal.size()})];
    if (!is_ascii_text(word)) lexeme.phrase = language_.phrases.hint_of(word);
    return lexeme;
  }
  Lexeme lexeme;
  lexeme.hash = hash_of(normal);
  lexeme.figure = has_digit(normal);
  lexeme.first_person = language_.first_person.contains(normal);
  lexeme.phrase = language_.phrases.hint_of(word);
  lexeme.second_person = language_.second_person.contains(normal);
  const bool is_term = !normal.empty() && !is_one_letter(normal) && !stop_words_.contains(normal);
  if (is_term) lexeme.stem = stems_.add(stemmer_.stem(normal));
  terms_.resize(stems_.size(), kUnnumbered);
  return lexeme;
}

std::uint32_t Lexicon::add(std::string_view word) {
  lexemes_.push_back(read(word));  // after which the word has the next number
  return words_.add(word);
}

TermId Lexicon::number_of(std::string_view stem) {
  const std::uint32_t number = stems_.add(stem);
  terms_.resize(stems_.size(), kUnnumbered);
  return this->number(number);
}

TermId Lexicon::known_term(std::string_view word) const {
  const std::string normal = normalise(word, language_.code);
  if (stop_words_.contains(normal)) return kNoTerm;
  const std::uint32_t stem = stems_.find(stemmer_.stem(normal));
  return stem == Interner::kNone || terms_[stem] == kUnnumbered ? kNoTerm : terms_[stem];
}

bool Lexicon::begin_document() {
  if (!in_use_ && std::exchange(torn_, false)) forget();
  return !std::exchange(in_use_, true);
}

void Lexicon::end_document() {
  in_use_ = false;
  torn_ = std::uncaught_exceptions() > 0;
  for (const std::uint32_t stem : numbered_) terms_[stem] = kUnnumbered;
  numbered_.clear();
  if (words_.size() >= kMostWords || words_.bytes() >= kMostBytes || stems_.bytes() >= kMostBytes) forget();
}

void Lexicon::forget() {
  words_ = {};
  lexemes_ = {};
  stems_ = {};
  stems_.add("\xFF");  // no UTF-8
  terms_ = {kNoTerm};
  numbered_ = {};
}

Lexicon& usual_lexicon(const Language& language) {
  thread_local std::unordered_map<const Language*, std::unique_ptr<Lexicon>> lexicons;
  if (const auto found = lexicons.find(&language); found != lexicons.end()) return *found->second;
  if (lexicons.size() >= kMostLexicons) std::erase_if(lexicons, [](const auto& one) { return !one.second->in_use(); });
  return *lexicons.emplace(&language, std::make_unique<Lexicon>(language, language.stop_words, true)).first->second;
}

}  // namespace summarise
