#include "text/beginning.hpp"

#include "text/normalise.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBytes = 200;  // of a paragraph that tell its language

bool is_ascii_letter(char c) {
  return static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) - 'a') < 26;
}

// The bytes at `at` that ICU never begins a word behind a letter with: letters and digits, in ASCII and in the blocks
// U+00C0 to U+00FF and U+0400 to U+047F. 0 where there is none, or the text ends.
std::size_t letter_bytes(std::string_view text, std::size_t at) {
  if (at == text.size()) return 0;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_ascii_letter(text[at]) || (byte >= '0' && byte <= '9') ? 1 : 0;
  if (byte == 0xD0 || byte == 0xD1) return 2;
  if (byte != 0xC3) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return second != 0x97 && second != 0xB7 ? 2 : 0;  // × and ÷
}

// Behind the character at `at`, which is in no stretch of letters; `words` grows by one if it may be a word.
std::size_t step_over(std::string_view text, std::size_t at, std::size_t& words) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) {
    words += byte == '_';  // alone it is a word to some versions of ICU
    return at + 1;
  }
  const auto is = [&](std::size_t i, unsigned low, unsigned high) {
    const auto here = static_cast<unsigned char>(text[at + i]);
    return here >= low && here <= high;
  };
  const bool punctuation = byte == 0xE2 && is(1, 0x80, 0x80) && is(2, 0x90, 0xA6);  // U+2010 to U+2026
  words += punctuation ? 0 : 1;
  return at + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2);
}

}  // namespace

void Beginning::read(std::string_view paragraph) {
  text_ = paragraph.substr(0, kBytes);
  cut_ = text_.size() < paragraph.size() && text_.find(' ') == std::string_view::npos;
  if (text_.size() < paragraph.size()) text_ = text_.substr(0, text_.rfind(' '));
}

bool Beginning::is_surely_in(const Language& language) {
  if (cut_ || language.code == "tr") return false;  // Turkish capitals are its own
  // At least as many as ICU's words; and those of ASCII between blanks, which are words of ICU as they stand.
  std::size_t most = 0;
  words_.clear();
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t begin = at;
    while (at < text_.size() && is_ascii_letter(text_[at])) ++at;
    const bool apart = (begin == 0 || text_[begin - 1] == ' ') && (at == text_.size() || text_[at] == ' ');
    if (apart && at > begin) words_.push_back({begin, at});
    while (const std::size_t length = letter_bytes(text_, at)) at += length;
    if (at > begin) {
      ++most;
    } else {
      at = step_over(text_, at, most);
    }
  }
  return most < kTellingWords || count_function_words(language, enough_of(most)) == enough_of(most);
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

}  // namespace summarise
