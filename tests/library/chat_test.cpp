// Saved chats: what is said is weighed as if no time stood before the names.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "summarise.hpp"

namespace {

const std::vector<std::string> kTurns = {
    "Anna: The ferry was late again this morning, and nobody knows why.",
    "Jan: was it the pilot",
    "Anna: They say that the pilot was ill, and that the ferry has only one pilot.",
    "Jan: so what about the afternoon",
    "Anna: The harbour office looks for another pilot for the 3 ferries of the afternoon.",
    "Ilse: I can ask my uncle, who was a pilot for twenty years.",
    "Jan: that would be great",
    "Anna: The office pays 200 crowns a day to any pilot who comes.",
};

summarise::Summary all_of(const std::string& text) {
  summarise::Options options;
  options.all = true;
  return summarise::summarise(text, options);
}

}  // namespace

TEST_CASE("the same scores with a time before each name and without") {
  std::string plain;
  std::string timed;
  for (std::size_t i = 0; i < kTurns.size(); ++i) {
    plain += kTurns[i] + "\n";
    timed += "12/03/2020, 14:2" + std::to_string(i) + " - " + kTurns[i] + "\n";
  }
  const summarise::Summary without = all_of(plain);
  const summarise::Summary with = all_of(timed);
  REQUIRE(without.sentences.size() == kTurns.size());
  REQUIRE(with.sentences.size() == kTurns.size());
  for (std::size_t i = 0; i < kTurns.size(); ++i) {
    CHECK(with.sentences[i].score == without.sentences[i].score);
    CHECK(with.sentences[i].words == without.sentences[i].words + 3);
  }
}

TEST_CASE("a time that no name follows is a word like others") {
  summarise::Options options;
  options.query = "14:00";
  options.length = {summarise::Unit::sentences, 1};
  const summarise::Summary summary = summarise::summarise(
      "10:57 The ferry leaves the quay.\n12:30 The office has its lunch.\n14:00 The mayor opens the bridge.\n",
      options);
  REQUIRE(summary.sentences.size() == 1);
  CHECK(summary.sentences[0].text == "14:00 The mayor opens the bridge.");
}
