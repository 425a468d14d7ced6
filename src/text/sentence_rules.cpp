#include "text/sentence_rules.hpp"

#include <algorithm>
#include <array>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/abbreviation_rules.hpp"
#include "text/line_kinds.hpp"
#include "text/marks.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

// Letters of a word that is no abbreviation, in the languages' own lists or not ("approx", "assoc", "transl").
constexpr std::size_t kPlainWord = 5;
constexpr std::size_t kPlainOpenWord = 3;  // the same where it ends with a vowel, as abbreviations seldom do

Verdict judge_address(const Situation& s) {
  if (s.candidate.blank || next_character(s) >= 0x80) return Verdict::silent;
  const std::string_view whole = token_at(s.line, s.candidate.marks.begin - token(s).size());
  const bool address = whole.find("://") != std::string_view::npos || whole.find('@') != std::string_view::npos ||
                       whole.starts_with("www.") || (whole.find('/') != std::string_view::npos && !s.candidate.closed);
  return address ? Verdict::join : Verdict::silent;
}

Verdict judge_continuation(const Situation& s) {
  const char32_t c = s.candidate.blank ? U'\0' : next_character(s);
  const bool goes_on =
      c == U',' || c == U';' || c == U':' || c == U'-' || c == U'/' || c == U'%' || c == U'、' || c == U'，';
  return goes_on ? Verdict::join : Verdict::silent;
}

Verdict judge_number(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.blank) return Verdict::silent;
  return is_digit(next_character(s)) ? Verdict::join : Verdict::silent;
}

// "The well ran dry in June.Farmers": a word, a stop, a capitalised word, no blank.
Verdict judge_glued(const Situation& s) {
  if (s.candidate.blank) return Verdict::silent;
  const std::string_view before = token(s);
  const std::string_view after = word_at(s.line, s.candidate.next);
  if (!is_upper(code_point_at(after, 0)) || count_code_points(after) == 0) return Verdict::silent;
  static constexpr std::array<std::string_view, 12> kEndings = {"Com", "Org", "Net", "Txt", "Js",  "Io",
                                                                "Gov", "Edu", "Pdf", "Doc", "Exe", "Html"};
  if (std::find(kEndings.begin(), kEndings.end(), after) != kEndings.end()) return Verdict::silent;
  if (count_code_points(after) == 1 && token_at(s.line, s.candidate.next).substr(after.size()).starts_with('.'))
    return Verdict::silent;
  std::size_t second = 0;
  next_code_point(after, second);
  const bool word_follows = second < after.size() ? is_lower(code_point_at(after, second)) || is_roman(after)
                                                  : s.line.size() > s.candidate.next + 1;
  if (!word_follows) return Verdict::silent;
  std::size_t begin = before.size();
  while (begin > 0) {
    std::size_t at = begin;
    if (!is_letter(previous_code_point(before, at))) break;
    begin = at;
  }
  const std::string_view word = before.substr(begin);
  const bool clean = before.find('.') == std::string_view::npos && before.find('/') == std::string_view::npos;
  const bool ends_lower = is_lower(code_point_before(before, before.size())) || s.candidate.closed ||
                          is_number(before) || !s.candidate.single_stop;
  if (clean && ends_lower &&
      (count_code_points(word) >= 2 || is_digit(code_point_at(before, 0)) || s.candidate.closed || is_number(before)) &&
      s.language.abbreviation(word, s.style.cased) == Abbreviation::none) {
    return Verdict::split;
  }
  return Verdict::silent;
}

// "[...]" leaves something out, ". . ." too: neither ends a sentence before a reference, or at all.
Verdict judge_omission(const Situation& s) {
  const std::string_view marks = s.candidate.marks.of(s.line);
  const std::string_view behind = s.line.substr(s.candidate.next);
  const bool starts_next = s.candidate.blank && (behind.starts_with(". . .") || behind.starts_with("..."));
  if (s.candidate.single_stop && starts_next) return Verdict::split;
  const bool bracketed =
      code_point_before(s.line, s.candidate.marks.begin) == U'[' && s.line[s.candidate.marks.end] == ']';
  if (bracketed && next_character(s) == U'(') return Verdict::join;
  const bool spaced = marks == ". . ." && is_blank(code_point_before(s.line, s.candidate.marks.begin));
  return spaced ? Verdict::join : Verdict::silent;
}

// "… left… And then": ICU takes the ellipsis of one character for no end at all; three stops it takes for one.
Verdict judge_ellipsis(const Situation& s) {
  const bool ellipsis = s.candidate.marks.of(s.line) == "…";
  const bool behind_word = is_letter(code_point_before(s.line, s.candidate.marks.begin));
  return ellipsis && behind_word && s.candidate.blank && starts_capital(s) ? Verdict::split : Verdict::silent;
}

// Greek ; and Armenian : end sentences, which ICU's root rules do not know.
Verdict judge_script_mark(const Situation& s) {
  const char mark = s.line[s.candidate.marks.begin];
  return (mark == ';' || mark == ':') && s.candidate.blank ? Verdict::split : Verdict::silent;
}

// "… was hit. 81 per cent": ICU goes on where small letters follow the figure.
Verdict judge_figure_behind(const Situation& s) {
  if (!s.candidate.blank || !is_digit(next_character(s)) || !s.style.cased) return Verdict::silent;
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  const bool word = is_lower(before) && count_code_points(token(s)) >= 3;
  return word || is_closing(before) || !s.candidate.single_stop ? Verdict::split : Verdict::silent;
}

// "1. The first item": a number alone is no sentence.
Verdict judge_marker(const Situation& s) {
  if (s.candidate.marks.begin - s.sentence_begin > kHorizon) return Verdict::silent;
  const std::string_view so_far = trim(s.line.substr(s.sentence_begin, s.candidate.marks.begin - s.sentence_begin));
  if (!has_letter_or_digit(so_far)) return Verdict::join;
  if (list_marker(s.line.substr(s.sentence_begin)) + s.sentence_begin >= s.candidate.next) return Verdict::join;
  return is_number(so_far) && s.candidate.single_stop && so_far.size() <= 3 ? Verdict::join : Verdict::silent;
}

// "… love? ``. In 1932": marks that end with a final one, but do not begin with it, are no sentence either.
bool marks_follow(const Situation& s) {
  std::size_t at = s.candidate.next;
  char32_t c = next_code_point(s.line, at);
  if (is_final_mark(c)) return false;
  while (at < s.line.size() && at - s.candidate.next < kHorizon && !is_letter(c) && !is_digit(c) && !is_space(c)) {
    c = next_code_point(s.line, at);
    if (is_final_mark(c)) return at == s.line.size() || is_space(code_point_at(s.line, at));
  }
  return false;
}

// Nothing but marks follows: they belong to the sentence before.
Verdict judge_nothing_behind(const Situation& s) {
  if (marks_follow(s)) return Verdict::join;
  return s.last_letter >= s.candidate.next || is_emoji(next_character(s)) ? Verdict::silent : Verdict::join;
}

// An opening bracket stands before the candidate that no closing one has answered yet ("(altgr. ...").
bool within_brackets(const Situation& s) {
  const std::size_t reach = std::min(kHorizon, s.candidate.marks.begin - s.sentence_begin);
  const std::string_view so_far = s.line.substr(s.candidate.marks.begin - reach, reach);
  const std::size_t bracket = so_far.find_last_of("()");
  return bracket != std::string_view::npos && so_far[bracket] == '(';
}

// A word, all but its first letter small, that is too long to be an abbreviation that nobody listed; or a bracket
// closed.
bool ends_with_plain_word(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed) return false;
  const std::string_view before = token(s);
  if (before.ends_with(')')) return true;
  std::size_t at = 0;
  if (!is_letter(next_code_point(before, at))) return false;
  while (at < before.size()) {
    if (!is_lower(next_code_point(before, at))) return false;
  }
  const bool open_syllable = before.find_last_of("aeiou") == before.size() - 1;
  return count_code_points(before) >= (open_syllable ? kPlainOpenWord : kPlainWord) && !within_brackets(s);
}

Verdict judge_lower_case(const Situation& s) {
  const char32_t next = next_letter(s);
  if (!is_lower(next)) return Verdict::silent;
  if (is_camel(word_at(s.line, s.candidate.next))) return Verdict::split;
  if (!s.candidate.blank) return Verdict::join;
  if (ends_with_plain_word(s) && next == next_character(s)) return Verdict::split;
  if (s.style.cased) return Verdict::join;
  return s.candidate.closed || s.candidate.marks.size() >= 3 ? Verdict::join : Verdict::split;
}

// 「…。…」: within brackets and quotes that close, a stop ends nothing; behind 。」 a sentence goes on with と, 说, ….
Verdict judge_unspaced_quote(const Situation& s) {
  static constexpr std::u32string_view kOpen = U"「『“《（〈【";
  static constexpr std::u32string_view kClose = U"」』”》）〉】";
  const char32_t around = code_point_before(s.line, s.candidate.marks.begin);
  const bool far = s.candidate.marks.begin - s.sentence_begin > 4 * kHorizon;
  if (far || !is_unspaced(around)) return Verdict::silent;
  std::size_t depth = 0;
  std::size_t closed = 0;
  for (std::size_t at = s.sentence_begin; at < s.candidate.end;) {
    const char32_t c = next_code_point(s.line, at);
    if (kOpen.find(c) != std::u32string_view::npos) ++depth;
    if (kClose.find(c) != std::u32string_view::npos && depth > 0) {
      --depth;
      if (at > s.candidate.marks.end) ++closed;
    }
  }
  if (depth > 0) {
    for (std::size_t at = s.candidate.end; at < std::min(s.line.size(), s.candidate.end + 2 * kHorizon);) {
      if (kClose.find(next_code_point(s.line, at)) != std::u32string_view::npos) return Verdict::join;
    }
    return Verdict::silent;
  }
  if (s.candidate.blank) return Verdict::silent;
  const char32_t next = next_character(s);
  if (kOpen.find(next) != std::u32string_view::npos) return Verdict::split;
  if (closed == 0) return Verdict::silent;
  if (next == U'と' || next == U'っ' || next == U'は' || next == U'が' || next == U'の' || next == U'を' ||
      next == U'に') {
    return Verdict::join;
  }
  std::size_t at = s.candidate.next;
  for (int i = 0; i < 8 && at < s.line.size(); ++i) {
    const char32_t c = next_code_point(s.line, at);
    if (c == U'说' || c == U'道' || c == U'問' || c == U'问' || c == U'說' || c == U'喊' || c == U'答')
      return Verdict::join;
    if (!is_unspaced(c)) break;
  }
  return Verdict::silent;
}

// "... said. – Then": a dash at the beginning of what follows, as dialogues and lists in a line have it.
Verdict judge_dash(const Situation& s) {
  if (!s.candidate.blank) return Verdict::silent;
  std::size_t at = s.candidate.next;
  std::size_t dashes = 0;
  while (at < s.line.size() && dashes < 3) {
    std::size_t next = at;
    const char32_t c = next_code_point(s.line, next);
    if (c != U'-' && c != U'–' && c != U'—') break;
    at = next;
    ++dashes;
  }
  if (dashes == 0 || !is_blank(code_point_at(s.line, at))) return Verdict::silent;
  const char32_t first = code_point_at(s.line, at + 1);
  return is_upper(code_point_at(word_at(s.line, at + 1), 0)) || is_digit(first) ? Verdict::split : Verdict::silent;
}

// An opening bracket or a capital behind a mark begins a sentence, whatever ICU makes of the quotes between them.
Verdict judge_closed(const Situation& s) {
  return s.candidate.closed && s.candidate.blank && starts_capital(s) ? Verdict::split : Verdict::silent;
}

constexpr std::array<Rule, 19> kRules = {{
    {"nothing behind", "marks alone are no sentence", &judge_nothing_behind},
    {"address", "stops within URLs, e-mail addresses and paths end nothing", &judge_address},
    {"continuation", "a comma, colon or hyphen at once behind the stop goes on", &judge_continuation},
    {"number", "3.5, 10.0.0.1", &judge_number},
    {"number sign", "N°. 1026", &judge_number_sign},
    {"omission", "[...] and . . . leave something out within a sentence", &judge_omission},
    {"ellipsis", "… before a capital ends, as three stops do", &judge_ellipsis},
    {"marker", "the number of a list's item is part of the item", &judge_marker},
    {"abbreviation", "the language's own list says what follows it", &judge_abbreviation},
    {"initials", "J. B. Tolland; but 'you and I. Did you'", &judge_initials},
    {"ordinal", "am 3. Mai, in the languages that write so", &judge_ordinal},
    {"unspaced quote", "「…。…」と: Chinese and Japanese quotes within a sentence", &judge_unspaced_quote},
    {"glued", "end.Next: the blank was forgotten", &judge_glued},
    {"script mark", "Greek ; and Armenian : end sentences", &judge_script_mark},
    {"figure behind", "a sentence may begin with a figure", &judge_figure_behind},
    {"lower case", "a small letter goes on, unless the text has no capitals", &judge_lower_case},
    {"dash", "a sentence may begin with a dash", &judge_dash},
    {"closed", "a closing quote or bracket, then a capital", &judge_closed},
    {"emoji", "an emoji behind the mark belongs to the sentence before",
     [](const Situation& s) {
       return is_emoji(code_point_before(s.line, s.candidate.end)) && s.candidate.blank ? Verdict::split
                                                                                        : Verdict::silent;
     }},
}};

}  // namespace

std::span<const Rule> sentence_rules() {
  return kRules;
}

}  // namespace summarise
