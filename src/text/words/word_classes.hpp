// What the rules for words tell apart of the characters that plain_words.hpp knows: the classes of UAX #29, by table.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/bytes.hpp"

namespace summarise {

enum class WordClass : std::uint8_t {
  other,         // breaks
  letter,        // ALetter
  digit,         // Numeric
  middle,        // MidNumLet and Single_Quote: joins two letters, or two digits
  digit_middle,  // MidNum: joins two digits
  colon,         // MidLetter, but not in every version
  blank,
  unknown,
  end,
};

constexpr ByteSet kWordBlanks(" \t\n\r");

constexpr std::array<WordClass, 128> ascii_word_classes() {
  std::array<WordClass, 128> classes{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = WordClass::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = WordClass::digit;
  classes['.'] = classes['\''] = WordClass::middle;
  classes[','] = classes[';'] = WordClass::digit_middle;
  for (std::size_t c = 0; c < 128; ++c) {
    if (kWordBlanks.holds(static_cast<char>(c))) classes[c] = WordClass::blank;
  }
  classes[':'] = WordClass::colon;
  classes['_'] = classes['@'] = WordClass::unknown;
  return classes;
}
inline constexpr std::array<WordClass, 128> kAsciiWordClasses = ascii_word_classes();

constexpr bool in_word(WordClass kind) {
  return kind == WordClass::letter || kind == WordClass::digit;
}

// What may join two words to one.
constexpr bool is_middle(WordClass kind) {
  return kind == WordClass::middle || kind == WordClass::digit_middle || kind == WordClass::colon;
}

// Whether `between` joins what stands `before` and `behind` it: WB6, WB7, WB11, WB12.
constexpr bool joins(WordClass before, WordClass between, WordClass behind) {
  if (before != behind) return false;
  return between == WordClass::middle || (between == WordClass::digit_middle && before == WordClass::digit);
}

// Whether that depends on the version of ICU.
constexpr bool versions_differ(WordClass before, WordClass between, WordClass behind) {
  return between == WordClass::colon && before == WordClass::letter && behind == WordClass::letter;
}

// Devanagari's letters; its signs belong to the one before them (WB4).
constexpr char32_t kFirstDevanagari = 0x904;
constexpr char32_t kLastDevanagari = 0x939;

// A step through a text: the class of a character and the byte behind it.
struct WordStep {
  WordClass kind = WordClass::end;
  std::size_t behind = 0;
};

// The step over the character beyond ASCII at `at`.
WordStep word_step_beyond_ascii(std::string_view text, std::size_t at);

// The step from `at` on; over nothing at the text's end.
inline WordStep word_step(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {WordClass::end, at};
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? WordStep{kAsciiWordClasses[byte], at + 1} : word_step_beyond_ascii(text, at);
}

// The class of the letter or digit that ends at `end`.
inline WordClass word_class_before(std::string_view text, std::size_t end) {
  const auto byte = static_cast<unsigned char>(text[end - 1]);
  return byte < 0x80 ? kAsciiWordClasses[byte] : WordClass::letter;
}

}  // namespace summarise
