#include "text/uncased_rules.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

// Devanagari and Bengali end sentences with a danda, Thai with a blank.
bool ends_without_stop(char32_t c) {
  return (c >= 0x900 && c <= 0x9FF) || (c >= 0xE00 && c <= 0xE7F);
}

// Hebrew and Arabic, the scripts of India, Thai: not those of East Asia, where a word of one sign is no initial.
bool is_of_initials(char32_t c) {
  return c >= 0x590 && c <= 0xE7F;
}

bool is_one_letter(std::string_view token) {
  const std::string_view last = token.substr(token.rfind('.') + 1);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < last.size();) {
    const char32_t c = next_code_point(last, at);
    if (!is_of_initials(c) || is_digit(c)) return false;
    letters += is_letter(c);
  }
  return letters == 1;
}

}  // namespace

Verdict judge_uncased(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed) return Verdict::silent;
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  if (!is_of_initials(before)) return Verdict::silent;
  if (!s.candidate.blank)
    return ends_without_stop(before) && ends_without_stop(next_character(s)) ? Verdict::join : Verdict::silent;
  return is_one_letter(s.token) && is_uncased(next_letter(s)) ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
