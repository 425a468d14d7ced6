// From bytes to the words that ROUGE compares.
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "core/characters.hpp"
#include "rouge.hpp"

// ICU's macros convert between widths that they have checked.
#pragma GCC diagnostic ignored "-Wconversion"

namespace bench {

namespace {

std::vector<std::string> ascii_words(const std::string& text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char byte : text) {
    const bool is_capital = byte >= 'A' && byte <= 'Z';
    const bool is_word = is_capital || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (is_word && !inside) words.emplace_back();
    if (is_word) words.back().push_back(is_capital ? static_cast<char>(byte - 'A' + 'a') : byte);
    inside = is_word;
  }
  return words;
}

void append(std::string& word, UChar32 c) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes.data(), length, c);
  word.append(bytes.data(), static_cast<std::size_t>(length));
}

std::vector<std::string> unicode_words(const std::string& text) {
  std::vector<std::string> words;
  bool inside = false;  // a word that the next letter goes on
  bool behind = false;  // the character before belongs to a word, so that a mark does too
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, length, c);
    const bool is_mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
    const bool is_word = (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK)) != 0 || (is_mark && behind);
    // Written without blanks, a character stands for itself, so that no segmenter comes between two systems.
    const bool alone = is_word && !is_mark && summarise::is_unspaced(static_cast<char32_t>(c));
    if (is_word && (alone || (!inside && !is_mark))) words.emplace_back();
    if (is_word) append(words.back(), u_tolower(c));
    if (!is_mark || !is_word) inside = is_word && !alone;
    behind = is_word;
  }
  return words;
}

}  // namespace

std::vector<std::string> words_of(const std::string& text, WordRule rule) {
  return rule == WordRule::original ? ascii_words(text) : unicode_words(text);
}

WordIds WordReader::read(const std::string& sentence) {
  WordIds row;
  for (const std::string& word : words_of(sentence, rule_)) {
    const auto [known, is_new] = known_.try_emplace(word, 0U);
    if (is_new) {
      const auto next = static_cast<std::uint32_t>(ids_.size());
      known->second = ids_.try_emplace(stem_ ? porter_.stem(word) : word, next).first->second;
    }
    row.push_back(known->second);
  }
  return row;
}

Text WordReader::read(const std::vector<std::string>& sentences) {
  Text text;
  for (const std::string& sentence : sentences) text.push_back(read(sentence));
  return text;
}

std::vector<WordReader> make_readers(std::size_t count, WordRule rule, bool stem) {
  std::vector<WordReader> readers;
  for (std::size_t i = 0; i < count; ++i) readers.emplace_back(rule, stem);
  return readers;
}

}  // namespace bench
