// Stems are those that the stemmers of UTF-8 give.
#include "text/words/stemmer.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/split_mix.hpp"
#include "text/language/language.hpp"

TEST_CASE("words of every language have the stems that they have in UTF-8, and so have words made of them") {
  for (const std::string& code : summarise::language_codes()) {
    const summarise::Language& language = summarise::language(code);
    CAPTURE(code);
    const summarise::Stemmer stemmer(language.stemmer);
    std::vector<std::string> words = {"",        "a",     "é",     "œuvre", "naïveté", "größe",
                                      "señores", "don't", "l’été", "12",    "œ"};
    language.stop_words.for_each([&](std::string_view word) { words.emplace_back(word); });
    std::uint64_t state = 12;
    const auto one = [&]() -> const std::string& { return words[summarise::split_mix(state) % words.size()]; };
    for (int round = 0; round < 4000; ++round) {
      const std::string word = round % 3 == 0 ? one() : one() + one();
      CAPTURE(word);
      REQUIRE(stemmer.stem(word) == stemmer.stem_in_utf8(word));
    }
  }
}

TEST_CASE("no stemmer, or an unknown one, leaves words as they are") {
  CHECK(summarise::Stemmer("none").stem("running") == "running");
  CHECK(summarise::Stemmer("klingon").stem("été") == "été");
  CHECK(summarise::Stemmer("english").stem("running") == "run");
  CHECK(summarise::Stemmer("french").stem("continuellement") == "continuel");
}
