#include "text/lines/captions.hpp"

#include <algorithm>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestStart = 40;  // bytes that a caption's word, its number and the mark behind it stand in
constexpr ByteSet kCaptionMarks = ByteSet(":|").with('0', '9');  // one of which stands behind it
constexpr ByteSet kCaptionEnds = ByteSet(" .:/(");               // behind a caption's first word

}  // namespace

bool is_caption(std::string_view line, const Language& language) {
  const std::string_view beginning = line.substr(0, kLongestStart);
  const auto first = static_cast<unsigned char>(line.empty() ? 0 : line.front() | 0x20);
  const bool word = (first >= 'a' && first <= 'z') || first >= 0x80;
  if (!word || kCaptionMarks.find(beginning, 0) == beginning.size()) return false;
  const std::size_t end = kCaptionEnds.find(line, 0);
  if (end == line.size() || !knows(language, &Language::captions, normalise(line.substr(0, end)))) return false;
  std::size_t at = end;
  if (line[at] == '.') ++at;
  at = skip_while(line, at, &is_blank);
  const std::size_t number = at;
  while (at < line.size() && (is_digit(static_cast<unsigned char>(line[at])) || line[at] == '.')) ++at;
  const bool numbered = at > number;
  const bool stopped = numbered && line[at - 1] == '.';
  at = skip_while(line, at, &is_blank);
  if (at >= line.size()) return true;
  return line[at] == ':' || line[at] == '|' || (numbered && (stopped || line[at] == '-' || line[at] == '('));
}

bool is_long_caption(std::string_view paragraph, std::string_view first, const Language& language) {
  constexpr std::size_t kLongest = 300;  // bytes
  return paragraph.size() <= kLongest && first.find('(') > kLongestStart && is_caption(first, language);
}

bool ends_with_credit(std::string_view line, const Language& language) {
  constexpr std::size_t kLongest = 300;       // bytes
  constexpr std::size_t kLongestCredit = 60;  // bytes behind the colon
  constexpr std::size_t kMostCreditWords = 8;
  constexpr std::size_t kMostSentences = 2;
  if (line.size() > kLongest) return false;
  const std::size_t reach = line.size() - std::min(line.size(), kLongestCredit);
  if (line.find(':', reach) == std::string_view::npos) return false;  // nearly always
  const std::size_t colon = line.rfind(": ");
  if (colon == std::string_view::npos || colon < reach) return false;
  const std::string_view before = trim(line.substr(0, colon));
  const std::size_t begin = before.rfind(' ') + 1;  // of the word before the colon
  const std::string_view above = trim(before.substr(0, begin));
  const std::string_view credit = trim(line.substr(colon + 1));
  if (begin == 0 || !ends_sentence(above) || starts_lower(credit) || ends_sentence(credit)) return false;
  if (!knows(language, &Language::credits, normalise(before.substr(begin)))) return false;
  std::size_t ends = 1;  // the one before the credit
  for (std::size_t at = 0; (at = above.find_first_of(".!?", at)) != std::string_view::npos; ++at) {
    ends += at + 1 < above.size() && above[at + 1] == ' ';
  }
  return ends <= kMostSentences && count_words(credit) <= kMostCreditWords;
}

}  // namespace summarise
