#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/laid_out.hpp"
#include "text/sentences/sentence_cases.hpp"
#include "text/sentences/sentence_rules.hpp"
#include "text/sentences/sentences.hpp"

namespace {

test::Strings sentences(const std::string& line, std::string_view code, summarise::Style style = {}) {
  return test::strings_of(line, summarise::split_sentences(line, summarise::language(code), style));
}

// The names of the rules that decide about a candidate of `line`.
std::set<std::string> deciding(const std::string& line, std::string_view code, summarise::Style style = {}) {
  const summarise::Language& language = summarise::language(code);
  std::size_t last_letter = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = summarise::next_code_point(line, at);
    if (summarise::is_letter(c) || summarise::is_digit(c)) last_letter = begin;
  }
  std::set<std::string> names;
  const summarise::LineLanguage rules(language);
  for (const summarise::Candidate& candidate : summarise::find_candidates(line)) {
    std::size_t begin = 0;
    for (const summarise::Span& sentence : summarise::split_sentences(line, language, style)) {
      if (sentence.begin <= candidate.marks.begin) begin = sentence.begin;
    }
    for (const summarise::Rule& rule : summarise::sentence_rules()) {
      const std::string_view token = summarise::token_before(line, candidate.marks.begin);
      const summarise::Situation here{line, begin, last_letter, candidate, token, rules, style};
      if (rule.judge(here) == summarise::Verdict::silent) continue;
      names.emplace(rule.name);
      break;
    }
  }
  return names;
}

}  // namespace

TEST_CASE("each rule decides where its cases say, and they are cut as they ought to be") {
  const auto check = [](const test::Case& c) {
    CAPTURE(c.rule);
    CAPTURE(c.code);
    CAPTURE(c.marked);
    const test::Marked marked(c.marked);
    CHECK(sentences(marked.line, c.code) == marked.parts);
    CHECK(deciding(marked.line, c.code).contains(std::string(c.rule)));
  };
  for (const test::Case& c : test::kCases) check(c);
  for (const test::Case& c : test::kAbbreviations) check(c);
}

TEST_CASE("a full stop ends sentences in Hindi too, behind short words as behind long ones") {
  const test::Marked marked("यह एक अच्छी बात है. |वह घर गया था. |मैं यहाँ हूँ. |तुम कहाँ जा रहे हो.");
  CHECK(sentences(marked.line, "hi") == marked.parts);
}

TEST_CASE("marks that stand apart close what was opened") {
  for (const std::string_view line :
       {"Er sagte : \" Wir gehen . \" |Dann ging er .", "Die Kinder ( es waren drei ! ) blieben dort .",
        "Er ging . |\" Wir gehen auch . \""}) {
    CAPTURE(line);
    const test::Marked marked(line);
    CHECK(sentences(marked.line, "de") == marked.parts);
  }
}

TEST_CASE("words in capitals that are no speakers") {
  for (const std::string_view line :
       {"Vote YES. |The offer ends on Monday.", "The NATO. |The allies met.", "Die USA. |Das Land ist groß."}) {
    CAPTURE(line);
    const test::Marked marked(line);
    CHECK(sentences(marked.line, "en") == marked.parts);
  }
}

TEST_CASE("no rule is without a case that it decides") {
  std::set<std::string> named;
  for (const test::Case& c : test::kCases) named.emplace(c.rule);
  for (const test::Case& c : test::kAbbreviations) named.emplace(c.rule);
  std::set<std::string> known;
  for (const summarise::Rule& rule : summarise::sentence_rules()) {
    CHECK(known.emplace(rule.name).second);  // names are told apart
    CHECK_FALSE(rule.reason.empty());
  }
  CHECK(named == known);
}

TEST_CASE("plain ends, and words that look like abbreviations") {
  for (const test::Case& c : test::kPlain) {
    CAPTURE(c.code);
    CAPTURE(c.marked);
    const test::Marked marked(c.marked);
    CHECK(sentences(marked.line, c.code) == marked.parts);
  }
}
