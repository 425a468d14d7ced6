#include "text/lines/captions.hpp"

#include <algorithm>
#include <string>

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
constexpr std::size_t kMostCreditWords = 8;

// Capitals, but for a particle or two ("de", "van").
bool is_name(std::string_view words) {
  constexpr std::size_t kLongestParticle = 3;  // letters
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" /", at), words.size());
    const std::string_view word = words.substr(at, end - at);
    const bool particle = word.size() <= kLongestParticle && is_lower(code_point_at(word, 0));
    if (!word.empty() && !is_upper(code_point_at(word, 0)) && !particle) return false;
    at = end + 1;
  }
  return true;
}

// "Phil Noble / Reuters", "EFE/Juan Pérez", "REUTERS/Jan de Wit": a name and an agency, of which a stroke tells whose
// is whose; not "APA/MLA", which are capitals alone.
bool is_signed_with_stroke(std::string_view credit, const Language& language) {
  if (credit.find('/') == std::string_view::npos || !is_name(credit)) return false;
  bool agency = false;
  bool small = false;  // letters stand behind a word's first
  for (std::size_t at = 0; at < credit.size();) {
    const std::size_t end = std::min(credit.find_first_of(" /", at), credit.size());
    const std::string_view word = credit.substr(at, end - at);
    agency = agency || knows(language, &Language::agencies, normalise(word));
    small = small || is_lower(code_point_before(word, word.size()));
    at = end + 1;
  }
  return agency && small;
}

// "Foto Jan de Wit", "Credit Getty Images", without a colon: two names at least behind one of the words, which "Photos
// Coming Soon" and "Credit Cards Accepted" are not.
bool names_whose(std::string_view word, std::string_view whose) {
  return !word.ends_with('s') && !whose.ends_with("ed") && whose.find(' ') != std::string_view::npos && is_name(whose);
}

// "(Jim Novak/Lake County Herald)", "(AP Photo/Jim Novak)": in brackets a stroke between names is enough.
bool is_signed_in_brackets(std::string_view text) {
  constexpr std::ptrdiff_t kLeastBlanks = 1;  // "(AC/DC)" has none
  if (!text.starts_with('(') || !text.ends_with(')')) return false;
  const std::string_view whose = text.substr(1, text.size() - 2);
  const std::size_t stroke = whose.find('/');
  if (stroke == std::string_view::npos || !is_upper(code_point_at(whose, stroke + 1))) return false;
  return std::ranges::count(whose, ' ') >= kLeastBlanks && is_name(whose);
}

// "Photo: Anna Lund/The Quay", "Foto Jan de Wit", "Phil Noble / Reuters"
bool is_credit(std::string_view text, const Language& language) {
  if (count_words(text) > kMostCreditWords + 1) return false;
  const std::size_t end = std::min(text.find_first_of(" :\xC2"), text.size());  // "Photo : QC", with any blank
  const std::size_t mark = skip_while(text, end, &is_blank);
  const bool marked = mark < text.size() && text[mark] == ':';
  const std::size_t name = skip_while(text, marked ? mark + 1 : mark, &is_blank);
  const std::string_view whose = text.substr(name);
  const bool named =
      name > end && !whose.empty() && (!starts_lower(whose) || whose.find(' ') == std::string_view::npos);
  const std::string word = normalise(text.substr(0, end));
  if (named && knows(language, &Language::credits, word)) {
    return marked || names_whose(word, whose);
  }
  return is_signed_with_stroke(text, language) || is_signed_in_brackets(text);
}

// "Freight fell", not "I took", "A and B", "Page 2 shows": a word with a capital and no number behind it.
bool begins_title(std::string_view words) {
  const std::size_t blank = std::min(words.find(' '), words.size());
  const std::string_view word = words.substr(0, blank);
  return count_code_points(word) > 1 && is_upper(code_point_at(word, 0)) &&
         !(blank + 1 < words.size() && is_digit(code_point_at(words, blank + 1)));
}

// "– A map of the port", "- le port de Nantes" at `at`; but not "– a party of eight – left without paying."
bool is_parted_by_dash(std::string_view line, std::size_t at) {
  const char32_t dash = next_code_point(line, at);
  if (dash != U'-' && dash != U'–') return false;
  const std::string_view words = line.substr(skip_while(line, at, &is_blank));
  const bool again = words.find(" – ") != std::string_view::npos || words.find(" - ") != std::string_view::npos;
  return !again || !starts_lower(words) || !ends_sentence(line);
}

}  // namespace

bool is_caption(std::string_view line, const Language& language) {
  if (line.starts_with('*') || line.starts_with('_')) line.remove_prefix(1);  // "*Figure 1: The quay.*"
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
  const std::size_t behind = at;
  at = skip_while(line, at, &is_blank);
  if (at >= line.size()) return true;
  const char32_t next = code_point_at(line, at);
  const bool titled = at > behind && begins_title(line.substr(at));  // not "Figure 3 shows", "Figure 3B is"
  const bool marked = stopped || next == U'(' || titled || is_parted_by_dash(line, at);
  return next == U':' || next == U'|' || (numbered && marked);
}

bool is_long_caption(std::string_view paragraph, std::string_view first, const Language& language) {
  constexpr std::size_t kLongest = 300;  // bytes
  return paragraph.size() <= kLongest && first.find('(') > kLongestStart && is_caption(first, language);
}

bool ends_with_credit(std::string_view line, const Language& language) {
  constexpr std::size_t kLongest = 300;       // bytes
  constexpr std::size_t kLongestCredit = 60;  // bytes behind the sentence
  constexpr std::size_t kMostSentences = 2;
  if (line.size() > kLongest || ends_sentence(line)) return false;  // nearly always
  std::size_t sentences = 0;
  for (std::size_t at = 0; (at = line.find_first_of(".!?", at)) != std::string_view::npos; ++at) {
    const std::size_t behind = skip_while(line, at + 1, &is_closing);
    if (behind >= line.size() || line[behind] != ' ') continue;
    const std::string_view rest = trim(line.substr(behind));
    ++sentences;
    if (sentences > kMostSentences) return false;
    if (rest.size() <= kLongestCredit && is_credit(rest, language)) return true;
  }
  return false;
}

}  // namespace summarise
