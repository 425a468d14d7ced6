#include "text/lines/line_kinds.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/language/phrases.hpp"
#include "text/lines/breadcrumbs.hpp"
#include "text/lines/captions.hpp"
#include "text/lines/code_lines.hpp"
#include "text/lines/contents_entries.hpp"
#include "text/lines/formulas.hpp"
#include "text/lines/labelled.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/markup_lines.hpp"
#include "text/lines/post_heads.hpp"
#include "text/lines/stack_traces.hpp"
#include "text/lines/subtitles.hpp"
#include "text/lines/table_rows.hpp"
#include "text/lines/turns.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestLeftover = 160;   // bytes: what is longer is prose, whatever it begins with
constexpr std::size_t kLongestLabel = 40;       // bytes of what stands before a colon, or in brackets alone
constexpr std::size_t kLongestDate = 60;        // bytes
constexpr std::size_t kLongestPageNumber = 14;  // bytes, with its brackets and dashes
constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kMostByline = 7;     // words
constexpr std::size_t kMostLeftover = 14;  // words
constexpr std::size_t kMostDated = 24;     // … of one with several dates and times
constexpr std::ptrdiff_t kManyDigits = 8;
constexpr std::string_view kAccount = " (@";      // "A post shared by Ann Lund (@ann) on Apr 21, 2019"
constexpr std::size_t kLongestNoticeStart = 160;  // bytes: no notice is told by more

// "we and our 842 partners" as "we and our partners".
std::string without_numbers(std::string_view text) {
  std::string bare;
  for (const char byte : text) {
    const bool again = byte == ' ' && bare.ends_with(' ');
    if ((byte < '0' || byte > '9') && !again) bare += byte;
  }
  return bare;
}

enum class InDate { nothing, filler, number, year, name };

// What a normalised word says in a date.
InDate in_date(const std::string& word, const Language& language) {
  if (is_digit(code_point_at(word, 0))) return word.size() >= 4 ? InDate::year : InDate::number;
  if (knows(language, &Language::months, word) || knows(language, &Language::weekdays, word)) return InDate::name;
  return knows(language, &Language::dates, word) ? InDate::filler : InDate::nothing;
}

bool is_lone_date(std::string_view line, const Language& language) {
  if (line.size() > kLongestDate) return false;
  const std::string_view first = first_token(line);
  const bool one_word = find_wide(first, 0, [](Wide wide) { return ~ascii_letters_and_digits(wide); }) == first.size();
  if (one_word && in_date(normalise(first), language) == InDate::nothing) return false;
  bool dated = false;
  bool filled = false;
  std::vector<Span> words;
  find_words(line, words);
  for (const Span& word : words) {
    const InDate kind = in_date(normalise(word.of(line)), language);
    if (kind == InDate::nothing) return false;
    dated = dated || kind == InDate::year || kind == InDate::name;
    filled = filled || kind == InDate::filler;
  }
  return dated && (!filled || line.find_first_of("0123456789") != std::string_view::npos);  // "La mar" is none
}

// "Mar 3, 2023", "3 days ago", and what stands behind a dot.
bool is_moment(std::string_view when, const Language& language) {
  when = trim(when.substr(0, std::min(when.find("·"), when.find('|'))));
  return is_lone_date(when, language) || (when.ends_with(" ago") && is_digit(code_point_at(when, 0)));
}

// "jdoe commented on Mar 3, 2023", "jdoe opened this issue 3 days ago · 7 comments", "jdoe 3 hours ago | parent |
// next": what a tracker or a forum says of itself.
bool is_event(std::string_view line, const Language& language) {
  constexpr std::size_t kMostNames = 3;  // words, "Open ·" before them
  constexpr std::string_view kOn = "on ";
  const auto digits = [](Wide wide) { return within(wide, '0', '9'); };
  if (line.ends_with('.') || find_wide(line, 0, digits) == line.size()) return false;  // nearly always
  const std::size_t first = std::min(line.find(' '), line.size());
  if (line.find(" ago |") != std::string_view::npos && is_moment(trim(line.substr(first)), language)) return true;
  return std::ranges::any_of(english_language().events, [&](const std::string& verb) {
    const std::size_t at = line.find(" " + verb + " ");
    if (at == std::string_view::npos || count_words(line.substr(0, at)) > kMostNames) return false;
    std::string_view when = line.substr(at + verb.size() + 2);
    for (const std::string_view object : {"issue ", "pull request "}) {
      if (when.starts_with(object)) when.remove_prefix(object.size());
    }
    const std::size_t on = when.rfind(" on ");  // "added the label harbour on Mar 3"
    if (on != std::string_view::npos) when.remove_prefix(on + 1);
    if (when.starts_with(kOn)) when.remove_prefix(kOn.size());
    return is_moment(when, language);
  });
}

// "www.acme.example", "jenny@foxpr.example", "URL: https://acme.example/a": where to find somebody or something, alone.
bool is_address(std::string_view line) {
  constexpr std::size_t kMostLabelWords = 3;
  const std::size_t label = line.find(": ");
  if (label < kLongestLabel && count_words(line.substr(0, label)) <= kMostLabelWords)
    line = trim(line.substr(label + 1));
  if (line.starts_with('<') && line.ends_with('>')) line = line.substr(1, line.size() - 2);
  if (line.find(' ') != std::string_view::npos || line.find('.') == std::string_view::npos) return false;
  return line.starts_with("www.") || line.starts_with("http") || line.find('@') != std::string_view::npos;
}

// "[Chorus]", "[Applause]": a few words in brackets about what is said or sung.
bool is_remark(std::string_view line) {
  return line.size() <= kLongestLabel && line.starts_with('[') && line.find_first_of("[]", 1) == line.size() - 1;
}

// "(The guide)", "\"The guide\"": its marks close at the end, and nowhere before.
bool is_quoted_title(std::string_view title) {
  const char open = title.front();
  if (open != '(' && open != '"' && open != '\'') return false;
  return title.find(open == '(' ? ')' : open, 1) == title.size() - 1;
}

// "[1]: images/step1.png", "[guide]: https://acme.example/ "The guide"": where a link of a Markdown text leads to.
bool is_link_target(std::string_view line) {
  if (!line.starts_with('[')) return false;
  const std::size_t close = line.find("]: ");
  if (close == std::string_view::npos) return false;
  const std::string_view target = trim(line.substr(close + 2));
  const std::size_t blank = std::min(target.find(' '), target.size());
  const std::string_view title = trim(target.substr(blank));
  if (!title.empty() && !is_quoted_title(title)) return false;
  const std::string_view where = target.substr(0, blank);
  const std::size_t mark = where.find_first_of("/.#");
  if (mark == std::string_view::npos) return false;
  return where.back() == '/' || where.find_first_not_of("/.#", mark) != std::string_view::npos;  // "No." is none
}

// "(c) 2020 The Quay Courier", not the clause behind "(b)".
bool is_copyright(std::string_view line) {
  return line.starts_with("(c) ") && is_digit(code_point_at(line, 4));
}

// "by Dana Whitfield", "Von Jan Ode": a by-line's opening, then few words, each a name's.
bool is_byline_of(std::string_view line, const std::string& lower, const std::vector<std::string>& openings) {
  for (const std::string& opening : openings) {
    if (lower.size() <= opening.size() || lower.front() != opening.front() || !begins_line(lower, opening)) continue;
    line = line.substr(0, line.find(" | "));  // behind it, when
    const std::string_view rest = trim(line.substr(std::min(opening.size(), line.size())));
    const char32_t first = code_point_at(rest, 0);
    const bool uncased = is_uncased(first) && (opening.ends_with(':') || !is_unspaced(first));
    if (is_upper(first) || uncased || first == U':') return !ends_sentence(line) && count_words(line) <= kMostByline;
  }
  return false;
}

bool is_leftover_of(std::string_view line, const std::string& lower, const Language& language) {
  const std::string_view bare = std::string_view(lower).substr(0, lower.find_last_not_of(".!:?,") + 1);
  if (std::find(language.leftover_lines.begin(), language.leftover_lines.end(), bare) != language.leftover_lines.end())
    return true;
  if (begins_with_one(language.leftover_starts, lower)) {
    const auto digits = std::ranges::count_if(line, [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t most = digits >= kManyDigits && !ends_sentence(line) ? kMostDated : kMostLeftover;
    if (count_words(line) <= most || line.find(kAccount) != std::string_view::npos) return true;
  }
  const auto ends = [bare](const std::string& end) {
    return bare.size() > end.size() && bare.back() == end.back() && bare.ends_with(end);
  };
  if (std::ranges::any_of(language.leftover_ends, ends) && !holds_plain_end(line)) return true;
  return is_byline_of(line, lower, language.bylines);
}

// "-----Original Message-----", "---- Forwarded ----": what parts two mails, whatever language it is in.
bool is_parting(std::string_view line) {
  constexpr std::size_t kMostWords = 5;
  constexpr std::string_view kRow = "----";
  return line.starts_with(kRow) && line.ends_with(kRow) && count_words(line) <= kMostWords;
}

// "0 1 2 3 4 5 6 7 8 9", "312,440 288,106 8.4%": figures and marks alone.
bool is_row_of_numbers(std::string_view line) {
  constexpr std::ptrdiff_t kLeastBlanks = 2;
  constexpr ByteSet kWords = ByteSet("").with('a', 'z').with('A', 'Z').with(0x80, 0xFF);
  return kWords.find(line, 0) == line.size() && std::ranges::count(line, ' ') >= kLeastBlanks &&
         line.find('=') == std::string_view::npos;
}

// "[…] the harbour blog wrote of it […]": what another page says, as blogs quote those that link to them: no end of a
// sentence is within.
bool is_pingback(std::string_view line) {
  constexpr std::array<std::string_view, 2> kCuts = {"[…]", "[...]"};
  return std::ranges::any_of(kCuts, [&](std::string_view cut) {
    if (line.size() <= 2 * cut.size() || !line.starts_with(cut) || !line.ends_with(cut)) return false;
    const std::string_view said = line.substr(cut.size(), line.size() - 2 * cut.size());
    return !holds_plain_end(said) && !holds_uncased_end(said);
  });
}

// "— Ann Lund (@ann)", "— Ann Lund (@ann) April 21, 2019": who wrote a post that a page shows, below it; "u/ann_lund",
// and "r/ferries", where it was written.
bool names_poster(std::string_view line) {
  if (line.starts_with("u/") || line.starts_with("r/")) return line.find(' ') == std::string_view::npos;
  const bool dashed = line.starts_with("—") || line.starts_with("– ") || line.starts_with("-- ");
  const std::size_t name = dashed ? line.find(kAccount) : std::string_view::npos;
  const std::size_t close = line.find(')', std::min(name, line.size()));
  if (close == std::string_view::npos) return false;
  const std::string_view behind = line.substr(close + 1);
  return behind.empty() || (behind[0] == ' ' && behind.find_first_of("0123456789") != std::string_view::npos &&
                            !ends_sentence(line) && count_words(behind) <= kMostByline);
}

}  // namespace

bool is_byline(std::string_view line, const Language& language) {
  const std::string lower = lower_case(line);
  return is_byline_of(line, lower, language.bylines) || is_byline_of(line, lower, english_language().bylines);
}

bool is_page_number(std::string_view line) {
  if (line.size() > kLongestPageNumber) return false;
  std::string bare;
  for (const char c : line) {
    if (c != ' ' && c != '-' && c != '[' && c != ']' && c != '.' && c != '~' && c != '|') bare += c;
  }
  if (bare.starts_with("Page") || bare.starts_with("page")) bare.erase(0, 4);
  const bool roman_lower = is_roman_in_any_case(bare) && is_lower(static_cast<unsigned char>(bare[0]));
  return !bare.empty() && bare.size() <= kMostDigits && (all_digits(bare) || roman_lower);
}

bool is_leftover(std::string_view line, const Language& language, bool even) {
  constexpr std::string_view kTightBullet = "•";  // "•Posted by u/ann"
  if (line.starts_with(kTightBullet)) line = trim(line.substr(kTightBullet.size()));
  if (!has_letter_or_digit(line) || is_row_of_numbers(line)) return true;
  if (is_row(line, even) && skip_stamp(line) == 0) return true;       // "14:22:05<tab>Ilse:<tab>words" is no row
  if (line.starts_with("^ ") || line.starts_with("↑ ")) return true;  // an encyclopaedia's source, with the way back
  if (is_pingback(line) || is_contents_entry(line)) return true;
  if (line.size() > kLongestLeftover) return false;
  if (is_parting(line) || names_poster(line)) return true;
  const Language& english = english_language();
  if (is_code(line) || is_stack_trace(line) || is_markup(line) || is_usage(line) || is_fence(line) || is_diffstat(line))
    return true;
  if (is_encoded(line) || (is_boundary(line) && line.ends_with("--"))) return true;
  if (is_breadcrumb(line) || is_address(line) || is_link_target(line) || is_remark(line) || is_cue_time(line))
    return true;
  if (line.starts_with("©") || is_copyright(line) || is_page_number(line)) return true;
  if (is_formula(line)) return true;
  if (line.find(kTypographicApostrophe) != std::string_view::npos)
    return is_leftover(with_plain_apostrophes(line), language, even);
  const std::string lower = lower_case(line);
  if (is_leftover_of(line, lower, english) || (&language != &english && is_leftover_of(line, lower, language)))
    return true;
  return is_caption(line, language) || is_lone_date(line, language) || is_event(line, language) || is_lineup(line) ||
         is_labelled(line, language) || head_of(line, language) != Head::none;
}

bool begins_notice(std::string_view line, const Language& language) {
  if (line.starts_with("©")) return true;
  const Language& english = english_language();
  const auto may_begin = [&](const Language& one) { return one.notices.may_begin(line); };
  if (!may_begin(english) && (&language == &english || !may_begin(language))) return false;  // nearly always
  std::size_t end = std::min(line.size(), kLongestNoticeStart);
  while (end < line.size() && (line[end] & 0xC0) == 0x80) --end;  // no part of a character
  const std::string lower = without_numbers(phrase_form(line.substr(0, end)));
  return begins_with_one(english.notices.beginnings, lower) || begins_with_one(language.notices.beginnings, lower);
}

}  // namespace summarise
