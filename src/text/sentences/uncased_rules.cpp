#include "text/sentences/uncased_rules.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

bool is_thai(char32_t c) {
  return c >= 0xE00 && c <= 0xE7F;
}

bool is_devanagari_or_bengali(char32_t c) {
  return c >= 0x900 && c <= 0x9FF;
}

// Hebrew and Arabic, the scripts of India, Thai: not those of East Asia, where a word of one sign is no initial.
bool is_of_initials(char32_t c) {
  return c >= 0x590 && c <= 0xE7F;
}

// One letter, or several that a virama makes one, and what signs they carry: "ח", "தா", "ग्रा".
bool is_one_letter(std::string_view part) {
  constexpr char32_t kVirama = 0x94D;  // of Devanagari, the others' at the same place of their blocks
  std::size_t letters = 0;
  bool joined = false;
  for (std::size_t at = 0; at < part.size();) {
    const char32_t c = next_code_point(part, at);
    if (!is_of_initials(c) || is_digit(c)) return false;
    letters += is_letter(c) && !joined;
    joined = c % 0x80 == kVirama % 0x80 && c >= 0x900;
  }
  return letters == 1;
}

std::string_view last_part_of(std::string_view token) {
  return token.substr(token.rfind('.') + 1);
}

// "י." before "ל. מימון", or behind it, "जी.डी.पी.": one of several initials, or what a line begins with.
bool is_among_initials(const Situation& s) {
  const bool danda =
      s.line.substr(s.candidate.next, 4 * kHorizon).find("।") != std::string_view::npos;  // ends sentences
  const std::size_t stop = s.token.find('.');
  if (danda && stop != std::string_view::npos && is_one_letter(s.token.substr(0, stop))) return true;
  const std::size_t begin = s.candidate.marks.begin - s.token.size();
  if (begin == s.sentence_begin && s.sentence_begin == 0) return true;
  const std::string_view next = next_token(s);
  if (next.ends_with('.') && is_one_letter(next.substr(0, next.size() - 1))) return true;
  const std::string_view so_far = trim(s.line.substr(s.sentence_begin, begin - s.sentence_begin));
  return so_far.ends_with('.') && is_one_letter(token_before(so_far, so_far.size() - 1));
}

}  // namespace

Verdict judge_uncased(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed) return Verdict::silent;
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  if (!is_of_initials(before)) return Verdict::silent;
  if (!s.candidate.blank) {
    const char32_t next = next_character(s);
    if (is_thai(before)) return is_thai(next) ? Verdict::join : Verdict::silent;
    const bool unit = is_devanagari_or_bengali(next) && is_one_letter(last_part_of(s.token));
    return unit ? Verdict::join : Verdict::silent;
  }
  const bool initial = is_one_letter(last_part_of(s.token)) && is_uncased(next_letter(s)) && is_among_initials(s);
  return initial ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
