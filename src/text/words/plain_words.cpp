#include "text/words/plain_words.hpp"

#include <array>
#include <bit>
#include <cstdint>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/words/word_classes.hpp"
#include "text/words/word_windows.hpp"

namespace summarise {

namespace {

std::size_t skip_ascii_letters(std::string_view text, std::size_t at) {
  return find_wide(text, at, [](Wide wide) { return ~ascii_letters_and_digits(wide); });
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

// True for the letters of two bytes that word_step() knows.
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
      if (!in_word(kAsciiWordClasses[lead])) return at;
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

}  // namespace

std::size_t find_plain_words(std::string_view text, std::size_t from, std::vector<Span>& words) {
  std::size_t stretch = from;        // where the stretch between blanks begins
  std::size_t known = words.size();  // words before it
  std::size_t no_window = from;      // before it no window has found anything
  const auto give_up = [&] {
    words.resize(known);
    return stretch;
  };
  for (std::size_t at = from; at < text.size();) {
    if (at == stretch && at >= no_window && static_cast<unsigned char>(text[at]) < 0x80) {
      at = stretch = find_words_in_window(text, at, words);
      if (words.size() == known) no_window = at + 1;
      known = words.size();
      continue;
    }
    const WordStep here = word_step(text, at);
    if (here.kind == WordClass::unknown) return give_up();
    if (here.kind == WordClass::blank) {
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
      const WordStep next = word_step(text, end);
      if (next.kind == WordClass::unknown) return give_up();
      if (!is_middle(next.kind)) break;
      const WordClass before = word_class_before(text, end);
      const WordStep after = word_step(text, next.behind);
      if (after.kind == WordClass::unknown || versions_differ(before, next.kind, after.kind)) return give_up();
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
    const std::size_t blank = kWordBlanks.find(text, begin);  // where the stretch ends
    begin = blank;
    while (begin < text.size() && kWordBlanks.holds(text[begin])) ++begin;
    if (word_step(text, begin).kind != WordClass::unknown) return blank;
  }
}

}  // namespace summarise
