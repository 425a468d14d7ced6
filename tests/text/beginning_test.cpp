// A look at a paragraph's bytes never says more than its words do.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "text/beginning.hpp"
#include "text/language/language.hpp"
#include "text/random_text.hpp"

using summarise::Beginning;

TEST_CASE("where the bytes say that a paragraph is surely in a language, its words say so") {
  const std::string pieces[] = {"the ", "of ",    "and ",   "elm ",  "it, ",   "was.", " in ", "to ",  "a ",
                                "_ ",   "été ",   "дом ",   "и ",    "в ",     "не ",  "3 ",   "x×y ", "“I ",
                                "’s ",  "– ",     "我",     "です ", "the-of", "\t",   "ª ",   "la ",  "le ",
                                "et ",  "\u202F", "\u0301", "ა ",    "Ⅷ",      "__"};
  std::uint64_t state = 5;
  std::size_t sure = 0;
  std::size_t unsure = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = test::random_text(pieces, static_cast<std::size_t>(1 + round % 60), state);
    CAPTURE(text);
    for (const std::string_view code : {"en", "fr", "ru", "tr", "und"}) {
      const summarise::Language& language = summarise::language(code);
      Beginning beginning(language);
      beginning.read(text);
      if (!beginning.is_surely_usual()) {
        ++unsure;
        continue;
      }
      ++sure;
      beginning.find_all_words();
      const std::size_t enough = Beginning::enough_of(beginning.size());
      const bool few = beginning.size() < summarise::kTellingWords;
      REQUIRE((few || beginning.count_function_words(language, enough) == enough));
    }
  }
  CHECK(sure > 5000);
  CHECK(unsure > 10000);
}

TEST_CASE("Chinese and Japanese are told by their characters, unless another script prevails") {
  const struct {
    std::string text, code;
    bool sure;
  } cases[] = {
      {"数百万的巧克力棒被撤下柜台而玛氏公司没有说明原因", "zh", true},
      {"数百万的巧克力棒被撤下柜台, says Mars", "zh", true},
      {"观测の結果、湾の入り口で起こる突風を平均で四十分前に予測できる", "zh", false},
      {"観測の結果、湾の入り口で起こる突風を平均で四十分前に予測できる", "ja", true},
      {"数百万的巧克力棒被撤下柜台而玛氏公司没有说明原因", "ja", false},
      {"The word 柜台 is the one of which the story is about and it is not known to all of us", "zh", false},
      {"Слово 柜台 и всё, о чём здесь рассказывают и что известно не всем людям на свете", "zh", false},
      {"数百万的巧克力棒被撤下柜台而玛氏公司没有说明原因", "ko", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CAPTURE(c.code);
    Beginning beginning(summarise::language(c.code));
    beginning.read(c.text);
    CHECK(beginning.is_surely_usual() == c.sure);
  }
}

TEST_CASE("where no language is said to have so many function words, none has") {
  const std::string pieces[] = {"the ", "of ",  "elm ", "ash ", "le ", "et ",   "дом ", "и ",  "не ",
                                "der ", "und ", "bir ", "ısı ", "我",  "です ", "I ",   "oak "};
  std::uint64_t state = 5;
  std::size_t none = 0;
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    for (int length = 8 + round % 20; length > 0; --length) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      text += pieces[(state >> 33U) % std::size(pieces)];
    }
    CAPTURE(text);
    Beginning beginning(summarise::english_language());
    beginning.read(text);
    beginning.find_all_words();
    const std::size_t asked = 1 + static_cast<std::size_t>(round) % 9;
    std::size_t most = 0;
    for (const std::string& code : summarise::language_codes())
      most = std::max(most, beginning.count_function_words(summarise::language(code), asked));
    if (!beginning.some_language_has(asked)) {
      ++none;
      REQUIRE(most < asked);
    } else if (text.find('I') == std::string::npos) {
      REQUIRE(most == asked);
    }
  }
  CHECK(none > 100);
}
