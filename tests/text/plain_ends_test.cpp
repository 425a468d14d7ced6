// Where a sentence plainly ends, nothing else says otherwise.
#include "text/plain_ends.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "random_text.hpp"
#include "text/sentence_breaks.hpp"
#include "text/sentence_rules.hpp"

namespace {

using summarise::Verdict;

// What all rules but the plain one say, and ICU's where they are silent.
Verdict judge_by_others(const summarise::Situation& here) {
  for (const summarise::Rule& rule : summarise::sentence_rules()) {
    if (rule.judge == &summarise::judge_plain_end) continue;
    if (const Verdict verdict = rule.judge(here); verdict != Verdict::silent) return verdict;
  }
  return summarise::breaks_sentence(here.line, here.candidate.next) ? Verdict::split : Verdict::join;
}

// How many ends of `line` are plain, each of which the other rules must find too.
std::size_t count_plain_ends(const std::string& line, const summarise::Language& language, summarise::Style style) {
  std::size_t count = 0;
  std::size_t begin = 0;
  const std::size_t last_letter = line.find_last_not_of(" .!?)");
  for (const summarise::Candidate& candidate : summarise::find_candidates(line)) {
    const std::string_view token = summarise::token_before(line, candidate.marks.begin);
    const summarise::Situation here{line, begin, last_letter, candidate, token, language, style};
    const Verdict others = judge_by_others(here);
    if (summarise::judge_plain_end(here) == Verdict::split) {
      ++count;
      CHECK(others == Verdict::split);
    }
    if (others == Verdict::split) begin = candidate.next;
  }
  return count;
}

}  // namespace

TEST_CASE("random lines: what plainly ends a sentence ends it by all other rules and by ICU's") {
  const std::string pieces[] = {"barn. ",
                                "barn. ",
                                "The ",
                                "mill. ",
                                "Ann ",
                                "said. ",
                                "Then ",
                                "no. ",
                                "iii. ",
                                "etc. ",
                                "max. ",
                                "(see ",
                                "pp. ",
                                "Vol. ",
                                "ca. ",
                                "- ",
                                "1. ",
                                "a. ",
                                "xiv. ",
                                "– ",
                                "“",
                                "” ",
                                "(",
                                ") ",
                                "bzw. ",
                                "z. ",
                                "B. ",
                                "av. ",
                                "J.-C. ",
                                "was",
                                ". ",
                                "... ",
                                ". . . ",
                                "Mr. ",
                                "Dr. ",
                                "inc. ",
                                "I. ",
                                "Gob, ",
                                "e.g. ",
                                "Fed. ",
                                "art. ",
                                "№ ",
                                "§ ",
                                "3 ",
                                "Mai ",
                                "в ",
                                "дом. ",
                                "été. ",
                                "Ete. ",
                                "End.",
                                "Next ",
                                "iPhone ",
                                "http://x.example ",
                                "[1] ",
                                "Yes. ",
                                "U.S. ",
                                "\t",
                                "\u00A0",
                                "approx. ",
                                "dept. ",
                                "und. ",
                                "nov. ",
                                "Jean-Luc ",
                                "o’clock. "};
  std::uint64_t state = 61;
  std::size_t plain = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string line = test::random_text(pieces, static_cast<std::size_t>(2 + round % 9), state);
    CAPTURE(line);
    for (const std::string_view code : {"en", "de", "fr", "es", "pl", "und"}) {
      CAPTURE(code);
      plain += count_plain_ends(line, summarise::language(code), {round % 5 != 0});
    }
  }
  CHECK(plain > 4000);
}
