#include "text/plain_words.hpp"

#include <array>
#include <cstdint>

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

constexpr std::array<Class, 128> make_ascii() {
  std::array<Class, 128> classes{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = Class::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = Class::digit;
  classes['.'] = classes['\''] = Class::middle;
  classes[','] = classes[';'] = Class::digit_middle;
  classes[' '] = classes['\t'] = classes['\n'] = classes['\r'] = Class::blank;
  classes[':'] = Class::colon;
  classes['_'] = classes['@'] = Class::unknown;
  return classes;
}
constexpr std::array<Class, 128> kAscii = make_ascii();

Class class_beyond_ascii(char32_t c) {
  if (c >= 0xC0 && c <= 0x17F) return c == 0xD7 || c == 0xF7 ? Class::other : Class::letter;
  if (c >= 0x400 && c <= 0x52F) return c >= 0x482 && c <= 0x489 ? Class::unknown : Class::letter;
  switch (c) {
    case U'‘':
    case U'’': return Class::middle;
    case U'\u00A0':
    case U'«':
    case U'»':
    case U'–':
    case U'—':
    case U'“':
    case U'”':
    case U'„':
    case U'…': return Class::other;
    default: return Class::unknown;
  }
}

// A step through the text: the class of a character and the byte behind it.
struct Step {
  Class kind = Class::end;
  std::size_t behind = 0;
};

Step step_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {Class::end, at};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {kAscii[byte], at + 1};
  const char32_t c = next_code_point(text, at);
  return {class_beyond_ascii(c), at};
}

bool in_word(Class kind) {
  return kind == Class::letter || kind == Class::digit;
}

// Behind the ASCII letters and digits that follow `here`, itself one or a letter beyond ASCII.
Step skip_ascii(std::string_view text, Step here) {
  while (here.behind < text.size()) {
    const auto byte = static_cast<unsigned char>(text[here.behind]);
    if (byte >= 0x80 || !in_word(kAscii[byte])) break;
    here = {kAscii[byte], here.behind + 1};
  }
  return here;
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
    Step here = step_at(text, at);
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
    while (true) {  // `here` is a letter or a digit of the word
      here = skip_ascii(text, here);
      const Step next = step_at(text, here.behind);
      if (in_word(next.kind)) {
        here = next;
        continue;
      }
      if (next.kind == Class::unknown) return give_up();
      if (next.kind != Class::middle && next.kind != Class::digit_middle && next.kind != Class::colon) break;
      const Step after = step_at(text, next.behind);
      const bool differs = next.kind == Class::colon && here.kind == Class::letter && after.kind == Class::letter;
      if (after.kind == Class::unknown || differs) return give_up();
      if (!joins(here.kind, next.kind, after.kind)) break;
      here = after;
    }
    words.push_back({begin, here.behind});
    at = here.behind;
  }
  return text.size();
}

std::size_t unknown_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  while (at < text.size()) {
    while (at < text.size() && step_at(text, at).kind != Class::blank) at = step_at(text, at).behind;
    std::size_t next = at;
    while (step_at(text, next).kind == Class::blank) next = step_at(text, next).behind;
    if (step_at(text, next).kind != Class::unknown) break;
    at = next;
  }
  return at;
}

}  // namespace summarise
