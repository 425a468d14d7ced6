#include "text/layout/line_breaks.hpp"

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/code_lines.hpp"
#include "text/lines/contents_entries.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/links.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/post_heads.hpp"
#include "text/lines/stack_traces.hpp"
#include "text/lines/subtitles.hpp"
#include "text/lines/table_rows.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr ByteSet kRuleBegins = ByteSet("-=*_~#^+");
constexpr std::size_t kShortestRule = 3;

// "-----", "=====", "* * *", a fence of code, what a signature stands below, the lone stop of a blank line in Debian's
// control files.
bool is_rule(std::string_view line) {
  if (line == "." || line == "--" || is_fence(line)) return true;
  return line.size() >= kShortestRule && kRuleBegins.holds(line[0]) && !has_letter_or_digit(line);
}

// "(d) of the list" below "the words of cl.", not the list's item "(d) The boat".
bool is_clause_number(std::string_view line) {
  const std::size_t marker = line.starts_with('(') ? list_marker(line) : 0;
  return marker > 0 && starts_lower(line.substr(marker));
}

// "11", right below the last line of a page.
bool is_bare_number(std::string_view line) {
  constexpr std::size_t kLongest = 4;
  return line.size() <= kLongest && all_digits(line);
}

// "--Judy", "-Jeff": how a mail is signed.
bool is_signed(std::string_view line) {
  constexpr std::size_t kLongest = 20;  // bytes
  if (!line.starts_with('-') || line.size() > kLongest || line.find(' ') != std::string_view::npos) return false;
  return is_upper(code_point_at(line, line.find_first_not_of('-'))) && !ends_sentence(line);
}

// "[12] Lund, A.": a source, or a note.
bool begins_source(std::string_view line) {
  if (!line.starts_with('[')) return false;
  const std::size_t close = line.find(']');
  return close != std::string_view::npos && all_digits(line.substr(1, close - 1)) &&
         line.substr(close + 1).starts_with(' ');
}

// "The harbour has:", "two boats ;", and "— a crane" below: how French lists are set, and somebody begins to speak.
bool announces_dash(std::string_view line, std::string_view next) {
  constexpr std::string_view kDash = "— ";
  if (!next.starts_with(kDash) || (!line.ends_with(':') && !line.ends_with(';'))) return false;
  return next.find(" —", kDash.size()) == std::string_view::npos;  // not one of two around words
}

bool is_alone(std::string_view line) {
  if (is_bare_number(line) || is_signed(line)) return true;
  return is_rule(line) || is_contents_entry(line) || is_diffstat(line) || is_usage(line) || is_cue_time(line) ||
         is_marked_heading(line) || declares_function(line) || is_stack_trace(line);
}

// One of two lines heads a post; a date and a time alone may as well stand within a sentence that was wrapped.
bool stands_at_head(std::string_view line, const Standing& above, std::string_view next, const Standing& below) {
  if (above.head == Head::named || below.head == Head::named) return true;
  return (above.head == Head::nameless && !starts_lower(next)) || (below.head == Head::nameless && ends_sentence(line));
}

bool is_one_word(std::string_view line) {
  return line.find(' ') == std::string_view::npos && !is_unspaced(code_point_at(line, 0)) &&
         !is_unspaced(code_point_before(line, line.size()));
}

}  // namespace

std::uint32_t first_word_width(std::string_view line) {
  const std::size_t plain =
      find_wide(line, 0, [](Wide wide) { return equal(wide, ' ') | equal(wide, '\t') | within(wide, 0x80, 0xFF); });
  if (plain == line.size() || line[plain] == ' ') return static_cast<std::uint32_t>(plain);
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (is_blank(c)) break;
    const std::uint32_t columns = is_wide(c) ? 2 : 1;
    width += columns;
    if (is_unspaced(c)) return width + columns;  // a mark that must not begin a line may come with it
  }
  return width;
}

bool breaks_word(std::string_view line) {
  std::size_t at = line.size();
  if (at == 0) return false;
  char32_t c = previous_code_point(line, at);
  if (c == 0xAD && at > 0) c = previous_code_point(line, at);
  const bool hyphen = c == U'-' || c == 0x2010 || line.ends_with("\xC2\xAD");
  return hyphen && is_letter(code_point_before(line, at));
}

bool ends_with_abbreviation(std::string_view line, std::string_view next, const Language& language) {
  if (line.size() < 2 || !line.ends_with('.')) return false;
  const std::string_view token = token_before(line, line.size() - 1);
  if (token.empty() || token.size() + 1 >= line.size()) return false;
  const Abbreviation kind = language.abbreviation(token);
  if (kind == Abbreviation::before_name || kind == Abbreviation::inside) return true;
  const char32_t first = code_point_at(next, 0);
  if (kind == Abbreviation::before_number && is_digit(first)) return true;
  if (kind == Abbreviation::before_number && !language.is_stop_word(token) && is_clause_number(next)) return true;
  const bool initial = is_upper(code_point_at(token, 0)) && count_code_points(token) == 1 && token != "I";
  if (initial && is_upper(first)) return true;
  const bool ordinal = language.ordinal_stop && is_digit(code_point_at(token, 0)) && token.size() <= 2;
  return ordinal && language.months.contains(normalise(word_at(next, 0)));
}

bool ends_with_joining_word(std::string_view line, const Language& language) {
  const std::string last = normalise(line.substr(line.rfind(' ') + 1), language.code);
  return language.joining.contains(last) || language.articles.contains(last);
}

Standing standing_of(std::string_view line, const Language& language) {
  return {is_alone(line), is_option(line), head_of(line, language)};
}

// One word above another: a list of names or addresses is not taken for words that found no room.
Break look_at(std::string_view text, const Line& line, const Standing& above, const Line& next, const Standing& below) {
  const std::string_view here = line.content.of(text);
  const std::string_view following = next.content.of(text);
  const bool stopped = ends_sentence(here);
  const bool entry = (below.option && (above.option || stopped)) || (stopped && begins_source(following)) ||
                     announces_dash(here, following);
  const bool ruled = above.alone || below.alone || entry || are_rows(here, line, following, next) ||
                     stands_at_head(here, above, following, below);
  const bool column = is_one_word(here) && is_one_word(following) && !here.ends_with(',') && !ends_sentence(following);
  const std::uint32_t needed = column ? 0 : line.width + 1 + first_word_width(following);
  const bool lower = starts_lower(following) && !begins_with_link(following);
  return {ruled || stopped, ruled, lower, starts_capitalised(following), needed};
}

}  // namespace summarise
