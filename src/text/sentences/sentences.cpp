#include "text/sentences/sentences.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/sentences/candidates.hpp"
#include "text/sentences/enumeration.hpp"
#include "text/sentences/sentence_breaks.hpp"
#include "text/sentences/sentence_rules.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLettersForStyle = 40;  // fewer letters that have case say nothing
constexpr std::size_t kStyleBytes = 1 << 16;  // how much of a text is looked at

Verdict judge(const Situation& situation) {
  for (const Rule& rule : sentence_rules()) {
    if (const Verdict verdict = rule.judge(situation); verdict != Verdict::silent) return verdict;
  }
  return Verdict::silent;
}

// Where the last letter or digit of `line` stands, or 0.
std::size_t last_letter_of(std::string_view line) {
  for (std::size_t at = line.size(); at > 0;) {
    const char32_t c = previous_code_point(line, at);
    if (is_letter(c) || is_digit(c)) return at;
  }
  return 0;
}

// Appends [begin, end) without the blanks at its ends, unless it is empty then.
void push_trimmed(std::string_view line, std::size_t begin, std::size_t end, std::vector<Span>& sentences) {
  const std::string_view sentence = trim(line.substr(begin, end - begin));
  if (sentence.empty()) return;
  const auto from = static_cast<std::size_t>(sentence.data() - line.data());
  sentences.push_back({from, from + sentence.size()});
}

}  // namespace

Style style_of(std::string_view text) {
  std::size_t lower = 0;
  std::size_t upper = 0;
  const std::size_t size = std::min(text.size(), kStyleBytes);
  for (std::size_t at = 0; at < size; at += kWindowBytes) {
    const std::string_view window = text.substr(at, std::min(kWindowBytes, size - at));
    lower += count_bits(bits_within(window, [](Wide wide) { return within(wide, 'a', 'z'); }));
    upper += count_bits(bits_within(window, [](Wide wide) { return within(wide, 'A', 'Z'); }));
  }
  const auto find_others = [&](std::size_t at) { return find_wide(text, at, [](Wide wide) { return wide; }); };
  for (std::size_t at = find_others(0); at < size; at = find_others(at)) {
    const char32_t c = next_code_point(text, at);
    lower += is_lower(c);
    upper += is_upper(c);
  }
  const bool mixed = upper * 100 > lower && lower * 100 > upper;
  return {lower + upper < kLettersForStyle || mixed};
}

std::vector<Span> split_sentences(std::string_view flat, const Language& language, Style style) {
  return split_sentences(flat, LineLanguage(language), style);
}

std::vector<Span> split_sentences(std::string_view flat, const LineLanguage& language, Style style) {
  const std::vector<std::size_t> items = find_items(flat);
  const std::vector<Candidate> candidates = find_candidates(flat);
  std::vector<Span> sentences;
  if (items.empty() && candidates.empty()) {
    push_trimmed(flat, 0, flat.size(), sentences);
    return sentences;
  }
  sentences.reserve(candidates.size() + items.size() + 1);
  const std::size_t last_letter = last_letter_of(flat);
  std::size_t begin = 0;
  auto item = items.begin();
  const auto cut_items_before = [&](std::size_t limit) {
    for (; item != items.end() && *item <= limit; ++item) {
      push_trimmed(flat, begin, *item, sentences);
      begin = *item;
    }
  };
  for (const Candidate& candidate : candidates) {
    cut_items_before(candidate.marks.begin);
    const std::string_view token = token_before(flat, candidate.marks.begin);
    const Verdict verdict = judge({flat, begin, last_letter, candidate, token, language, style});
    if (verdict == Verdict::join || (verdict == Verdict::silent && !breaks_sentence(flat, candidate.next))) continue;
    push_trimmed(flat, begin, candidate.end, sentences);
    begin = candidate.next;
  }
  cut_items_before(flat.size());
  push_trimmed(flat, begin, flat.size(), sentences);
  return sentences;
}

}  // namespace summarise
