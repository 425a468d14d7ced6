#include "vectors/lexicon.hpp"

#include <memory>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostWords = 1U << 16U;  // some six megabytes
constexpr std::size_t kMostLexicons = 4;       // of a thread: a corpus has few languages

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

}  // namespace

Lexicon::Lexicon(const Language& language, const WordSet& stop_words, bool stem)
    : language_(language), stop_words_(stop_words), stemmer_(stem ? language.stemmer : "none") {}

Lexeme Lexicon::read(std::string_view word) const {
  const std::string normal = normalise(word, language_.code);
  Lexeme lexeme;
  lexeme.hash = hash_of(normal);
  lexeme.figure = has_digit(normal);
  lexeme.first_person = language_.first_person.contains(normal);
  lexeme.second_person = language_.second_person.contains(normal);
  lexeme.is_term = !normal.empty() && !is_one_letter(normal) && !stop_words_.contains(normal);
  if (lexeme.is_term) lexeme.stem = stemmer_.stem(normal);
  return lexeme;
}

const Lexeme& Lexicon::look_up(std::string_view word) {
  if (const auto found = words_.find(word); found != words_.end()) return found->second;
  if (words_.size() >= kMostWords) words_.clear();
  return words_.insert_or_assign(std::string(word), read(word)).first->second;
}

std::optional<std::string> Lexicon::stem_of(std::string_view word) const {
  const std::string normal = normalise(word, language_.code);
  if (stop_words_.contains(normal)) return std::nullopt;
  return stemmer_.stem(normal);
}

Lexicon& usual_lexicon(const Language& language) {
  thread_local std::unordered_map<const Language*, std::unique_ptr<Lexicon>> lexicons;
  if (const auto found = lexicons.find(&language); found != lexicons.end()) return *found->second;
  if (lexicons.size() >= kMostLexicons) lexicons.clear();
  return *lexicons.emplace(&language, std::make_unique<Lexicon>(language, language.stop_words, true)).first->second;
}

}  // namespace summarise
