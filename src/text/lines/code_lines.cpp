#include "text/lines/code_lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/lines/blanks.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestCode = 160;  // bytes: what is longer is prose
constexpr std::size_t kLongestFence = 5;   // tildes: more, and nothing behind them, are a rule

constexpr ByteSet kCapitals = ByteSet("").with('A', 'Z');
constexpr ByteSet kInName = ByteSet("_-.").with('0', '9').with('A', 'Z');
constexpr ByteSet kLetters = ByteSet("").with('a', 'z').with('A', 'Z').with(0x80, 0xFF);
constexpr ByteSet kHex = ByteSet("").with('0', '9').with('a', 'f');
constexpr ByteSet kInAngles = ByteSet("_-").with('0', '9').with('A', 'Z').with('a', 'z');

// One of "[", "{" and "<"; the first two differ by a bit.
bool has_bracket(std::string_view line) {
  const auto brackets = [](Wide wide) { return equal(wide | std::uint8_t{0x20}, '{') | equal(wide, '<'); };
  return find_wide(line, 0, brackets) < line.size();
}

bool begins_option(std::string_view word) {
  const std::size_t dashes = word.starts_with("--") ? 2 : 1;
  if (!word.starts_with('-') || word.size() <= dashes) return false;
  const char32_t first = code_point_at(word, dashes);
  return is_letter(first) || is_digit(first);
}

// "FILE"
bool names_argument(std::string_view word) {
  return word.size() > 1 && kCapitals.holds(word.front()) &&
         std::ranges::all_of(word, [](char c) { return kInName.holds(c); });
}

// "<branch>]", not "<b>bold</b>" nor an address
bool is_in_angles(std::string_view word) {
  const std::size_t end = word.find('>');
  if (!word.starts_with('<') || end == std::string_view::npos || end < 2) return false;
  return std::ranges::all_of(word.substr(1, end - 1), [](char c) { return kInAngles.holds(c); }) &&
         word.find('<', end) == std::string_view::npos;
}

// "[FILE]...", "..." or "...]" in a bracket, not the gap "[...]"
bool repeats(std::string_view word, bool inside) {
  return word.size() > 3 ? word.ends_with("]...") || (inside && word == "...]") : inside && word == "...";
}

// "\begin{abstract} We show that", not "\begin{equation} E = mc^2" nor "\begin{tabular}{l r}": plain words behind it.
bool has_words_behind(std::string_view line) {
  constexpr std::size_t kLeastWords = 3;
  constexpr std::size_t kLeastLetters = 3;
  std::size_t words = 0;
  for (std::size_t at = line.find('}'); at < line.size() && words < kLeastWords;) {
    const std::size_t end = std::min(line.find(' ', ++at), line.size());
    const std::string_view word = line.substr(at, end - at);
    words += word.size() >= kLeastLetters && std::ranges::all_of(word, [](char c) { return kLetters.holds(c); });
    at = end;
  }
  return words == kLeastWords;
}

// "commit 5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f80"
bool is_commit(std::string_view line) {
  constexpr std::string_view kCommit = "commit ";
  constexpr std::size_t kLeastDigits = 7;
  const std::string_view number = line.starts_with(kCommit) ? line.substr(kCommit.size()) : "";
  return number.size() >= kLeastDigits && std::ranges::all_of(number, [](char c) { return kHex.holds(c); });
}

// "<td>2021-01-01</td>", "<tr style=...>", "</table>": a table's cell in HTML without a sentence, or tags alone.
bool is_cell(std::string_view line) {
  static constexpr std::array<std::string_view, 12> kTags = {"td",    "th",  "tr",       "table", "tbody", "thead",
                                                             "tfoot", "col", "colgroup", "div",   "br",    "hr"};
  if (!line.starts_with('<') || !line.ends_with('>')) return false;
  const std::size_t name = line.starts_with("</") ? 2 : 1;
  const std::size_t end = std::min(line.find_first_of(" />", name), line.size());
  if (std::ranges::find(kTags, line.substr(name, end - name)) == kTags.end()) return false;
  std::string said;  // between the tags
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t open = std::min(line.find('<', at), line.size());
    said += line.substr(at, open - at);
    at = std::min(line.find('>', open), line.size() - 1) + 1;
  }
  return trim(said).empty() || (line.starts_with("<t") && !ends_sentence(trim(said)));
}

// Of a line that ends with a bracket: "![The quay](quay.png)", "[The quay](#quay)", and
// "[![passing](ci.svg)](https://quay.example/ci)", which is a badge.
bool is_link_or_picture(std::string_view line) {
  if (line.starts_with("[![")) return true;
  if (!line.starts_with("![") && !line.starts_with('[')) return false;
  const std::size_t target = line.find("](");
  return target != std::string_view::npos && line.find(')', target) + 1 == line.size();
}

// "[options]"
bool is_whole_bracket(std::string_view word) {
  return word.size() > 3 && word.front() == '[' && word.back() == ']';
}

}  // namespace

bool is_fence(std::string_view line) {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return false;  // nearly always
  if (line.starts_with("```")) return true;
  if (!line.starts_with("~~~")) return false;
  const std::size_t tildes = std::min(line.find_first_not_of('~'), line.size());
  const std::string_view info = trim(line.substr(tildes));
  if (info.empty()) return tildes <= kLongestFence;
  const bool word = is_letter(code_point_at(info, 0)) && info.find(' ') == std::string_view::npos;
  return !info.ends_with('~') && (word || info.starts_with('{'));
}

bool is_displayed(std::string_view text) {
  constexpr std::string_view kMark = "$$";
  if (!text.starts_with(kMark)) return false;
  const std::size_t end = text.find(kMark, kMark.size());
  return end == std::string_view::npos ? text == kMark : end + kMark.size() == text.size();
}

bool is_code(std::string_view line) {
  if (line.starts_with("$ ") || line.starts_with("#include ")) return true;
  if (line.starts_with("diff --git ") || line.starts_with("@@ -")) return true;
  if (is_displayed(line)) return true;
  if (line.starts_with("\\begin{") && !has_words_behind(line)) return true;
  if (line.starts_with("\\end{") && !ends_sentence(line)) return true;
  if (is_commit(line) || line.starts_with("#+") || is_cell(line) || declares_function(line)) return true;
  if (line.ends_with(')') && is_link_or_picture(line.substr(list_marker(line)))) return true;
  if (line.starts_with("[^") && line.find("]: ") != std::string_view::npos) return true;  // a note in Markdown
  if (line.empty() || line.size() > kLongestCode) return false;
  const bool assigns = line.find(" = ") != std::string_view::npos || line.find("+= ") != std::string_view::npos;
  const std::size_t bracket = line.find('(');
  const bool calls = bracket != std::string_view::npos && bracket > 0 && is_letter(code_point_before(line, bracket));
  switch (line.back()) {
    case '{': return true;
    case ';': return assigns || (calls && line.ends_with(");"));
    case ':': return calls && line.ends_with("):");
    default: return false;
  }
}

bool declares_function_by_its_parts(std::string_view line) {
  if (line.find('*') == std::string_view::npos || list_marker(line) > 0 || line.ends_with('.')) return false;
  if (line.find('(') == std::string_view::npos && !line.ends_with(')')) return false;  // "takes a const char * and"
  static constexpr std::array<std::string_view, 7> kTypes = {"void",   "int",    "char",    "const",
                                                             "struct", "size_t", "unsigned"};
  std::ptrdiff_t open_stars = 0;
  bool typed = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" ,()", at), line.size());
    const std::string_view word = line.substr(at, end - at);
    at = end + 1;
    open_stars += word.starts_with('*') && (word.size() == 1 || !word.ends_with('*'));
    open_stars -= word.size() > 1 && word.ends_with('*') && !word.starts_with('*');
    typed = typed || std::ranges::find(kTypes, word) != kTypes.end();
  }
  return typed && open_stars != 0;
}

bool is_usage_by_its_parts(std::string_view line) {
  line.remove_prefix(list_marker(line));
  if (line.size() > kLongestCode || line.starts_with('<') || !has_bracket(line)) return false;
  if (line.starts_with("[ ] ") || line.starts_with("[x] ")) return false;  // what is to do, and done
  if (line.find('`') != std::string_view::npos) return false;              // prose quotes so
  if (ends_sentence(line) && line.find("...") == std::string_view::npos) return false;
  const bool said = is_said_usage(line);
  std::size_t words = 0;
  std::size_t marked = 0;
  std::size_t open = 0;   // brackets
  bool brackets = false;  // or a name in angles
  bool sure = false;      // what prose in brackets has not
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string_view word = line.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::string_view bare = word.substr(word.starts_with('(') ? 1 : 0);
    const bool bracket = bare.starts_with('[') || bare.starts_with('{');
    const bool angles = is_in_angles(bare);
    const bool option = begins_option(bracket ? bare.substr(1) : bare) || bare == "|";
    ++words;
    marked += open > 0 || bracket || angles || option || names_argument(bare);
    brackets = brackets || bracket || angles;
    sure = sure || angles || option || repeats(word, open > 0) || (said && is_whole_bracket(word));
    for (const char c : word) {
      if (c == '[' || c == '{') ++open;
      if ((c == ']' || c == '}') && open > 0) --open;
    }
  }
  return brackets && sure && (said || (marked > 1 && 2 * marked >= words));
}

bool is_option_by_its_parts(std::string_view line) {
  return begins_option(line) && has_wide_blanks(line);
}

}  // namespace summarise
