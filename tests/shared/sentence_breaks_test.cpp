// Sentence boundaries asked one by one, and ends that are plain, over every text there is.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "measuring_data.hpp"
#include "support/icu_sentences.hpp"
#include "support/plain_ends.hpp"
#include "text/sentences/sentence_breaks.hpp"

TEST_CASE("boundaries are ICU's boundaries in every line of the measuring data") {
  if (test::texts_are_absent()) return;
  test::IcuSentences icu;
  const std::size_t lines = test::for_each_line([&](const std::string& line, std::size_t number) {
    std::vector<std::size_t> ours;
    for (std::size_t at = 0; at < line.size(); summarise::next_code_point(line, at)) {
      if (at > 0 && summarise::breaks_sentence(line, at)) ours.push_back(at);
    }
    if (ours != icu.boundaries(line)) CHECK_MESSAGE(false, "line " << number << " of all has other boundaries");
  });
  CHECK(lines > 1000);
}

TEST_CASE("what plainly ends a sentence ends it by all other rules, in every line and every language in turn") {
  if (test::texts_are_absent()) return;
  std::size_t plain = 0;
  const std::size_t lines = test::for_each_line([&](const std::string& line, std::size_t number) {
    const summarise::Language& language = test::language_in_turn(number);
    const test::PlainEnds ends = test::plain_ends(line, language, {number % 3 != 0});
    plain += ends.count;
    if (ends.doubted == 0) return;
    CHECK_MESSAGE(false, "line " << number << " of all has ends that only look plain in " << language.name);
  });
  CHECK(lines > 1000);
  CHECK(plain > 10000);
}
