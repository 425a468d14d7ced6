// The faster path to words beside ICU, over every text there is.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "measuring_data.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/language.hpp"
#include "text/words/stemmer.hpp"
#include "text/words/words.hpp"
#include "vectors/terms.hpp"

TEST_CASE("words are ICU's words in every line of the measuring data") {
  if (test::texts_are_absent()) return;
  std::vector<summarise::Span> ours;
  std::vector<summarise::Span> icus;
  const std::size_t lines = test::for_each_line([&](const std::string& line, std::size_t number) {
    const bool plain = summarise::find_words(line, ours);
    summarise::find_words_by_icu(line, icus);
    const std::size_t count = summarise::count_words_by_stretches(line);
    const bool counted = summarise::count_words(line) == count && summarise::count_words(line, &ours) == count &&
                         (!plain || summarise::length_of_plain(line, ours).words == count);
    if (ours != icus || !counted) CHECK_MESSAGE(false, "line " << number << " of all has other words");
  });
  CHECK(lines > 1000);
}

TEST_CASE("every word in the measuring data has the stems of UTF-8 in every language") {
  if (test::texts_are_absent()) return;
  std::set<std::string> words;
  test::for_each_line([&](const std::string& line, std::size_t) {
    summarise::for_each_word(line, [&](summarise::Span word) { words.insert(summarise::normalise(word.of(line))); });
  });
  CHECK(words.size() > 100000);
  for (const std::string& code : summarise::language_codes()) {
    const summarise::Stemmer stemmer(summarise::language(code).stemmer);
    for (const std::string& word : words) {
      if (stemmer.stem(word) == stemmer.stem_in_utf8(word)) continue;
      CAPTURE(word);
      CHECK_MESSAGE(false, "another stem in " << code);
    }
  }
}

TEST_CASE("phrases found with the words are those of a search for them, in every line and every language in turn") {
  if (test::texts_are_absent()) return;
  std::size_t found = 0;
  const std::size_t lines = test::for_each_line([&](const std::string& line, std::size_t number) {
    const summarise::Language& language = test::language_in_turn(number);
    summarise::Vocabulary vocabulary(language, language.stop_words, true);
    summarise::CountRows rows;
    summarise::WordFacts facts;
    vocabulary.count(line, rows, facts);
    found += facts.phrases != 0;
    if (facts.phrases == language.phrases.held_by(line)) return;
    CHECK_MESSAGE(false, "line " << number << " of all holds other phrases in " << language.name);
  });
  CHECK(lines > 1000);
  CHECK(found > 100);
}
