// The faster path to words beside ICU, over every text there is.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "measuring_data.hpp"
#include "text/language.hpp"
#include "text/normalise.hpp"
#include "text/stemmer.hpp"
#include "text/words.hpp"
#include "vectors/terms.hpp"

TEST_CASE("words are ICU's words in every line of the measuring data") {
  if (test::absent("books") || test::absent("corpora") || test::absent("segmentation")) return;
  std::size_t lines = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(test::kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    std::vector<summarise::Span> ours;
    std::vector<summarise::Span> icus;
    for (std::string line; std::getline(file, line); ++lines) {
      const bool plain = summarise::find_words(line, ours);
      summarise::find_words_by_icu(line, icus);
      const std::size_t count = summarise::count_words_by_stretches(line);
      const bool counted = summarise::count_words(line) == count && summarise::count_words(line, &ours) == count &&
                           (!plain || summarise::count_words_around(line, ours) == count);
      if (ours == icus && counted) continue;
      CAPTURE(entry.path().string());
      CHECK_MESSAGE(false, "line " << lines << " of all has other words");
    }
  }
  CHECK(lines > 1000);
}

TEST_CASE("every word in the measuring data has the stems of UTF-8 in every language") {
  if (test::absent("books") || test::absent("corpora") || test::absent("segmentation")) return;
  const std::vector<std::string>& codes = summarise::language_codes();
  std::vector<summarise::Stemmer> stemmers;
  for (const std::string& code : codes) stemmers.emplace_back(summarise::language(code).stemmer);
  std::set<std::string> words;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(test::kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      summarise::for_each_word(line, [&](summarise::Span word) { words.insert(summarise::normalise(word.of(line))); });
    }
  }
  CHECK(words.size() > 100000);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    for (const std::string& word : words) {
      if (stemmers[i].stem(word) == stemmers[i].stem_in_utf8(word)) continue;
      CAPTURE(word);
      CHECK_MESSAGE(false, "another stem in " << codes[i]);
    }
  }
}

TEST_CASE("phrases found with the words are those of a search for them, in every line and every language in turn") {
  if (test::absent("books") || test::absent("corpora") || test::absent("segmentation")) return;
  const std::vector<std::string>& codes = summarise::language_codes();
  std::size_t lines = 0;
  std::size_t found = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(test::kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line); ++lines) {
      const summarise::Language& language = summarise::language(lines % 2 == 0 ? codes[lines % codes.size()] : "en");
      summarise::Vocabulary vocabulary(language, language.stop_words, true);
      summarise::CountRows rows;
      summarise::WordFacts facts;
      vocabulary.count(line, rows, facts);
      found += facts.phrases != 0;
      if (facts.phrases == language.phrases.held_by(line)) continue;
      CAPTURE(entry.path().string());
      CHECK_MESSAGE(false, "line " << lines << " of all holds other phrases in " << language.name);
    }
  }
  CHECK(lines > 1000);
  CHECK(found > 100);
}
