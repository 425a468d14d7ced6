#include "text/sentences/sentences.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/sentences/candidates.hpp"
#include "text/sentences/enumeration.hpp"
#include "text/sentences/sentence_breaks.hpp"
#include "text/sentences/sentence_rules.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

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
