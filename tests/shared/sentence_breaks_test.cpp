// Sentence boundaries asked one by one, over every text there is.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "measuring_data.hpp"
#include "support/icu_sentences.hpp"
#include "support/plain_ends.hpp"
#include "text/language.hpp"
#include "text/sentence_breaks.hpp"

TEST_CASE("boundaries are ICU's boundaries in every line of the measuring data") {
  if (test::absent("books") || test::absent("corpora") || test::absent("segmentation")) return;
  std::size_t lines = 0;
  test::IcuSentences icu;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(test::kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line); ++lines) {
      std::vector<std::size_t> ours;
      for (std::size_t at = 0; at < line.size(); summarise::next_code_point(line, at)) {
        if (at > 0 && summarise::breaks_sentence(line, at)) ours.push_back(at);
      }
      if (ours == icu.boundaries(line)) continue;
      CAPTURE(entry.path().string());
      CHECK_MESSAGE(false, "line " << lines << " of all has other boundaries");
    }
  }
  CHECK(lines > 1000);
}

TEST_CASE("what plainly ends a sentence ends it by all other rules, in every line and every language in turn") {
  if (test::absent("books") || test::absent("corpora") || test::absent("segmentation")) return;
  const std::vector<std::string>& codes = summarise::language_codes();
  std::size_t lines = 0;
  std::size_t plain = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(test::kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line); ++lines) {
      const summarise::Language& language = summarise::language(lines % 2 == 0 ? codes[lines % codes.size()] : "en");
      const test::PlainEnds ends = test::plain_ends(line, language, {lines % 3 != 0});
      plain += ends.count;
      if (ends.doubted == 0) continue;
      CAPTURE(entry.path().string());
      CHECK_MESSAGE(false, "line " << lines << " of all has ends that only look plain in " << language.name);
    }
  }
  CHECK(lines > 1000);
  CHECK(plain > 10000);
}
