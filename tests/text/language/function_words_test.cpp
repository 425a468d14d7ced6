// Short function words are remembered as the table of function words has them.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "core/split_mix.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/function_words.hpp"
#include "text/language/language.hpp"

TEST_CASE("function words of every language are those of the table, in any case, whatever was asked for before") {
  summarise::FunctionWords words;
  std::vector<std::string> asked = {"the", "THE", "xyz", "don't", "o'er", "a_b",
                                    "12",  "I",   "İ",   "für",   "кто",  "überall"};
  for (const std::string& code : summarise::language_codes()) {
    summarise::language(code).stop_words.for_each([&](std::string_view word) { asked.emplace_back(word); });
  }
  std::uint64_t state = 8;
  std::size_t short_ones = 0;
  for (int round = 0; round < 100000; ++round) {
    std::string word = asked[summarise::split_mix(state) % asked.size()];
    if (round % 3 == 0) word[0] = static_cast<char>(word[0] >= 'a' && word[0] <= 'z' ? word[0] - 32 : word[0]);
    if (round % 7 == 0) word += static_cast<char>('a' + round % 26);
    CAPTURE(word);
    const std::string text = "…" + word + "…";
    const auto known = words.find_short(text, {3, 3 + word.size()});
    CHECK(known.has_value() == (word.size() <= 8 && summarise::is_ascii_text(word)));
    if (known) CHECK(*known == summarise::knowledge().words.find(summarise::normalise(word)));
    short_ones += known.has_value();
  }
  CHECK(short_ones > 10000);
  CHECK_FALSE(words.find_short("", {0, 0}).has_value());
}
