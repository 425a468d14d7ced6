// What detection reads straight from the languages' files is what the parsed languages know.
#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "text/language.hpp"
#include "text/speakers.hpp"

using summarise::Speakers;
using summarise::SpeakerTable;

namespace {

void check_alike(const SpeakerTable& table, const std::map<std::string, Speakers>& parsed) {
  CHECK(table.size() == parsed.size());
  std::vector<std::string> wrong;
  for (const auto& [key, speakers] : parsed) {
    if (table.find(key) != speakers) wrong.push_back(key);
  }
  CHECK(wrong.empty());
}

}  // namespace

TEST_CASE("words, letters and abbreviations have the speakers that the parsed files say") {
  std::map<std::string, Speakers> words;
  std::map<std::string, Speakers> letters;
  std::map<std::string, Speakers> abbreviations;
  const std::vector<std::string>& codes = summarise::language_codes();
  REQUIRE(codes.size() <= summarise::kMostLanguages);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const summarise::Language& language = summarise::language(codes[i]);
    for (const std::string& word : language.stop_words) words[word] |= Speakers{1} << i;
    for (const std::string& letter : language.letters) letters[letter] |= Speakers{1} << i;
    for (const auto& [token, kind] : language.abbreviations) abbreviations[token] |= Speakers{1} << i;
  }
  check_alike(summarise::knowledge().words, words);
  check_alike(summarise::knowledge().letters, letters);
  check_alike(summarise::knowledge().abbreviations, abbreviations);
}

TEST_CASE("a table of speakers grows, and keeps who has what") {
  SpeakerTable table;
  CHECK(table.find("elm") == 0);
  std::vector<std::string> keys;
  for (int i = 0; i < 5000; ++i) keys.push_back("k" + std::to_string(i));
  for (std::size_t i = 0; i < keys.size(); ++i) table.add(keys[i], i % 64);
  for (std::size_t i = 0; i < keys.size(); ++i) CHECK(table.find(keys[i]) == Speakers{1} << (i % 64));
  table.add(keys[1], 3);
  CHECK(table.find(keys[1]) == ((Speakers{1} << 1U) | (Speakers{1} << 3U)));
  CHECK(table.size() == keys.size());
  CHECK(table.find("elm") == 0);
}
