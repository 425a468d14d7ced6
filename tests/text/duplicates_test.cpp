#include "text/duplicates.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace {

const std::string kFire =
    "A fire destroyed the old sugar mill at Brenna on Tuesday night. Nobody was hurt, but the smoke could be seen from "
    "the coast. The mill had been empty since the spring, and its owners had planned to sell it to the town. Firemen "
    "from three villages fought the flames until the morning.";
const std::string kMarket =
    "The market at Brenna will move to the harbour in May. Traders had asked for more room and for a roof against the "
    "rain. The town will pay for both out of what it saved on the bridge.";

std::vector<std::size_t> originals_among(const std::vector<std::string>& texts) {
  std::vector<std::unique_ptr<summarise::Document>> read;
  summarise::Documents documents;
  for (const std::string& text : texts) {
    read.push_back(std::make_unique<summarise::Document>());
    summarise::read_document(text, {}, *read.back());
    documents.push_back(read.back().get());
  }
  return summarise::originals_of(documents);
}

}  // namespace

TEST_CASE("documents that repeat others") {
  const std::string cut_short = kFire.substr(0, kFire.find(" Firemen"));
  const struct {
    std::string what;
    std::vector<std::string> texts;
    std::vector<std::size_t> originals;
  } cases[] = {
      {"none", {}, {}},
      {"one", {kFire}, {0}},
      {"two of their own", {kFire, kMarket}, {0, 1}},
      {"the same", {kFire, kFire}, {0, 0}},
      {"the same, others between", {kMarket, kFire, kMarket, kFire}, {0, 1, 0, 1}},
      {"cut short behind the whole", {kFire, cut_short}, {0, 0}},
      {"cut short before the whole", {cut_short, kFire}, {1, 1}},
      {"under a headline", {kFire, "MILL BURNS DOWN\n\n" + kFire}, {0, 0}},
      {"other capitals and marks",
       {kFire, "A FIRE destroyed " + kFire.substr(std::string("A fire destroyed ").size())},
       {0, 0}},
      {"one half of it new", {kFire, kFire + " " + kMarket}, {1, 1}},
      {"half of one, half of another",
       {kFire.substr(0, 150) + ". " + kMarket.substr(0, 110) + ".", kFire, kMarket},
       {0, 1, 2}},
      {"no words", {"", "...", "", kFire}, {0, 1, 2, 3}},
      {"few words", {"It rains.", "It rains.", "It snows."}, {0, 0, 2}},
      {"the same words in another order", {"one two three four five six.", "six five four three two one."}, {0, 1}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    CHECK(originals_among(c.texts) == c.originals);
  }
}

TEST_CASE("what many documents have in common tells of none whom it repeats") {
  const std::string footer =
      " The courier of Brenna is printed on the quay by the owner of the old mill and his two sons.";
  std::vector<std::string> texts;
  for (int i = 0; i < 80; ++i) {
    std::string own = "The tides of the year";
    for (int day = 0; day < 20; ++day) own += " " + std::to_string(100 * i + day);
    texts.push_back(own + "." + footer);
  }
  texts.push_back(kFire + footer);
  texts.push_back(kFire.substr(0, kFire.find(" Firemen")) + footer);
  texts.push_back("It rains." + footer);
  const std::vector<std::size_t> originals = originals_among(texts);
  for (std::size_t i = 0; i <= 80; ++i) CHECK(originals[i] == i);
  CHECK(originals[81] == 80);
  CHECK(originals[82] == 82);
}
