// Where sentences of a line plainly end, and what the other rules and ICU's say there.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/sentences/enumeration.hpp"
#include "text/sentences/plain_ends.hpp"
#include "text/sentences/sentence_breaks.hpp"
#include "text/sentences/sentence_rules.hpp"

namespace test {

// What all rules but the plain one say, and ICU's where they are silent.
inline summarise::Verdict judge_by_others(const summarise::Situation& here) {
  for (const summarise::Rule& rule : summarise::sentence_rules()) {
    if (rule.judge == &summarise::judge_plain_end) continue;
    if (const summarise::Verdict verdict = rule.judge(here); verdict != summarise::Verdict::silent) return verdict;
  }
  const bool ends = summarise::breaks_sentence(here.line, here.candidate.next);
  return ends ? summarise::Verdict::split : summarise::Verdict::join;
}

// What the rules say that are asked before the plain one.
inline summarise::Verdict judge_before_plain(const summarise::Situation& here) {
  for (const summarise::Rule& rule : summarise::sentence_rules()) {
    if (rule.judge == &summarise::judge_plain_end) break;
    if (const summarise::Verdict verdict = rule.judge(here); verdict != summarise::Verdict::silent) return verdict;
  }
  return summarise::Verdict::silent;
}

struct PlainEnds {
  std::size_t count = 0;
  std::size_t doubted = 0;  // those that the others do not find
};

inline PlainEnds plain_ends(const std::string& line, const summarise::Language& language, summarise::Style style) {
  PlainEnds ends;
  std::size_t begin = 0;
  const summarise::LineLanguage line_language(language);
  std::size_t last_letter = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    const char32_t c = summarise::next_code_point(line, at);
    if (summarise::is_letter(c) || summarise::is_digit(c)) last_letter = here;
  }
  const std::vector<std::size_t> items = summarise::find_items(line);
  auto item = items.begin();
  for (const summarise::Candidate& candidate : summarise::find_candidates(line)) {
    for (; item != items.end() && *item <= candidate.marks.begin; ++item) begin = *item;
    const std::string_view token = summarise::token_before(line, candidate.marks.begin);
    const summarise::Situation here{line, begin, last_letter, candidate, token, line_language, style};
    const summarise::Verdict others = judge_by_others(here);
    const bool plain = judge_before_plain(here) == summarise::Verdict::silent &&
                       summarise::judge_plain_end(here) == summarise::Verdict::split;
    ends.count += plain;
    ends.doubted += plain && others != summarise::Verdict::split;
    if (others == summarise::Verdict::split) begin = candidate.next;
  }
  return ends;
}

}  // namespace test
