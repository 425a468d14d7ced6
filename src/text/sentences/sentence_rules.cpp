#include "text/sentences/sentence_rules.hpp"

#include <algorithm>
#include <array>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/links.hpp"
#include "text/lines/list_marker.hpp"
#include "text/sentences/abbreviation_rules.hpp"
#include "text/sentences/glued_rules.hpp"
#include "text/sentences/initial_rules.hpp"
#include "text/sentences/label_rules.hpp"
#include "text/sentences/ordinal_rules.hpp"
#include "text/sentences/plain_ends.hpp"
#include "text/sentences/quote_rules.hpp"
#include "text/sentences/uncased_rules.hpp"

namespace summarise {

namespace {

// Letters of a word that is no abbreviation, in the languages' own lists or not ("approx", "assoc", "transl").
constexpr std::size_t kPlainWord = 5;
constexpr std::size_t kPlainOpenWord = 3;  // the same where it ends with a vowel, as abbreviations seldom do

Verdict judge_address(const Situation& s) {
  if (s.candidate.blank || next_character(s) >= 0x80) return Verdict::silent;
  const std::string_view whole = token_at(s.line, s.candidate.marks.begin - s.token.size());
  const bool address = whole.find("://") != std::string_view::npos || whole.find('@') != std::string_view::npos ||
                       whole.starts_with("www.") || (whole.find('/') != std::string_view::npos && !s.candidate.closed);
  return address ? Verdict::join : Verdict::silent;
}

Verdict judge_continuation(const Situation& s) {
  const char32_t c = s.candidate.blank ? U'\0' : next_character(s);
  // "（Martin Luther King, Jr.）的": the stop of a word within a bracket, before what the sentence goes on with.
  static constexpr std::u32string_view kParticles = U"的和与與はがをにと";
  const bool bracket = code_point_before(s.line, s.candidate.end) == U'）' || s.line[s.candidate.end - 1] == ')';
  if (s.candidate.single_stop && bracket && kParticles.find(c) != std::u32string_view::npos) return Verdict::join;
  const bool goes_on =
      c == U',' || c == U';' || c == U':' || c == U'-' || c == U'/' || c == U'%' || c == U'、' || c == U'，';
  return goes_on ? Verdict::join : Verdict::silent;
}

// "3.5", "10.0.0.1"; "added in !4208", as changes are numbered.
Verdict judge_number(const Situation& s) {
  if (s.candidate.blank || s.candidate.closed || !is_digit(next_character(s))) return Verdict::silent;
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  const bool apart = before == 0 || is_blank(before) || is_opening(before);
  const bool numbers = s.candidate.marks.of(s.line) == "!" && apart;
  return s.candidate.single_stop || numbers ? Verdict::join : Verdict::silent;
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

// Greek ; and Armenian : and the Khmer marks end sentences, which ICU's root rules do not know.
Verdict judge_script_mark(const Situation& s) {
  const char mark = s.line[s.candidate.marks.begin];
  if (is_khmer_mark(code_point_at(s.line, s.candidate.marks.begin))) return Verdict::split;
  const bool goes_on = mark == ';' && is_lower(next_letter(s));
  return (mark == ';' || mark == ':') && s.candidate.blank && !goes_on ? Verdict::split : Verdict::silent;
}

// "81", "$3", "-5", "#sunny", "@anna", "https://…": what begins a sentence and has no capital.
bool begins_with_sign(std::string_view next) {
  const char32_t first = code_point_at(next, 0);
  if (is_digit(first) || begins_with_link(next)) return true;
  std::size_t behind = 0;
  next_code_point(next, behind);
  const char32_t second = code_point_at(next, behind);
  switch (first) {
    case U'$':
    case U'€':
    case U'£':
    case U'¥':
    case U'-':
    case U'−': return is_digit(second);
    case U'#':
    case U'@': return is_letter(second);
    default: return false;
  }
}

// "1. The first item", "Item 7. The quay", "Mr. KERRY. I rise" where a paragraph begins: what numbers a sentence or
// says whose it is is none.
Verdict judge_marker(const Situation& s) {
  if (s.candidate.marks.begin - s.sentence_begin > kHorizon) return Verdict::silent;
  const std::string_view so_far = trim(s.line.substr(s.sentence_begin, s.candidate.marks.begin - s.sentence_begin));
  if (!has_letter_or_digit(so_far)) return Verdict::join;
  if (list_marker(s.line.substr(s.sentence_begin)) + s.sentence_begin >= s.candidate.next) return Verdict::join;
  if (!s.candidate.single_stop) return Verdict::silent;
  if (is_section_number(so_far)) return Verdict::join;
  const bool first = s.sentence_begin == 0;
  const bool shortened = so_far.find('.') != std::string_view::npos;  // "… pay. Sec. 2. Election"
  const bool label = ((first || shortened) && is_numbered_label(so_far, s)) || (first && is_speaker_label(so_far, s));
  return label ? Verdict::join : Verdict::silent;
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

// A word, all but its first letter small, that is too long to be an abbreviation that nobody listed; or a bracket
// closed.
bool ends_with_plain_word(const Situation& s) {
  if (!s.candidate.single_stop || s.candidate.closed) return false;
  const std::string_view before = s.token;
  if (before.ends_with(')')) return true;
  std::size_t at = 0;
  if (!is_letter(next_code_point(before, at))) return false;
  while (at < before.size()) {
    if (!is_lower(next_code_point(before, at))) return false;
  }
  const bool open_syllable = before.find_last_of("aeiou") == before.size() - 1;
  return count_code_points(before) >= (open_syllable ? kPlainOpenWord : kPlainWord) && !within_brackets(s);
}

// "… was hit. 81 per cent", "… nicht aus. § 536 gilt": ICU goes on where small letters follow.
Verdict judge_figure_behind(const Situation& s) {
  if (!s.candidate.blank || !s.style.cased) return Verdict::silent;
  if (next_character(s) == U'§') return ends_with_plain_word(s) ? Verdict::split : Verdict::silent;
  if (!begins_with_sign(next_token(s))) return Verdict::silent;
  const char32_t before = code_point_before(s.line, s.candidate.marks.begin);
  const bool word = is_lower(before) && count_code_points(s.token) >= 3;
  return word || is_closing(before) || !s.candidate.single_stop ? Verdict::split : Verdict::silent;
}

Verdict judge_lower_case(const Situation& s) {
  const char32_t next = next_letter(s);
  if (!is_lower(next)) return Verdict::silent;
  if (is_camel(word_at(s.line, s.candidate.next)) || starts_elided(s)) return Verdict::split;
  if (!s.candidate.blank) return Verdict::join;
  const char32_t first = next_character(s);
  const bool plain_start = next == first || first == U'(' || first == U'¿' || first == U'¡' || first == U'`';
  if (ends_with_plain_word(s) && plain_start) return Verdict::split;
  if (s.style.cased) return Verdict::join;
  return s.candidate.closed || s.candidate.marks.size() >= 3 ? Verdict::join : Verdict::split;
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
  if (dashes == 0) return Verdict::silent;
  if (!is_blank(code_point_at(s.line, at))) {  // "Salió. —¿Qué pasa? —Nada.", but no "“…” —Name"
    const char32_t c = code_point_at(s.line, at);
    // "Let go! -Yes, yes." of old e-books, in which a word follows.
    const bool hyphen = next_character(s) == U'-';
    if (hyphen && (!s.language().hyphens_speak || !starts_capitalised(s.line.substr(at)))) return Verdict::silent;
    const bool speech = is_upper(c) || c == U'¿' || c == U'¡';
    return speech && !s.candidate.closed ? Verdict::split : Verdict::silent;
  }
  const char32_t first = code_point_at(s.line, at + 1);
  return is_upper(code_point_at(word_at(s.line, at + 1), 0)) || is_digit(first) ? Verdict::split : Verdict::silent;
}

// Emoji in `marks`, their selectors, joiners and skin tones not counted.
std::size_t count_emoji(std::string_view marks) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < marks.size();) {
    const char32_t c = next_code_point(marks, at);
    count += c != 0x200D && c != 0xFE0F && !(c >= 0x1F3FB && c <= 0x1F3FF);
  }
  return count;
}

// "We won 🎉🎉 Next week …", "See you 👍 It was fun.": emoji in place of a mark end a sentence where two or more stand
// there, or a word follows that begins sentences.
Verdict judge_emoji_alone(const Situation& s) {
  if (!is_emoji(code_point_at(s.line, s.candidate.marks.begin))) return Verdict::silent;
  constexpr std::size_t kLongestOpening = 64;  // bytes, lest a row of a thousand emoji be read a thousand times
  const std::size_t before = s.candidate.marks.begin - s.sentence_begin;
  if (before <= kLongestOpening && !has_letter_or_digit(s.line.substr(s.sentence_begin, before)))
    return Verdict::join;  // "🚀 We won.": it opens the sentence
  const bool several = count_emoji(s.candidate.marks.of(s.line)) > 1;
  const bool ends = s.candidate.blank && starts_capital(s) && (several || next_begins_sentence(s));
  return ends ? Verdict::split : Verdict::join;
}

// A capital behind a closing quote or bracket begins a sentence, whatever ICU makes of the quotes between them.
Verdict judge_closed(const Situation& s) {
  return s.candidate.closed && s.candidate.blank && starts_capital(s) ? Verdict::split : Verdict::silent;
}

// "Yahoo! Inc. said no": the mark is a name's where what a company is follows.
Verdict judge_company(const Situation& s) {
  if (s.candidate.marks.of(s.line) != "!" || !s.candidate.blank || s.candidate.closed) return Verdict::silent;
  static constexpr std::array<std::string_view, 3> kCompanies = {"Inc.", "Corp.", "Ltd."};  // "Co. Kerry" is none
  const std::string_view next = next_token(s);
  const bool company = std::ranges::any_of(kCompanies, [&](std::string_view one) { return next.starts_with(one); });
  return company ? Verdict::join : Verdict::silent;
}

constexpr std::array<Rule, 25> kRules = {{
    {"said", "“Where?” John asked: who says it goes on", &judge_said},
    {"company", "Yahoo! Inc.: the mark is the name's", &judge_company},
    {"plain", "a word, a mark, a capital: where nobody doubts an end, the others need not be asked", &judge_plain_end},
    {"nothing behind", "marks alone are no sentence", &judge_nothing_behind},
    {"emoji alone", "emoji may stand for the mark", &judge_emoji_alone},
    {"address", "stops within URLs, e-mail addresses and paths end nothing", &judge_address},
    {"continuation", "a comma, colon or hyphen at once behind the stop goes on", &judge_continuation},
    {"number", "3.5, 10.0.0.1, !4208", &judge_number},
    {"number sign", "N°. 1026, U.S.C. § 1983, Bus. & Prof.", &judge_number_sign},
    {"omission", "[...] and . . . leave something out within a sentence", &judge_omission},
    {"ellipsis", "… before a capital ends, as three stops do", &judge_ellipsis},
    {"marker", "the number of a list's item is part of the item", &judge_marker},
    {"uncased", "ח. נ. ביאליק, कि.मी.: stops in scripts without capitals", &judge_uncased},
    {"abbreviation", "the language's own list says what follows it", &judge_abbreviation},
    {"initials", "J. B. Tolland; but 'you and I. Did you'", &judge_initials},
    {"ordinal", "am 3. Mai, in the languages that write so", &judge_ordinal},
    {"unspaced quote", "「…。…」と: Chinese and Japanese quotes within a sentence", &judge_unspaced_quote},
    {"Korean quote", "“…?” 라고: the particle of quotation goes on", &judge_korean_quote},
    {"glued", "end.Next: the blank was forgotten", &judge_glued},
    {"script mark", "Greek ; and Armenian : and the Khmer marks end sentences", &judge_script_mark},
    {"figure behind", "a sentence may begin with a figure, a sum or an address", &judge_figure_behind},
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
