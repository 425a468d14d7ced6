#include "text/sentences.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <algorithm>
#include <memory>

#include "core/characters.hpp"
#include "core/error.hpp"
#include "core/utf8.hpp"
#include "text/candidates.hpp"
#include "text/enumeration.hpp"
#include "text/sentence_rules.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLettersForStyle = 40;  // fewer letters that have case say nothing
constexpr std::size_t kStyleBytes = 1 << 16;  // how much of a text is looked at

// ICU's sentence iterator, one a thread, reused.
class SentenceIterator {
 public:
  SentenceIterator() : iterator_(nullptr, &ubrk_close) {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(ubrk_open(UBRK_SENTENCE, "", nullptr, 0, &status));
    if (U_FAILURE(status) != 0) throw Error("ICU's sentence rules are missing");
  }
  SentenceIterator(const SentenceIterator&) = delete;
  SentenceIterator& operator=(const SentenceIterator&) = delete;
  ~SentenceIterator() { utext_close(&text_); }

  // Where ICU begins sentences within `line`, ascending, 0 and its end left out.
  std::vector<std::size_t> boundaries(std::string_view line) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, line.data(), static_cast<std::int64_t>(line.size()), &status);
    ubrk_setUText(iterator_.get(), &text_, &status);
    if (U_FAILURE(status) != 0) throw Error("ICU cannot look for sentences");
    std::vector<std::size_t> found;
    ubrk_first(iterator_.get());
    for (std::int32_t at = ubrk_next(iterator_.get()); at != UBRK_DONE; at = ubrk_next(iterator_.get())) {
      if (static_cast<std::size_t>(at) < line.size()) found.push_back(static_cast<std::size_t>(at));
    }
    return found;
  }

 private:
  UText text_ = UTEXT_INITIALIZER;
  std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator_;
};

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
  for (std::size_t at = 0; at < std::min(text.size(), kStyleBytes);) {
    const char32_t c = next_code_point(text, at);
    lower += is_lower(c);
    upper += is_upper(c);
  }
  const bool mixed = upper * 100 > lower && lower * 100 > upper;
  return {lower + upper < kLettersForStyle || mixed};
}

std::vector<Span> split_sentences(std::string_view flat, const Language& language, Style style) {
  thread_local SentenceIterator icu;
  std::vector<Span> sentences;
  const std::vector<std::size_t> items = find_items(flat);
  const std::vector<Candidate> candidates = find_candidates(flat);
  if (candidates.empty() && items.empty()) {
    push_trimmed(flat, 0, flat.size(), sentences);
    return sentences;
  }
  const std::vector<std::size_t> boundaries = icu.boundaries(flat);
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
    const Verdict verdict = judge({flat, begin, last_letter, candidate, language, style});
    const bool icu_splits = std::binary_search(boundaries.begin(), boundaries.end(), candidate.next);
    if (verdict != Verdict::split && (verdict == Verdict::join || !icu_splits)) continue;
    push_trimmed(flat, begin, candidate.end, sentences);
    begin = candidate.next;
  }
  cut_items_before(flat.size());
  push_trimmed(flat, begin, flat.size(), sentences);
  return sentences;
}

}  // namespace summarise
