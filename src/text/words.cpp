#include "text/words.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <memory>

#include "core/characters.hpp"
#include "core/error.hpp"
#include "core/utf8.hpp"
#include "text/plain_words.hpp"

namespace summarise {

namespace {

// ICU's word iterator is dear to open and not to be shared between threads: one a thread, reused.
class WordIterator {
 public:
  WordIterator() : iterator_(nullptr, &ubrk_close) {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    if (U_FAILURE(status) != 0) throw Error("ICU's word rules are missing");
  }
  WordIterator(const WordIterator&) = delete;
  WordIterator& operator=(const WordIterator&) = delete;
  ~WordIterator() { utext_close(&text_); }

  UBreakIterator* over(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(iterator_.get(), &text_, &status);
    if (U_FAILURE(status) != 0) throw Error("ICU cannot look for words");
    return iterator_.get();
  }

 private:
  UText text_ = UTEXT_INITIALIZER;
  std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator_;
};

// Blanks as GNU wc sees them: also U+2060, which Unicode counts as no space.
bool separates_words(char32_t c) {
  return is_space(c) || c == 0x2060;
}

bool is_seen(char32_t c) {
  return c >= 0x20 && (c < 0x7F || (c > 0x9F && u_isprint(static_cast<UChar32>(c)) != 0));
}

// Appends the words of bytes [begin, end), by ICU.
void append_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
  thread_local WordIterator icu;
  UBreakIterator* iterator = icu.over(text.substr(begin, end - begin));
  std::int32_t from = ubrk_first(iterator);
  for (std::int32_t to = ubrk_next(iterator); to != UBRK_DONE; from = to, to = ubrk_next(iterator)) {
    if (ubrk_getRuleStatus(iterator) < UBRK_WORD_NONE_LIMIT) continue;
    words.push_back({begin + static_cast<std::size_t>(from), begin + static_cast<std::size_t>(to)});
  }
}

// Behind a stretch of ASCII that can be seen, from `at` to a space or the end; `at` if it is none.
std::size_t skip_ascii_word(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] > ' ' && text[end] < 0x7F) ++end;
  return end == text.size() || text[end] == ' ' ? end : at;
}

}  // namespace

bool find_words(std::string_view text, std::vector<Span>& words) {
  words.clear();
  bool plain = true;
  for (std::size_t at = 0; at < text.size();) {
    at = find_plain_words(text, at, words);
    const std::size_t end = unknown_end(text, at);
    if (at < end) append_words(text, at, end, words);
    plain = plain && at == end;
    at = end;
  }
  return plain;
}

void find_words_by_icu(std::string_view text, std::vector<Span>& words) {
  words.clear();
  append_words(text, 0, text.size(), words);
}

void for_each_word(std::string_view text, const std::function<void(Span)>& visit) {
  std::vector<Span> words;
  find_words(text, words);
  for (const Span word : words) visit(word);
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t behind = skip_ascii_word(text, at); behind > at) {
      ++count;
      at = behind;
      continue;
    }
    const std::size_t begin = at;
    bool seen = false;
    bool unspaced = false;
    std::size_t end = begin;
    while (at < text.size()) {
      const char32_t c = next_code_point(text, at);
      if (separates_words(c)) break;
      end = at;
      seen = seen || is_seen(c);
      unspaced = unspaced || is_unspaced(c);
    }
    if (!seen) continue;
    std::size_t words = 0;
    if (unspaced) for_each_word(text.substr(begin, end - begin), [&](Span) { ++words; });
    count += words > 0 ? words : 1;
  }
  return count;
}

}  // namespace summarise
