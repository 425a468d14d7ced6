#include "text/lines/list_marker.hpp"

#include <algorithm>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestMarker = 8;          // bytes of a list's number, its brackets counted
constexpr ByteSet kNumberEnds = ByteSet(".) \t");  // behind a list's number
constexpr std::string_view kItem = "\\item ";      // LaTeX's
constexpr ByteSet kRomans = ByteSet("ivxIVX");     // that such a number may be written in
constexpr ByteSet kLetters = ByteSet("").with('A', 'Z').with('a', 'z');

// Dashes, dots and arrows, and the shapes, ticks and signs of fonts that word processors put before items.
bool is_bullet(char32_t c) {
  if (c < 0x2600) {
    const bool shape = c >= 0x25A0 && c <= 0x25FF;
    return shape || c == U'-' || c == U'*' || c == U'+' || c == U'•' || c == U'‣' || c == U'⁃' || c == U'·' ||
           c == U'–' || c == U'→';
  }
  return (c >= 0x2605 && c <= 0x2612) || (c >= 0x2700 && c <= 0x27BF) || (c >= 0xF0A0 && c <= 0xF0FF);
}

// "o\tThe ferry": what becomes of a ring in some fonts.
bool is_ring(std::string_view line) {
  return line[0] == 'o' && (line.starts_with("o\t") || line.starts_with("o  "));
}

// The numbers of lists: 1, 12, a, B, iv.
bool is_list_number(std::string_view token) {
  if (token.empty()) return false;
  if (all_digits(token)) return token.size() <= 3;
  return (token.size() == 1 && is_letter(static_cast<unsigned char>(token[0]))) ||
         (token.size() <= 5 && (token.find_first_not_of("ivx") == std::string_view::npos ||
                                token.find_first_not_of("IVX") == std::string_view::npos));
}

// A first look: most lines begin with a word, which a list's number is only if it is one letter or a Roman number.
bool may_begin_with_number(std::string_view line) {
  if (line.size() < 2) return false;
  if (line[0] >= '0' && line[0] <= '9') return true;
  return kLetters.holds(line[0]) && (kNumberEnds.holds(line[1]) || (kRomans.holds(line[0]) && kRomans.holds(line[1])));
}

std::size_t number_marker(std::string_view line) {
  const bool bracketed = line.starts_with('(');
  const std::size_t begin = bracketed ? 1 : 0;
  if (!may_begin_with_number(line.substr(begin))) return 0;
  const std::size_t end = line.substr(0, kLongestMarker).find_first_of(".) \t", begin);
  if (end == std::string_view::npos || !is_list_number(line.substr(begin, end - begin))) return 0;
  std::size_t at = end;
  if (line[at] == '.' && !bracketed) ++at;
  if (at < line.size() && line[at] == ')') ++at;
  if (at == end || (bracketed && line[at - 1] != ')')) return 0;
  // "I. " and "J. " begin names as often as lists: a letter counts in lower case or before a bracket.
  const bool capital = end - begin == 1 && is_upper(static_cast<unsigned char>(line[begin]));
  if (capital && line[at - 1] == '.') return 0;
  const std::size_t text = skip_while(line, at, &is_blank);
  // Nor do "a. C. y", "d. h." and "i. A.", which are short for words; "a. J. Smith" is the first of several.
  const bool short_words = end - begin == 1 && line[at - 1] == '.' && !is_digit_at(line, begin) &&
                           text + 1 < line.size() && kLetters.holds(line[text]) && line[text + 1] == '.' &&
                           (line[begin] > 'd' || !is_upper(code_point_at(line, skip_while(line, text + 2, &is_blank))));
  return text > at && text < line.size() && !short_words ? text : 0;
}

// "가. ", "나) ": how the items of Korean laws are lettered; but "다.", "자.", "아." and "하." are ends of sentences as
// well.
std::size_t hangul_marker(std::string_view line) {
  static constexpr std::u32string_view kItems = U"가나라마바사차카타파";
  std::size_t at = 0;
  if (kItems.find(next_code_point(line, at)) == std::u32string_view::npos) return 0;
  if (at >= line.size() || (line[at] != '.' && line[at] != ')')) return 0;
  const std::size_t text = skip_while(line, at + 1, &is_blank);
  return text > at + 1 && text < line.size() ? text : 0;
}

}  // namespace

std::size_t list_marker(std::string_view line) {
  if (line.empty()) return 0;
  if (is_ring(line)) return skip_while(line, 1, &is_blank);
  if (kLetters.holds(line[0])) return number_marker(line);
  if (line.starts_with(kItem)) return skip_while(line, kItem.size(), &is_blank);
  std::size_t at = 0;
  if (is_bullet(next_code_point(line, at))) {
    const std::size_t text = skip_while(line, at, &is_blank);
    const bool tight = line.starts_with("•") || line.starts_with("⁃") || line.starts_with("▪");
    if (text == line.size() || (text == at && !tight)) return 0;
    const std::size_t number = number_marker(line.substr(text));
    return text + number;
  }
  const bool hangul = static_cast<unsigned char>(line[0]) >= 0xEA && static_cast<unsigned char>(line[0]) <= 0xED;
  return hangul ? hangul_marker(line) : number_marker(line);
}

bool may_be_stray_marker(std::string_view line) {
  if (line.starts_with("* * ") || line.starts_with("(C) ")) return true;
  std::size_t at = 0;
  const char32_t marker = next_code_point(line, at);
  const bool bracketed = marker == U'(';
  const std::size_t end = line.find_first_of(".) ", at);
  const std::string_view number = line.substr(bracketed ? 1 : 0, end - (bracketed ? 1 : 0));
  if (number == "1" || number == "a" || number == "A" || number == "i" || number == "I") return false;
  if (is_upper(code_point_at(line, list_marker(line))) && line[std::min(end, line.size() - 1)] != '.') return false;
  return is_letter(marker) || is_digit(marker) || bracketed || marker == U'-' || marker == U'–';
}

}  // namespace summarise
