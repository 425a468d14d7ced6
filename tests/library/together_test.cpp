// Several texts on one topic.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "samples.hpp"

namespace {

using summarise::Options;
using summarise::Sentence;
using summarise::Summary;

const std::string kMorning =
    "The ferry Aurelia ran aground off Skarvik early on Monday with ninety passengers aboard. The crew had lost their "
    "bearings in thick fog. Fishing boats from Skarvik brought all passengers ashore before noon. A tug is on its way "
    "from the south.";
const std::string kEvening =
    "All ninety passengers of the ferry Aurelia are safe after fishing boats brought them ashore. The ferry had run "
    "aground off Skarvik in thick fog. Divers found a tear of four metres in her hull. Pumps keep the engine room dry.";
const std::string kComment =
    "Ferries on this coast should carry two pilots in fog. Our paper has said so for years. The harbour office "
    "answered "
    "that pilots are dear and fog is rare.";

Summary all_of(const std::vector<std::string_view>& texts, Options options = {}) {
  options.all = true;
  return summarise::summarise_together(texts, options);
}

std::map<std::string, double> scores_by_text(const Summary& summary) {
  std::map<std::string, double> scores;
  for (const Sentence& sentence : summary.sentences) scores[sentence.text] = sentence.score;
  return scores;
}

std::vector<std::string> chosen_of(const Summary& summary) {
  std::vector<std::string> chosen;
  for (const Sentence& sentence : summary.sentences) {
    if (sentence.chosen) chosen.push_back(sentence.text);
  }
  return chosen;
}

}  // namespace

TEST_CASE("one text alone is summarised as it would be otherwise") {
  const Summary together = all_of({test::kKiln});
  const std::vector<Sentence> alone = test::all_of(test::kKiln);
  REQUIRE(together.sentences.size() == alone.size());
  for (std::size_t i = 0; i < alone.size(); ++i) {
    CHECK(together.sentences[i].text == alone[i].text);
    CHECK(together.sentences[i].score == alone[i].score);
    CHECK(together.sentences[i].chosen == alone[i].chosen);
    CHECK(together.sentences[i].document == 0);
  }
  CHECK(together.sources.size() == 1);
}

TEST_CASE("sentences know their text, their place in it and their bytes") {
  const std::vector<std::string_view> texts = {kMorning, kEvening, kComment};
  const Summary summary = all_of(texts);
  CHECK(summary.sentence_count == 11);
  CHECK(summary.language == "en");
  std::size_t before = 0;
  std::size_t index = 0;
  double sum = 0;
  for (const Sentence& sentence : summary.sentences) {
    if (sentence.document != before) index = 0;
    before = sentence.document;
    CHECK(sentence.index == index++);
    CHECK(texts[sentence.document].substr(sentence.begin, sentence.end - sentence.begin) == sentence.text);
    sum += sentence.score;
  }
  CHECK(before == 2);
  CHECK(sum == doctest::Approx(1).epsilon(1e-9));
}

TEST_CASE("the order of the texts changes no score and no choice") {
  const Summary one = all_of({kMorning, kEvening, kComment});
  const Summary other = all_of({kComment, kMorning, kEvening});
  const std::map<std::string, double> scores = scores_by_text(other);
  for (const auto& [text, score] : scores_by_text(one)) {
    CAPTURE(text);
    CHECK(scores.at(text) == doctest::Approx(score).epsilon(1e-9));
  }
  const auto chosen = [](const Summary& summary) {
    std::vector<std::string> texts;
    for (const Sentence& sentence : summary.sentences) {
      if (sentence.chosen) texts.push_back(sentence.text);
    }
    std::ranges::sort(texts);
    return texts;
  };
  CHECK(chosen(one) == chosen(other));
}

TEST_CASE("left-overs alone make no text beside one that has sentences") {
  for (const std::string_view nothing : {"Leave a comment", "", "..."}) {
    CAPTURE(nothing);
    const Summary alone = all_of({test::kKiln});
    const Summary both = all_of({test::kKiln, nothing});
    CHECK(scores_by_text(both) == scores_by_text(alone));
    CHECK(chosen_of(both) == chosen_of(alone));
  }
  CHECK(all_of({"Leave a comment", "Share this"}).sentence_count == 2);
}

TEST_CASE("what another text says too counts for more") {
  const double alone =
      scores_by_text(all_of({test::kKiln, kComment})).at("Nobody in the club had ever seen such a large kiln at work.");
  const double repeated =
      scores_by_text(all_of({test::kKiln, kComment + " Nobody in the potters' club knew such a large kiln."}))
          .at("Nobody in the club had ever seen such a large kiln at work.");
  CHECK(repeated > alone);
}

TEST_CASE("place is counted within each text") {
  Options options;
  options.position_bias = 1;
  options.without = {"size", "title", "quotation", "cues"};
  // Sentences that share nothing: place alone tells them apart.
  const std::string first = test::kStrangers[0] + " " + test::kStrangers[1];
  const std::string second = test::kStrangers[2] + " " + test::kStrangers[3];
  const Summary summary = all_of({first, second}, options);
  REQUIRE(summary.sentences.size() == 4);
  CHECK(summary.sentences[0].score == doctest::Approx(summary.sentences[2].score));
  CHECK(summary.sentences[1].score == doctest::Approx(summary.sentences[3].score));
  CHECK(summary.sentences[0].score > summary.sentences[1].score);
}

TEST_CASE("lead takes the first sentences of all texts before their second ones") {
  Options options;
  options.method = summarise::Method::lead;
  options.length = {summarise::Unit::sentences, 4};
  std::vector<std::pair<std::size_t, std::size_t>> chosen;
  for (const Sentence& sentence : summarise::summarise_together({kMorning, kEvening, kComment}, options).sentences) {
    chosen.emplace_back(sentence.document, sentence.index);
  }
  CHECK(chosen == std::vector<std::pair<std::size_t, std::size_t>>{{0, 0}, {0, 1}, {1, 0}, {2, 0}});
}

TEST_CASE("a text that repeats another one counts once") {
  const Summary once = all_of({kMorning, kEvening});
  const Summary twice = all_of({kMorning, kEvening, kMorning});
  CHECK(scores_by_text(twice) == scores_by_text(once));
  CHECK(twice.sentence_count == once.sentence_count);
  REQUIRE(twice.sources.size() == 3);
  CHECK_FALSE(twice.sources[0].repeats);
  CHECK(twice.sources[2].repeats == 0U);
}

TEST_CASE("what cannot be read is named, the others are done") {
  const std::string binary("\0\1\2", 3);
  Options options;
  options.encoding = "UTF-8";
  const Summary summary = all_of({binary, kMorning, "bad \xFF byte here.", ""}, options);
  REQUIRE(summary.sources.size() == 4);
  CHECK(summary.sources[0].error == "binary file");
  CHECK(summary.sources[1].error.empty());
  CHECK(summary.sources[2].warnings.size() == 1);
  CHECK(summary.sources[3].error.empty());
  CHECK(summary.sentences.front().document == 1);
  CHECK(summary.sentences.back().document == 2);
  CHECK(summarise::summarise_together({}).sentences.empty());
  CHECK(summarise::summarise_together({"", ""}).sentences.empty());
  Options bad;
  bad.length = {summarise::Unit::ratio, 2};
  CHECK_THROWS_AS(summarise::summarise_together({kMorning}, bad), summarise::Error);
}

TEST_CASE("a text of blanks has no say in the language, however long") {
  const std::string blanks(5000, '\n');
  const Summary summary = all_of({kMorning, blanks, kEvening});
  CHECK(summary.language == "en");
  CHECK(scores_by_text(summary).at("Divers found a tear of four metres in her hull.") ==
        doctest::Approx(
            scores_by_text(all_of({kMorning, kEvening})).at("Divers found a tear of four metres in her hull.")));
}

TEST_CASE("every method, plain and as published") {
  for (const summarise::Method method : summarise::kMethods) {
    for (const bool classic : {false, true}) {
      Options options;
      options.method = method;
      options.classic = classic;
      options.query = "fog";
      CAPTURE(summarise::name_of(options.method));
      const Summary summary = all_of({kMorning, kEvening, kComment}, options);
      double sum = 0;
      for (const Sentence& sentence : summary.sentences) sum += sentence.score;
      CHECK(sum == doctest::Approx(1).epsilon(1e-9));
      CHECK(std::ranges::count_if(summary.sentences, &Sentence::chosen) == 3);
    }
  }
}
