#include <doctest/doctest.h>

#include "summarise.hpp"

TEST_CASE("without: evidence that is left out no longer counts, a name that is none changes nothing") {
  std::string text = "We propose a new lock for the old harbour of the town, which the council wants to keep. ";
  for (const char* what : {"ferry", "market", "school", "bridge", "library"}) {
    text +=
        "The " + std::string(what) + " of the town stands beside the harbour and has a lock of its own. Yes, it has. ";
  }
  const auto scores = [&](const std::vector<std::string>& without) {
    summarise::Options options;
    options.all = true;
    options.without = without;
    std::vector<double> values;
    for (const auto& sentence : summarise::summarise(text, options).sentences) values.push_back(sentence.score);
    return values;
  };
  const std::vector<double> whole = scores({});
  CHECK(scores({"no such evidence"}) == whole);
  CHECK(scores({"cues"})[0] < whole[0]);
  CHECK(scores({"size"})[2] > whole[2]);  // "Yes, it has." is short
  text += "\n\nand all that is told of the harbour, the ferry and the market.";
  CHECK(scores({"fragments"}).back() > scores({}).back());
}

TEST_CASE("a phrase of the options is found from its first word on, whatever marks stand before it") {
  const auto first_score = [](const std::vector<std::string>& cues) {
    summarise::Options options;
    options.all = true;
    options.cues = cues;
    return summarise::summarise("We took the #ferry to the island. The boat was late.", options).sentences[0].score;
  };
  CHECK(first_score({"#ferry"}) == first_score({"ferry"}));
  CHECK(first_score({"#ferry"}) > first_score({}));
  CHECK(first_score({"#", ""}) == first_score({}));
}
