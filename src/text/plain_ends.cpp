#include "text/plain_ends.hpp"

#include <algorithm>

#include "core/wide.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastLetters = 3;  // of the word before: shorter ones may be anything

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool may_be_roman(std::string_view word) {
  return word.find_first_not_of("ivx") == std::string_view::npos;
}

bool is_plain_word(std::string_view word) {
  return word.size() >= kLeastLetters && std::ranges::all_of(word, &is_small_letter) && !may_be_roman(word);
}

// A capital and a small letter at `at`, and no stop before the next space.
bool begins_plainly(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size() || line[at] < 'A' || line[at] > 'Z' || !is_small_letter(line[at + 1])) return false;
  const std::size_t end = find_wide(line, at, [](Wide wide) { return equal(wide, ' ') | equal(wide, '.'); });
  return end == line.size() || line[end] == ' ';
}

}  // namespace

Verdict judge_plain_end(const Situation& s) {
  const std::size_t stop = s.candidate.marks.begin;
  const bool spaced = s.candidate.next == stop + 2 && s.line[stop + 1] == ' ';
  if (!s.candidate.single_stop || !spaced || !begins_plainly(s.line, stop + 2)) return Verdict::silent;
  if (!is_plain_word(s.token)) return Verdict::silent;
  const std::size_t begin = stop - s.token.size();
  if (begin >= 2 && s.line[begin - 2] == '.') return Verdict::silent;
  const bool abbreviated = s.language.abbreviation(s.token, s.style.cased) != Abbreviation::none;
  return abbreviated ? Verdict::silent : Verdict::split;
}

}  // namespace summarise
