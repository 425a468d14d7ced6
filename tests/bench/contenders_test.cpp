#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

#include "contenders.hpp"

using bench::Contender;
using bench::contender_of;
using Names = std::vector<std::string>;

namespace {

Names names_of(const std::vector<Contender>& contenders) {
  Names names;
  for (const Contender& one : contenders) names.push_back(one.name);
  return names;
}

// Three texts in one of which every piece weighs: a report, a talk, and one too brief to tell how much its beginning
// counts.
std::vector<std::string> telling_texts() {
  const std::string report =
      "In conclusion, the ferry pays for itself and for the quay. Revenue of the ferry rose by 12 percent to $40 "
      "million. "
      "The quay (above) is full of boats every day.\n\n"
      "and the old boat lies there as well, all alone.\n\n"
      "\"The ferry is late,\" said the harbour master on the quay. The boat costs a penny. The quay is old and long "
      "and "
      "of stone. Boats lie at the quay in winter. The ferry leaves the quay at noon. Nobody minds the boats.\n\n"
      "Conclusion\n\nThe ferry is cheap and the quay is safe for boats. The boats of the quay stay there.\n";
  std::string talk;
  for (int i = 0; i < 6; ++i) {
    talk +=
        "Ann: I mean, we sold 40 boats and you know it. We paid for the quay. It was late.\n\n"
        "Bo: You know that we paid 12 crowns for our boats. Our quay is new. The ferry leaves at noon.\n\n";
  }
  return {report, talk, "The ferry is late. The quay is full of boats. A boat lies at the quay. The ferry leaves.\n"};
}

std::vector<double> scores_of(const Contender& one, const std::string& text) {
  summarise::Options options = one.options;
  if (one.reads_title) options.title = "The quay and its boats";
  if (one.reads_query) options.query = "a penny for the boat";
  options.stigma = {{"nobody minds"}};
  options.all = true;
  std::vector<double> all;
  for (const summarise::Sentence& sentence : summarise::summarise(text, options).sentences)
    all.push_back(sentence.score);
  return all;
}

}  // namespace

TEST_CASE("contenders: every method of the library has a name of its own") {
  const Names names = bench::method_names();
  CHECK(names.front() == "textrank");
  for (const char* name : {"lead", "random"}) CHECK(std::count(names.begin(), names.end(), name) == 1);
  for (std::size_t k = 0; k < names.size(); ++k) {
    CHECK(contender_of(names[k]).options.method == static_cast<summarise::Method>(k));
  }
}

TEST_CASE("contenders: names") {
  CHECK(contender_of("oracle").is_oracle);
  CHECK_FALSE(contender_of("default").options.classic);
  CHECK(contender_of("classic").options.classic);
  CHECK(contender_of("textrank/classic").options.classic);
  CHECK(contender_of("lead").options.method == summarise::Method::lead);
  CHECK_FALSE(contender_of("lead").reads_title);
  CHECK_FALSE(contender_of("lead").reads_query);
  const Contender less = contender_of("default-place+query+diversity");
  CHECK(less.options.without == Names{"place", "query"});
  CHECK(less.options.diversity == 0.0);
  CHECK_FALSE(less.reads_query);
  CHECK(less.reads_title);
  CHECK_THROWS_AS(contender_of("textrnk"), std::runtime_error);
}

TEST_CASE("contenders: lead and classic are always there, and once") {
  CHECK(names_of(bench::contenders({"default"}, {"place", "size"})) ==
        Names{"default", "default-place", "default-size", "lead", "classic"});
  CHECK(names_of(bench::contenders({"lead", "default", "lead"}, {})) == Names{"lead", "default", "classic"});
  const Names all = names_of(bench::contenders({"all"}, {}));
  CHECK(all.size() == bench::method_names().size() + 3);
}

TEST_CASE("contenders: what can be left out is known to the library by this name, and weighs in one of three texts") {
  const std::vector<std::string> texts = telling_texts();
  for (const std::string_view piece : bench::kPieces) {
    CAPTURE(piece);
    const Contender whole = contender_of("default");
    const Contender less = contender_of("default-" + std::string(piece));
    const bool weighs = std::ranges::any_of(
        texts, [&](const std::string& text) { return scores_of(whole, text) != scores_of(less, text); });
    CHECK(weighs == (piece != "diversity"));  // which is of the choice
  }
  CHECK_THROWS_WITH(contender_of("default-nosuch"),
                    doctest::Contains("there is no piece 'nosuch' to leave out; there are place, size, cues"));
  CHECK_THROWS_WITH(contender_of("default-place+"), doctest::Contains("there is no piece ''"));
}

TEST_CASE("contenders: without all of the pieces nothing but the rank weighs, so that none is missing among them") {
  Contender bare = contender_of("default");
  bare.options.without.assign(bench::kPieces.begin(), bench::kPieces.end());
  bare.options.position_bias = 0;  // then the walk is the published one
  bare.reads_title = bare.reads_query = false;
  Contender published = bare;
  published.options.classic = true;
  constexpr double kWalks = 1e-4;  // both go on until hardly anything changes
  for (const std::string& text : telling_texts()) {
    const std::vector<double> left = scores_of(bare, text);
    const std::vector<double> ranks = scores_of(published, text);
    REQUIRE(left.size() == ranks.size());
    for (std::size_t i = 0; i < left.size(); ++i) CHECK(left[i] == doctest::Approx(ranks[i]).epsilon(kWalks));
  }
}
