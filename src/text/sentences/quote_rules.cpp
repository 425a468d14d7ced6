#include "text/sentences/quote_rules.hpp"

#include <algorithm>
#include <array>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

constexpr std::u32string_view kOpen = U"「『“《（〈【";
constexpr std::u32string_view kClose = U"」』”》）〉】";

bool is_one_of(char32_t c, std::u32string_view characters) {
  return characters.find(c) != std::u32string_view::npos;
}

// 라고, 고, 며, …: the particles of quotation.
bool begins_with_particle(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kParticles = {"라고", "이라고", "라며", "이라며", "라는",  "이라는",
                                                                  "하고", "고 ",    "며 ",  "는 ",    "면서 ", "고도 "};
  return std::ranges::any_of(kParticles, [&](std::string_view particle) { return text.starts_with(particle); });
}

// What closes the quote that `text` opened behind its first word and did not close; "" where there is none.
std::string_view closing_quote_of(std::string_view text) {
  const std::size_t straight = text.find('"');
  if (straight != std::string_view::npos) {
    return straight > 0 && std::ranges::count(text, '"') % 2 == 1 ? "\"" : std::string_view{};
  }
  const std::size_t open = text.rfind("“");
  if (open == std::string_view::npos || open == 0) return {};
  return text.find("”", open) == std::string_view::npos ? "”" : std::string_view{};
}

// "行こう！　と思って", "のか？　と彼女は": the particle of quotation, and who or what says so behind it.
bool goes_on_with_said(const Situation& s) {
  static constexpr std::u32string_view kSaying = U"思云叫訊聞尋呼答彼私僕俺";
  const char32_t mark = code_point_before(s.line, s.candidate.marks.end);
  std::size_t at = s.candidate.next;
  if ((mark != U'！' && mark != U'？') || at >= s.line.size() || next_code_point(s.line, at) != U'と') return false;
  return is_one_of(code_point_at(s.line, at), kSaying);
}

// The brackets and quotes of a sentence up to behind its candidate.
struct Nesting {
  std::size_t depth = 0;      // that are open there
  bool closed_there = false;  // some close behind the candidate's marks
};

Nesting nesting_of(const Situation& s) {
  static constexpr ByteSet kLeads("\xE2\xE3\xEF");  // what all of these begin with
  Nesting nesting;
  const std::string_view so_far = s.line.substr(0, s.candidate.end);
  for (std::size_t at = s.sentence_begin; (at = kLeads.find(so_far, at)) < so_far.size();) {
    const char32_t c = next_code_point(so_far, at);
    if (is_one_of(c, kOpen)) ++nesting.depth;
    if (!is_one_of(c, kClose) || nesting.depth == 0) continue;
    --nesting.depth;
    nesting.closed_there = nesting.closed_there || at > s.candidate.marks.end;
  }
  return nesting;
}

// One closes not far behind the candidate.
bool closes_soon(const Situation& s) {
  for (std::size_t at = s.candidate.end; at < std::min(s.line.size(), s.candidate.end + 2 * kHorizon);) {
    if (is_one_of(next_code_point(s.line, at), kClose)) return true;
  }
  return false;
}

// "。」と言った", "。”他低声说": a Japanese particle stands right behind the quote, or a Chinese verb of saying not
// far.
bool goes_on_behind_quote(const Situation& s) {
  static constexpr std::u32string_view kParticles = U"とっはがのをに";
  static constexpr std::u32string_view kSays = U"说道問问說喊答";
  constexpr int kMostOfSpeaker = 8;  // characters to the verb's end, by which who speaks is named, and how
  if (is_one_of(next_character(s), kParticles)) return true;
  std::size_t at = s.candidate.next;
  for (int i = 0; i < kMostOfSpeaker && at < s.line.size(); ++i) {
    const char32_t c = next_code_point(s.line, at);
    if (is_one_of(c, kSays)) return true;
    if (!is_unspaced(c)) break;
  }
  return false;
}

// The quote that `close` closes behind the candidate was opened where a sentence begins: at the line's beginning,
// behind a mark and perhaps a note's number, a dash or a bracket; not in "He asked, “Will you go?”".
bool opens_sentence(const Situation& s, char32_t close) {
  const std::string_view open = close == U'”' ? "“" : close == U'’' ? "‘" : close == U'»' ? "«" : "\"";
  const std::size_t reach = std::min(s.candidate.marks.begin, 4 * kHorizon);
  const std::size_t begin = s.candidate.marks.begin - reach;
  const std::size_t at = s.line.substr(begin, reach).rfind(open);
  if (at == std::string_view::npos) return false;
  const std::string_view before = trim(s.line.substr(begin, at));
  if (before.empty()) return begin == 0;
  const std::size_t number = before.find_last_not_of("0123456789") + 1;
  const char32_t last = code_point_before(before, number > 0 ? number : before.size());
  return is_final_mark(last) || is_closing(last) || is_opening(last) || last == U'—' || last == U'–';
}

// "asked.", "asked her mother", "said again to him"; but "asked whether it", and "said the plan was late", "said it
// was": some verbs report what was said behind them without more ado.
bool ends_saying(const Situation& s, std::string_view verb, std::size_t behind_verb) {
  if (behind_verb >= s.line.size() || s.line[behind_verb] != ' ') return true;
  if (!is_letter(code_point_at(s.line, behind_verb + 1))) return true;
  const Language& language = s.language();
  const std::string_view next = word_at(s.line, behind_verb + 1);
  const std::size_t behind = behind_verb + 1 + next.size();
  if (behind >= s.line.size() || is_final_mark(code_point_at(s.line, behind)) || s.line[behind] == ',') return true;
  const std::string normal = normalise(next, language.code);
  if (language.clause_openings.contains(normal)) return false;
  const bool subject = language.articles.contains(normal) || language.first_person.contains(normal) ||
                       language.second_person.contains(normal);
  return !subject || !language.reporting.contains(verb);
}

}  // namespace

Verdict judge_unspaced_quote(const Situation& s) {
  const bool far = s.candidate.marks.begin - s.sentence_begin > 4 * kHorizon;
  if (far || !is_unspaced(code_point_before(s.line, s.candidate.marks.begin))) return Verdict::silent;
  const Nesting nesting = nesting_of(s);
  if (nesting.depth > 0) return closes_soon(s) ? Verdict::join : Verdict::silent;
  if (s.candidate.blank) return goes_on_with_said(s) ? Verdict::join : Verdict::silent;
  if (is_one_of(next_character(s), kOpen)) return Verdict::split;
  return nesting.closed_there && goes_on_behind_quote(s) ? Verdict::join : Verdict::silent;
}

Verdict judge_korean_quote(const Situation& s) {
  if (s.candidate.closed)
    return begins_with_particle(s.line.substr(s.candidate.next)) ? Verdict::join : Verdict::silent;
  if (!is_hangul(next_letter(s)) || s.candidate.marks.begin - s.sentence_begin > 4 * kHorizon) return Verdict::silent;
  const std::string_view before = s.line.substr(s.sentence_begin, s.candidate.marks.begin - s.sentence_begin);
  const std::string_view close = closing_quote_of(before);
  if (close.empty()) return Verdict::silent;
  const std::string_view rest = s.line.substr(s.candidate.next, 4 * kHorizon);
  const std::size_t at = rest.find(close);
  if (at == std::string_view::npos) return Verdict::silent;
  return begins_with_particle(rest.substr(at + close.size())) ? Verdict::join : Verdict::silent;
}

Verdict judge_said(const Situation& s) {
  constexpr int kMostOfName = 3;  // words, "Mrs. Ann Lund"
  const char32_t close = code_point_before(s.line, s.candidate.end);
  const bool quoted = s.candidate.closed && (close == U'”' || close == U'"' || close == U'’' || close == U'»');
  if (!quoted || s.candidate.single_stop || !s.candidate.blank) return Verdict::silent;
  if (!opens_sentence(s, close)) return Verdict::silent;
  std::size_t at = s.candidate.next;
  int names = 0;
  while (names < kMostOfName && is_upper(code_point_at(s.line, at))) {
    at += word_at(s.line, at).size();
    at += at < s.line.size() && s.line[at] == '.' ? 1 : 0;
    if (at + 1 >= s.line.size() || s.line[at] != ' ') return Verdict::silent;
    ++at;
    ++names;
  }
  // The language is asked for last: to know it takes a look at the paragraph.
  const std::string_view verb = word_at(s.line, at);
  if (names == 0 || !english_language().is_verb_of_saying(verb)) return Verdict::silent;
  const std::string first = normalise(word_at(s.line, s.candidate.next));
  const bool pronoun = s.language().is_stop_word(first) && first != "i";  // "He asked" has its capital for itself
  const bool said = s.language().is_verb_of_saying(verb) && !pronoun && ends_saying(s, verb, at + verb.size());
  return said ? Verdict::join : Verdict::silent;
}

}  // namespace summarise
