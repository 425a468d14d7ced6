#include <doctest/doctest.h>

#include <algorithm>

#include "samples.hpp"

namespace {

using summarise::Options;

Options query(const std::string& text) {
  Options options;
  options.query = text;
  return options;
}

Options title(const std::string& text) {
  Options options;
  options.title = text;
  return options;
}

std::size_t best_of(const std::vector<double>& scores) {
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

constexpr std::size_t kChimney = 1, kSchool = 4;  // which sentences of test::kKiln speak of them

}  // namespace

TEST_CASE("a query brings what bears on it to the front") {
  const struct {
    std::string query;
    std::size_t best;
  } cases[] = {
      {"chimney", kChimney},
      {"Who rebuilt the CHIMNEYS?", kChimney},
      {"a mason from the valley", kChimney},
      {"village schools", kSchool},
      {"children zebra", kSchool},
  };
  for (const auto& c : cases) {
    CAPTURE(c.query);
    for (const bool classic : {false, true}) {
      Options options = query(c.query);
      options.classic = classic;
      CHECK(best_of(test::scores_of(test::kKiln, options)) == c.best);
      CHECK(summarise::summarise(test::kKiln, options).warnings.empty());
    }
  }
}

TEST_CASE("a query that nothing matches changes nothing, with a warning") {
  const std::vector<double> plain = test::scores_of(test::kKiln);
  for (const std::string text : {"zebra", "the of and", "x", "?!", " ", "Reißverschluss 窯"}) {
    CAPTURE(text);
    CHECK(test::scores_of(test::kKiln, query(text)) == plain);
    CHECK(summarise::summarise(test::kKiln, query(text)).warnings.size() == 1);
  }
  CHECK(summarise::summarise(test::kKiln, query("")).warnings.empty());
}

TEST_CASE("what a query names and the text lacks does not weigh") {
  CHECK(test::scores_of(test::kKiln, query("chimney zebra")) == test::scores_of(test::kKiln, query("chimney")));
}

TEST_CASE("a title lifts what is like it, one that is like nothing changes nothing") {
  const std::vector<double> plain = test::scores_of(test::kKiln);
  const std::vector<double> lifted = test::scores_of(test::kKiln, title("Children of the village school"));
  for (std::size_t i = 0; i < plain.size(); ++i) {
    CAPTURE(i);
    CHECK((i == kSchool ? lifted[i] > plain[i] : lifted[i] <= plain[i]));
  }
  CHECK(test::scores_of(test::kKiln, title("Zebras")) == plain);
  CHECK(summarise::summarise(test::kKiln, title("Zebras")).warnings.empty());
}

TEST_CASE("a title in the text and one beside it are the same to the others") {
  const std::string heading = "Children of the village school";
  CHECK(test::scores_of(heading + "\n\n" + test::kKiln) == test::scores_of(test::kKiln, title(heading)));
}

TEST_CASE("the first of several headings that are counted is no title, the only one is") {
  const std::string first = "SECTION 1. VILLAGE SCHOOL.\n\n" + test::kKiln;
  const std::string next = "\n\nSECTION 2. SALARIES.\n\nZebras graze.";
  CHECK(test::scores_of(first + next) == test::scores_of("SECTION 1. FEES.\n\n" + test::kKiln + next));
  CHECK(test::scores_of(first) != test::scores_of("SECTION 1. FEES.\n\n" + test::kKiln));
  CHECK(test::scores_of(first + "\n\nSEC. 2. SALARIES.\n\nZebras graze.") ==
        test::scores_of("SECTION 1. FEES.\n\n" + test::kKiln + "\n\nSEC. 2. SALARIES.\n\nZebras graze."));
  const std::string numbered = "\n\n1. Salaries\n\nZebras graze.";  // counted, but otherwise
  CHECK(test::scores_of(first + numbered) != test::scores_of("SECTION 1. FEES.\n\n" + test::kKiln + numbered));
}

TEST_CASE("a query and a title may share words that the text lacks") {
  Options options = query("zebra chimney");
  options.title = "Zebra chimney";
  Options without = query("chimney");
  without.title = "chimney";
  CHECK(test::scores_of(test::kKiln, options) == test::scores_of(test::kKiln, without));
}

TEST_CASE("a query shares a word with the text's own heading alone") {
  const std::string text = "Zebras and kilns\n\n" + test::kKiln;
  CHECK(test::scores_of(text, query("zebra chimney")) == test::scores_of(text, query("chimney")));
  CHECK(test::scores_of(text, query("zebra")) == test::scores_of(text));
}

TEST_CASE("a query reaches what is like its matches, though it has none of its words") {
  const std::string text = test::paragraphs({"The lighthouse needs a new lamp before the winter storms begin again.",
                                             "A lamp for the winter storms would cost as much as two boats.",
                                             "Farmers in the hills have sold their wool to a mill abroad.",
                                             "The mill abroad pays farmers more for wool than the market does."});
  Options options;
  options.without = {"place", "size", "query"};
  const std::vector<double> before = test::scores_of(text, options);
  options.query = "lighthouse";
  const std::vector<double> after = test::scores_of(text, options);
  CHECK(after[1] / after[2] > 1.5 * before[1] / before[2]);
  CHECK(after[3] > 0);
}
