#include "text/plain_words.hpp"

#include <array>
#include <bit>
#include <cstdint>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

enum class Class : std::uint8_t {
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

constexpr ByteSet kBlanks(" \t\n\r");

constexpr std::array<Class, 128> make_ascii() {
  std::array<Class, 128> classes{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = Class::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = Class::digit;
  classes['.'] = classes['\''] = Class::middle;
  classes[','] = classes[';'] = Class::digit_middle;
  for (std::size_t c = 0; c < 128; ++c) {
    if (kBlanks.holds(static_cast<char>(c))) classes[c] = Class::blank;
  }
  classes[':'] = Class::colon;
  classes['_'] = classes['@'] = Class::unknown;
  return classes;
}
constexpr std::array<Class, 128> kAscii = make_ascii();

// Devanagari's letters; its signs belong to the one before them (WB4).
constexpr char32_t kFirstDevanagari = 0x904;
constexpr char32_t kLastDevanagari = 0x939;

Class class_beyond_ascii(char32_t c) {
  if (c >= 0xC0 && c <= 0x17F) return c == 0xD7 || c == 0xF7 ? Class::other : Class::letter;
  if (c >= 0x400 && c <= 0x52F) return c >= 0x482 && c <= 0x489 ? Class::unknown : Class::letter;
  if (c >= kFirstDevanagari && c <= kLastDevanagari) return Class::letter;
  switch (c) {
    case U'‘':
    case U'’': return Class::middle;
    case U'\u00A0':
    case U'।':
    case U'«':
    case U'»':
    case U'–':
    case U'—':
    case U'“':
    case U'”':
    case U'„':
    case U'…':
    case U'\u3000':
    case U'、':
    case U'。':
    case U'〈':
    case U'〉':
    case U'《':
    case U'》':
    case U'「':
    case U'」':
    case U'『':
    case U'』':
    case U'【':
    case U'】':
    case U'！':
    case U'？':
    case U'（':
    case U'）': return Class::other;
    case U'，':
    case U'；': return Class::digit_middle;
    case U'·':
    case U'：': return Class::colon;
    default: return Class::unknown;
  }
}

// A step through the text: the class of a character and the byte behind it.
struct Step {
  Class kind = Class::end;
  std::size_t behind = 0;
};

Step step_beyond_ascii(std::string_view text, std::size_t at) {
  const char32_t c = next_code_point(text, at);
  return {class_beyond_ascii(c), at};
}

inline Step step_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {Class::end, at};
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? Step{kAscii[byte], at + 1} : step_beyond_ascii(text, at);
}

bool in_word(Class kind) {
  return kind == Class::letter || kind == Class::digit;
}

bool is_ascii_letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 && in_word(kAscii[byte]);
}

inline std::size_t skip_ascii_letters(std::string_view text, std::size_t at) {
  for (; at + kWordBytes <= text.size(); at += kWordBytes) {
    const std::uint64_t others = kHighBits & ~ascii_letters_and_digits(word_at_byte(text, at));
    if (others != 0) return at + bytes_before(others);
  }
  while (at < text.size() && is_ascii_letter_at(text, at)) ++at;
  return at;
}

// Letters of two bytes that begin with D0 or D1, most of Cyrillic, four at a time.
std::size_t skip_cyrillic(std::string_view text, std::size_t at) {
  constexpr auto kLeads =
      std::bit_cast<std::uint64_t>(std::array<unsigned char, 8>{0xD0, 0, 0xD0, 0, 0xD0, 0, 0xD0, 0});
  constexpr auto kMask = std::bit_cast<std::uint64_t>(std::array<unsigned char, 8>{0xFE, 0, 0xFE, 0, 0xFE, 0, 0xFE, 0});
  for (; at + kWordBytes <= text.size(); at += kWordBytes) {
    const std::uint64_t others = (word_at_byte(text, at) & kMask) ^ kLeads;
    if (others != 0) return at + bytes_before(others);
  }
  return at;
}

// True for the letters of two bytes that class_beyond_ascii() knows.
bool is_letter_of_two(unsigned char lead, unsigned char next) {
  switch (lead) {
    case 0xC3: return next != 0x97 && next != 0xB7;  // × ÷
    case 0xC4:
    case 0xC5:
    case 0xD0:
    case 0xD1:
    case 0xD3: return true;
    case 0xD2: return next < 0x82 || next > 0x89;  // marks
    case 0xD4: return next < 0xB0;                 // the end of Cyrillic
    default: return false;
  }
}

// True if a letter of Devanagari stands at `at`, or a sign behind one or behind another sign: a vowel's, or a dot that
// makes no letter of its own with the one before it (NFC).
bool is_devanagari(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || (text[at + 1] != '\xA4' && text[at + 1] != '\xA5')) return false;
  std::size_t behind = at;
  const char32_t c = next_code_point(text, behind);
  if (c >= kFirstDevanagari && c <= kLastDevanagari) return true;
  const char32_t before = code_point_before(text, at);
  if (is_plain_nukta(c, before)) return true;
  const bool sign = (c >= 0x901 && c <= 0x903) || (c >= 0x93E && c <= 0x94D);
  return sign && before >= 0x901 && before <= 0x94D;
}

// Behind the letters and digits that begin at `at`.
std::size_t skip_letters(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      if (!in_word(kAscii[lead])) return at;
      at = skip_ascii_letters(text, at + 1);
    } else if (lead == 0xE0) {
      if (!is_devanagari(text, at)) return at;
      at += 3;
    } else {
      if (at + 1 == text.size() || !is_letter_of_two(lead, static_cast<unsigned char>(text[at + 1]))) return at;
      at = lead == 0xD0 || lead == 0xD1 ? skip_cyrillic(text, at + 2) : at + 2;
    }
  }
  return at;
}

// A letter or a digit: what stands before byte `end`, one of the two.
Class last_of(std::string_view text, std::size_t end) {
  const auto byte = static_cast<unsigned char>(text[end - 1]);
  return byte < 0x80 ? kAscii[byte] : Class::letter;
}

bool joins(Class before, Class between, Class behind) {
  if (before != behind) return false;
  return between == Class::middle || (between == Class::digit_middle && before == Class::digit);
}

}  // namespace

std::size_t find_plain_words(std::string_view text, std::size_t from, std::vector<Span>& words) {
  std::size_t stretch = from;        // where the stretch between blanks begins
  std::size_t known = words.size();  // words before it
  const auto give_up = [&] {
    words.resize(known);
    return stretch;
  };
  for (std::size_t at = from; at < text.size();) {
    if (is_ascii_letter_at(text, at)) {  // mostly a word of ASCII letters and a space
      const std::size_t end = skip_ascii_letters(text, at + 1);
      if (end < text.size() && text[end] == ' ') {
        words.push_back({at, end});
        at = stretch = end + 1;
        known = words.size();
        continue;
      }
    }
    const Step here = step_at(text, at);
    if (here.kind == Class::unknown) return give_up();
    if (here.kind == Class::blank) {
      stretch = here.behind;
      known = words.size();
    }
    if (!in_word(here.kind)) {
      at = here.behind;
      continue;
    }
    const std::size_t begin = at;
    std::size_t end = skip_letters(text, at);
    while (true) {
      const Step next = step_at(text, end);
      if (next.kind == Class::blank) break;
      if (next.kind == Class::unknown) return give_up();
      if (next.kind != Class::middle && next.kind != Class::digit_middle && next.kind != Class::colon) break;
      const Class before = last_of(text, end);
      const Step after = step_at(text, next.behind);
      const bool differs = next.kind == Class::colon && before == Class::letter && after.kind == Class::letter;
      if (after.kind == Class::unknown || differs) return give_up();
      if (!joins(before, next.kind, after.kind)) break;
      end = skip_letters(text, next.behind);
    }
    words.push_back({begin, end});
    at = end;
  }
  return text.size();
}

std::size_t unknown_end(std::string_view text, std::size_t begin) {
  while (true) {
    const std::size_t blank = kBlanks.find(text, begin);  // where the stretch ends
    begin = blank;
    while (begin < text.size() && kBlanks.holds(text[begin])) ++begin;
    if (step_at(text, begin).kind != Class::unknown) return blank;
  }
}

}  // namespace summarise
