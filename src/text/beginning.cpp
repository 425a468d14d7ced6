#include "text/beginning.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "core/bytes.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/function_words.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBytes = 200;                        // of a paragraph that tell its language
constexpr std::uint64_t kSmall = ('a' - 'A') * kEachByte;  // what makes small letters of letters

// A bound for the number of words. Letters and digits of ASCII and of U+0400 to U+047F begin none, for ICU begins no
// word between two of them; nor do bytes within a character. What separates words or is one adds one; what may do both,
// two: most characters beyond ASCII, and _, which alone is a word to some versions of ICU.
std::size_t most_words(std::string_view text) {
  std::size_t most = 1;
  for (std::size_t at = 0; at < text.size(); at += kWindowBytes) {
    const std::string_view window = text.substr(at, kWindowBytes);
    const std::uint64_t none = bits_within(window, [](Wide wide) {
      return ascii_letters_and_digits(wide) | within(wide, 0x80, 0xBF) | within(wide, 0xD0, 0xD1);
    });
    const std::uint64_t two = bits_within(window, [](Wide wide) {
      return equal(wide, 0xC2) | within(wide, 0xC4, 0xCF) | within(wide, 0xD2, 0xFF) | equal(wide, '_');
    });
    most += window.size() - count_bits(none) + count_bits(two);
  }
  return most;
}

// What is no letter of ASCII, U+00C0 to U+00FF or U+0400 to U+047F, nor a byte within a character.
constexpr ByteSet kNoLetters = ByteSet("")
                                   .with(0, 'A' - 1)
                                   .with('Z' + 1, 'a' - 1)
                                   .with('z' + 1, 0x7F)
                                   .with(0xC0, 0xC2)
                                   .with(0xC4, 0xCF)
                                   .with(0xD2, 0xFF);

// The bit of `language` in the tables; none if it is not built in.
LanguageSet bit_of(const Language& language) {
  const std::vector<std::string>& codes = language_codes();
  const auto found = std::lower_bound(codes.begin(), codes.end(), language.code);
  if (found == codes.end() || *found != language.code) return 0;
  return LanguageSet{1} << static_cast<std::size_t>(found - codes.begin());
}

// Kana stands in Japanese alone, and a text of Han without it is Chinese where Chinese is written around it: both are
// told by their characters, unless there are more letters of others. For other languages false.
bool is_told_by_characters(std::string_view text, std::string_view code) {
  if (code != "zh" && code != "ja") return false;
  std::size_t kana = 0;
  std::size_t han = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c >= 0x4E00 && c <= 0x9FFF) {  // the whole block: ICU, whose versions know more or less of it, is not asked
      ++han;
    } else if (c >= 0x3041 && c <= 0x30FA) {
      ++kana;
    } else if ((c | 0x20U) >= 'a' && (c < 0x80 ? (c | 0x20U) <= 'z' : c < 0x2000)) {
      ++others;
    }
  }
  return code == "ja" ? kana > 0 && kana + han >= others : kana == 0 && han > 0 && han >= others;
}

}  // namespace

Beginning::Beginning(const Language& usual) : usual_(usual), bit_(bit_of(usual)) {}

void Beginning::read(std::string_view paragraph) {
  text_ = paragraph.substr(0, kBytes);
  cut_ = text_.size() < paragraph.size() && text_.find(' ') == std::string_view::npos;
  if (text_.size() < paragraph.size()) text_ = text_.substr(0, text_.rfind(' '));
}

bool Beginning::is_surely_usual() {
  if (is_told_by_characters(text_, usual_.code)) return true;
  if (cut_ || bit_ == 0 || usual_.code == "tr") return false;  // Turkish capitals are its own
  const std::size_t most = most_words(text_);
  if (most < kTellingWords) return true;
  FunctionWords& short_words = function_words();
  std::size_t missing = enough_of(most);
  // What stands between two spaces and is nothing but letters is a word of ICU (unless × is among them: then it is no
  // function word).
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t begin = at;
    if (const std::size_t size = short_word_at(begin); size > 0) {
      at += size;
      if ((*short_words.find_short(text_, {begin, at}) & bit_) != 0 && --missing == 0) return true;
    } else if (at = kNoLetters.find(text_, at); at == text_.size() || text_[at] == ' ') {
      if (at > begin && (knowledge().words.find(normal_of(begin, at)) & bit_) != 0 && --missing == 0) return true;
    } else {
      at = std::min(text_.find(' ', at), text_.size());
    }
    ++at;
  }
  return false;
}

// The size of the word at `begin` if it is no more than seven of ASCII's letters and a space behind them; else 0.
std::size_t Beginning::short_word_at(std::size_t begin) const {
  if (begin + kWordBytes > text_.size()) return 0;
  const std::uint64_t word = word_at_byte(text_, begin);
  const std::uint64_t small = (word & ~kHighBits) | kSmall;
  const std::uint64_t others = (~bytes_within(small, 'a', 'z') | word) & kHighBits;
  if (others == 0) return 0;
  const std::size_t size = bytes_before(others);
  return text_[begin + size] == ' ' ? size : 0;
}

// The word [begin, end) as `normalise` gives it; good until the next call.
std::string_view Beginning::normal_of(std::size_t begin, std::size_t end) {
  const std::string_view word = text_.substr(begin, end - begin);
  normal_.resize(word.size());
  unsigned char all = 0;  // the bits of all bytes
  char* out = normal_.data();
  for (const char c : word) {
    all |= static_cast<unsigned char>(c);
    *out++ = static_cast<char>(c | 0x20);  // of letters
  }
  if (all >= 0x80) normal_ = normalise(word);
  return normal_;
}

void Beginning::find_all_words() {
  find_words(text_, words_);
}

std::size_t Beginning::count_function_words(const Language& language, std::size_t most) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < words_.size() && count < most; ++i) {
    normal_ = normalise(words_[i].of(text_), language.code);
    count += language.is_stop_word(normal_);
  }
  return count;
}

bool Beginning::some_language_has(std::size_t asked) {
  if (text_.find('I') != std::string_view::npos || text_.find("İ") != std::string_view::npos) return true;  // Turkish
  const LanguageTable& function_words = knowledge().words;
  std::array<std::size_t, kMostLanguages> counts{};
  for (const Span& word : words_) {
    for (LanguageSet left = function_words.find(normalise(word.of(text_))); left != 0; left &= left - 1) {
      if (++counts[static_cast<std::size_t>(std::countr_zero(left))] == asked) return true;
    }
  }
  return false;
}

}  // namespace summarise
