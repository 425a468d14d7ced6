#include "text/words/words.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <string>

#include "core/characters.hpp"
#include "core/error.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/words/dictionary_words.hpp"
#include "text/words/plain_words.hpp"

namespace summarise {

namespace {

// ICU's word iterator is dear to open and not to be shared between threads: one a thread, reused. It reads UTF-16,
// which its dictionaries take as it is, while they would copy UTF-8 character by character.
class WordIterator {
 public:
  WordIterator() : iterator_(nullptr, &ubrk_close) {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    if (U_FAILURE(status) != 0) throw Error("ICU's word rules are missing");
  }

  UBreakIterator* over(std::string_view text) {
    if (units_.size() < text.size() + 1) {  // a unit comes of one byte at least
      units_.resize(text.size() + 1);
      bytes_.resize(text.size() + 1);
    }
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
      bytes_[count] = static_cast<std::uint32_t>(at);
      const char32_t c = next_code_point(text, at);
      if (c > 0xFFFF) {
        units_[count++] = static_cast<char16_t>(U16_LEAD(c));
        bytes_[count] = static_cast<std::uint32_t>(at);
      }
      units_[count++] = static_cast<char16_t>(c > 0xFFFF ? U16_TRAIL(c) : c);
    }
    bytes_[count] = static_cast<std::uint32_t>(text.size());
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator_.get(), units_.data(), static_cast<std::int32_t>(count), &status);
    if (U_FAILURE(status) != 0) throw Error("ICU cannot look for words");
    return iterator_.get();
  }

  // The byte of the text at which the iterator stands when it says `unit`.
  [[nodiscard]] std::size_t byte_of(std::int32_t unit) const { return bytes_[static_cast<std::size_t>(unit)]; }

 private:
  std::vector<char16_t> units_;       // as many as the longest text had bytes, up to now
  std::vector<std::uint32_t> bytes_;  // of each unit in the text, and the end
  std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator_;
};

// Blanks as GNU wc sees them: also U+2060, which Unicode counts as no space.
bool separates_words(char32_t c) {
  return is_space(c) || c == 0x2060;
}

// What wc takes for a part of a word: also what has no shape of its own (U+200B) and what is for private use.
bool is_seen(char32_t c) {
  if (c < 0xA0) return c >= 0x20 && c < 0x7F;
  return u_isprint(static_cast<UChar32>(c)) != 0 ||
         (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_CF_MASK | U_GC_CO_MASK)) != 0;
}

// Appends the words of bytes [begin, end), by ICU.
void append_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
  thread_local WordIterator icu;
  UBreakIterator* iterator = icu.over(text.substr(begin, end - begin));
  std::int32_t from = ubrk_first(iterator);
  for (std::int32_t to = ubrk_next(iterator); to != UBRK_DONE; from = to, to = ubrk_next(iterator)) {
    if (ubrk_getRuleStatus(iterator) < UBRK_WORD_NONE_LIMIT) continue;
    words.push_back({begin + icu.byte_of(from), begin + icu.byte_of(to)});
  }
}

// What wc counts, character by character.
struct Count {
  std::size_t words = 0;
  bool seen = false;  // something of the stretch between blanks that the next character stands in

  void add(char32_t c) {
    if (separates_words(c)) {
      seen = false;
    } else if (!seen && is_seen(c)) {
      begin_word();
    }
  }
  void begin_word() {
    words += static_cast<std::size_t>(!seen);
    seen = true;
  }
  // `size` bytes, one at least: `blanks`, and what can be seen. A word begins at each byte that can be seen and has a
  // blank before it, or nothing yet that can be seen.
  void add_window(std::uint64_t blanks, std::size_t size) {
    const std::uint64_t first = ~blanks & (blanks << 1U | static_cast<std::uint64_t>(!seen));
    words += count_bits(first & bits_below(size));
    seen = (blanks >> (size - 1) & 1U) == 0;
  }
};

// The mask of ASCII's blanks.
Wide ascii_blanks(Wide wide) {
  return equal(wide, ' ') | within(wide, 0x09, 0x0D);
}
// The masks of the bytes that may be neither one of these nor part of what can be seen: of ASCII the other controls; of
// others all but the letters of U+00C0 to U+017F and U+0400 to U+04FF.
Wide uncertain_in_ascii(Wide wide) {
  return (within(wide, 0, 0x1F) & ~ascii_blanks(wide)) | equal(wide, 0x7F);
}
Wide uncertain_beyond_ascii(Wide wide) {
  return within(wide, 0xC0, 0xFF) & ~(within(wide, 0xC3, 0xC5) | within(wide, 0xD0, 0xD3));
}

constexpr std::size_t kBytesOfWord = 6;        // of prose, the blank behind it among them
constexpr unsigned char kFirstOfThree = 0xE0;  // what begins a character of three bytes, or more

// Blanks to wc that end no word of ICU's.
bool holds_joining_blank(std::string_view text) {
  return text.find("\u2060") != std::string_view::npos || text.find("\u202F") != std::string_view::npos;
}

// How many words of `words`, in order, begin within [begin, end); `next` is the first that can.
std::size_t begin_within(const std::vector<Span>& words, std::size_t begin, std::size_t end, std::size_t& next) {
  while (next < words.size() && words[next].begin < begin) ++next;
  const std::size_t first = next;
  while (next < words.size() && words[next].begin < end) ++next;
  return next - first;
}

// `words` are all words of `text`, or null: then ICU is asked.
std::size_t count_by_stretches(std::string_view text, const std::vector<Span>* words) {
  std::size_t count = 0;
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    bool seen = false;
    bool unspaced = false;
    std::size_t end = begin;
    while (at < text.size()) {
      const char32_t c = next_code_point(text, at);
      const bool letter = is_common_letter(c);  // most are, where there is no blank
      if (!letter && separates_words(c)) break;
      end = at;
      seen = seen || letter || is_seen(c);
      unspaced = unspaced || is_unspaced(c);
    }
    if (!seen) continue;
    std::size_t within = 0;
    if (unspaced && words != nullptr) within = begin_within(*words, begin, end, next);
    if (unspaced && words == nullptr) for_each_word(text.substr(begin, end - begin), [&](Span) { ++within; });
    count += within > 0 ? within : 1;
  }
  return count;
}

// The words of a plain text: only what stands between them need be looked at.
std::size_t count_words_around(std::string_view text, const std::vector<Span>& words) {
  Count count;
  std::size_t at = 0;
  const auto look_before = [&](std::size_t end) {
    while (at < end) count.add(next_code_point(text, at));
  };
  for (const Span& word : words) {
    if (word.begin == at + 1 && text[at] == ' ') {  // mostly
      count.seen = false;
    } else {
      look_before(word.begin);
    }
    count.begin_word();
    at = word.end;
  }
  look_before(text.size());
  return count.words;
}

}  // namespace

bool find_words(std::string_view text, std::vector<Span>& words) {
  words.clear();
  if (words.capacity() == 0) words.reserve(text.size() / kBytesOfWord);
  bool plain = true;
  for (std::size_t at = 0; at < text.size();) {
    at = find_plain_words(text, at, words);
    const std::size_t end = unknown_end(text, at);
    if (at < end && !find_dictionary_words(text, at, end, words)) append_words(text, at, end, words);
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

LineLength length_of(std::string_view text, const std::vector<Span>* words) {
  Count count;
  std::size_t inner = 0;  // bytes within characters
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view window = text.substr(at, kWindowBytes);
    std::uint64_t blanks = bits_within(window, [](Wide wide) { return equal(wide, ' '); });
    const std::uint64_t others = bits_within(window, [](Wide wide) { return ~within(wide, ' ', '~'); });
    if (others == 0) {
      count.add_window(blanks, window.size());
      at += window.size();
      continue;
    }
    std::uint64_t doubt = bits_within(window, [](Wide wide) { return uncertain_beyond_ascii(wide); });
    if (others != bits_within(window, [](Wide wide) { return wide; })) {
      blanks = bits_within(window, [](Wide wide) { return ascii_blanks(wide); });
      doubt |= bits_within(window, [](Wide wide) { return uncertain_in_ascii(wide); });
    }
    const auto sure = std::min(window.size(), static_cast<std::size_t>(std::countr_zero(doubt)));
    if (sure > 0) count.add_window(blanks, sure);
    inner += count_bits(bits_within(window, [](Wide wide) { return within(wide, 0x80, 0xBF); }) & bits_below(sure));
    at += sure;
    if (sure == window.size()) continue;
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (is_unspaced(c)) {
      return {count_by_stretches(text, holds_joining_blank(text) ? nullptr : words), count_code_points(text)};
    }
    inner += at - begin - 1;
    count.add(c);
  }
  return {count.words, text.size() - inner};
}

LineLength length_of_plain(std::string_view text, const std::vector<Span>& words) {
  const bool by_windows = words.empty() || static_cast<unsigned char>(text[words.front().begin]) < kFirstOfThree;
  if (by_windows) return length_of(text, &words);
  return {count_words_around(text, words), count_code_points(text)};
}

std::size_t count_words(std::string_view text, const std::vector<Span>* words) {
  return length_of(text, words).words;
}

std::size_t count_words_by_stretches(std::string_view text) {
  return count_by_stretches(text, nullptr);
}

}  // namespace summarise
