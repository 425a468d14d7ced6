// What detection's tables, made while building, say is what the parsed languages know.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/language/knowledge.hpp"
#include "text/language/language.hpp"

using summarise::LanguageSet;
using summarise::LanguageTable;

namespace {

// `table` has the keys that `parsed` has, and nothing else: neither in its places nor for words that are like keys.
void check_alike(const LanguageTable& table, const std::map<std::string, LanguageSet>& parsed) {
  const auto& slots = table.slots;
  const auto taken = std::count_if(slots.begin(), slots.end(), [](const auto& slot) { return slot.length != 0; });
  CHECK(static_cast<std::size_t>(taken) == parsed.size());
  CHECK(parsed.size() < slots.size());
  std::vector<std::string> wrong;
  const auto check = [&](const std::string& key) {
    const auto found = parsed.find(key);
    if (table.find(key) != (found == parsed.end() ? 0 : found->second)) wrong.push_back(key);
  };
  for (const auto& [key, languages] : parsed) {
    for (const std::string& asked :
         {key, key + "x", "x" + key, key + key, key.substr(1), key.substr(0, key.size() - 1)})
      check(asked);
  }
  for (int i = 0; i < 100000; ++i) check(std::to_string(i));
  CHECK(wrong.empty());
}

}  // namespace

TEST_CASE("words, letters and abbreviations have the languages that the parsed files say") {
  std::map<std::string, LanguageSet> words;
  std::map<std::string, LanguageSet> letters;
  std::map<std::string, LanguageSet> abbreviations;
  const std::vector<std::string>& codes = summarise::language_codes();
  REQUIRE(codes.size() <= summarise::kMostLanguages);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const summarise::Language& language = summarise::language(codes[i]);
    const LanguageSet own = LanguageSet{1} << i;
    language.stop_words.for_each([&](std::string_view word) { words[std::string(word)] |= own; });
    language.letters.for_each([&](std::string_view letter) { letters[std::string(letter)] |= own; });
    language.abbreviations.for_each([&](std::string_view token, auto) { abbreviations[std::string(token)] |= own; });
  }
  check_alike(summarise::knowledge().words, words);
  check_alike(summarise::knowledge().letters, letters);
  check_alike(summarise::knowledge().abbreviations, abbreviations);
}
