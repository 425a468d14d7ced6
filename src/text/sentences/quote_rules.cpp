#include "text/sentences/quote_rules.hpp"

#include <algorithm>
#include <array>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

// 라고, 고, 며, …: the particles of quotation.
bool begins_with_particle(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kParticles = {"라고", "이라고", "라며", "이라며", "라는",  "이라는",
                                                                  "하고", "고 ",    "며 ",  "는 ",    "면서 ", "고도 "};
  return std::ranges::any_of(kParticles, [&](std::string_view particle) { return text.starts_with(particle); });
}

bool is_hangul(char32_t c) {
  return c >= 0xAC00 && c <= 0xD7A3;
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
  return kSaying.find(code_point_at(s.line, at)) != std::u32string_view::npos;
}

}  // namespace

Verdict judge_unspaced_quote(const Situation& s) {
  static constexpr std::u32string_view kOpen = U"「『“《（〈【";
  static constexpr std::u32string_view kClose = U"」』”》）〉】";
  static constexpr ByteSet kLeads("\xE2\xE3\xEF");  // what all of these begin with
  const char32_t around = code_point_before(s.line, s.candidate.marks.begin);
  const bool far = s.candidate.marks.begin - s.sentence_begin > 4 * kHorizon;
  if (far || !is_unspaced(around)) return Verdict::silent;
  std::size_t depth = 0;
  std::size_t closed = 0;
  const std::string_view so_far = s.line.substr(0, s.candidate.end);
  for (std::size_t at = s.sentence_begin; (at = kLeads.find(so_far, at)) < so_far.size();) {
    const char32_t c = next_code_point(so_far, at);
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
  if (s.candidate.blank) return goes_on_with_said(s) ? Verdict::join : Verdict::silent;
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

}  // namespace summarise
