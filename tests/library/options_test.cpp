#include <doctest/doctest.h>

#include <cmath>
#include <functional>

#include "samples.hpp"

namespace {

using summarise::Options;
using summarise::Unit;

struct Case {
  std::string what;
  std::function<void(Options&)> set;
};

}  // namespace

TEST_CASE("options out of their ranges are an Error, for summarise and for split") {
  const Case cases[] = {
      {"no sentences",
       [](Options& o) {
         o.length = {Unit::sentences, 0};
       }},
      {"less than none",
       [](Options& o) {
         o.length = {Unit::sentences, -1};
       }},
      {"half a sentence",
       [](Options& o) {
         o.length = {Unit::sentences, 0.5};
       }},
      {"one and a half",
       [](Options& o) {
         o.length = {Unit::sentences, 1.5};
       }},
      {"no number",
       [](Options& o) {
         o.length = {Unit::sentences, std::nan("")};
       }},
      {"no words",
       [](Options& o) {
         o.length = {Unit::words, 0};
       }},
      {"half a word",
       [](Options& o) {
         o.length = {Unit::words, 7.5};
       }},
      {"no characters",
       [](Options& o) {
         o.length = {Unit::characters, 0};
       }},
      {"no ratio",
       [](Options& o) {
         o.length = {Unit::ratio, 0};
       }},
      {"ratio below 0",
       [](Options& o) {
         o.length = {Unit::ratio, -0.2};
       }},
      {"ratio above 1",
       [](Options& o) {
         o.length = {Unit::ratio, 1.0001};
       }},
      {"a ratio in per cent",
       [](Options& o) {
         o.length = {Unit::ratio, 20};
       }},
      {"a ratio that is no number",
       [](Options& o) {
         o.length = {Unit::ratio, std::nan("")};
       }},
      {"diversity below 0", [](Options& o) { o.diversity = -0.01; }},
      {"diversity above 1", [](Options& o) { o.diversity = 1.01; }},
      {"diversity that is no number", [](Options& o) { o.diversity = std::nan(""); }},
      {"position bias below 0", [](Options& o) { o.position_bias = -1; }},
      {"position bias above 1", [](Options& o) { o.position_bias = 2; }},
      {"position bias that is no number", [](Options& o) { o.position_bias = std::nan(""); }},
      {"a language by its name", [](Options& o) { o.language = "english"; }},
      {"a language that is none", [](Options& o) { o.language = "qq"; }},
      {"no language", [](Options& o) { o.language = ""; }},
      {"an unknown encoding", [](Options& o) { o.encoding = "no-such-encoding"; }},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    Options options;
    c.set(options);
    for (const std::string& text : {test::kKiln, std::string()}) {
      CHECK_THROWS_AS((void)summarise::summarise(text, options), summarise::Error);
      CHECK_THROWS_AS((void)summarise::split(text, options), summarise::Error);
    }
  }
}

TEST_CASE("options at the ends of their ranges are fine") {
  const Case cases[] = {
      {"one sentence",
       [](Options& o) {
         o.length = {Unit::sentences, 1};
       }},
      {"more than there are",
       [](Options& o) {
         o.length = {Unit::sentences, 1e15};
       }},
      {"one word",
       [](Options& o) {
         o.length = {Unit::words, 1};
       }},
      {"one character",
       [](Options& o) {
         o.length = {Unit::characters, 1};
       }},
      {"next to nothing",
       [](Options& o) {
         o.length = {Unit::ratio, 1e-300};
       }},
      {"everything",
       [](Options& o) {
         o.length = {Unit::ratio, 1};
       }},
      {"no diversity", [](Options& o) { o.diversity = 0; }},
      {"all diversity", [](Options& o) { o.diversity = 1; }},
      {"no place", [](Options& o) { o.position_bias = 0; }},
      {"all place", [](Options& o) { o.position_bias = 1; }},
      {"a built-in language", [](Options& o) { o.language = "ru"; }},
      {"one that is not", [](Options& o) { o.language = "mi"; }},
      {"none", [](Options& o) { o.language = "und"; }},
      {"an encoding", [](Options& o) { o.encoding = "latin1"; }},
      {"no sentence is so long", [](Options& o) { o.min_words = 100000; }},
      {"no sentence is so short", [](Options& o) { o.max_words = 1; }},
      {"nothing can be both", [](Options& o) { o.min_words = 20, o.max_words = 10; }},
      {"a seed", [](Options& o) { o.method = summarise::Method::random, o.seed = UINT64_MAX; }},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    Options options;
    c.set(options);
    CHECK(!summarise::summarise(test::kKiln, options).sentences.empty());
    CHECK(summarise::summarise("", options).sentences.empty());
  }
}

TEST_CASE("what cannot be read is an Error, or a warning") {
  using std::string_literals::operator""s;
  CHECK_THROWS_WITH_AS((void)summarise::summarise("A kiln.\0 A pot."s), "binary file", summarise::Error);
  CHECK_THROWS_WITH_AS((void)summarise::split("\0"s), "binary file", summarise::Error);
  const std::string broken = "The kiln is c\xC3ld. Größe und Güte und Öfen zählen für Töpfer übermäßig.";
  Options strict;
  strict.strict = true;
  CHECK_THROWS_AS((void)summarise::summarise(broken, strict), summarise::Error);
  CHECK_THROWS_AS((void)summarise::split(broken, strict), summarise::Error);
  const summarise::Summary summary = summarise::summarise(broken);
  REQUIRE(summary.warnings.size() == 1);
  CHECK(summary.warnings[0].find("13") != std::string::npos);  // the first offset
  CHECK(summary.sentences[0].text == "The kiln is c\uFFFDld.");
  CHECK_NOTHROW((void)summarise::summarise(test::kKiln, strict));
}

TEST_CASE("a guess at the encoding that cannot be opened is no guess") {
  // ICU's detector takes these for EBCDIC in Arabic or Hebrew, by names for which ICU has no converter.
  for (const std::string bytes : {"\x0C\xB9", "\x0C\xB9\x0C\xB9\x0C\xB9"}) {
    CHECK_NOTHROW((void)summarise::summarise(bytes));
    CHECK_NOTHROW((void)summarise::split(bytes));
  }
}

TEST_CASE("no text, no summary") {
  for (const std::string text : {"", " ", "\n\n\t \n", "\uFEFF", "\uFEFF\n", "\u2028\u3000"}) {
    CAPTURE(text);
    const summarise::Summary summary = summarise::summarise(text);
    CHECK(summary.sentences.empty());
    CHECK(summary.sentence_count == 0);
    CHECK(summary.word_count == 0);
    CHECK(summary.warnings.empty());
    CHECK(summarise::split(text).pieces.empty());
  }
}

TEST_CASE("the language is the text's own, or the one said") {
  CHECK(summarise::summarise(test::kKiln).language == "en");
  CHECK(summarise::split("Der Ofen war noch warm, und die Töpfe standen auf dem Tisch.").language == "de");
  CHECK(summarise::summarise("12 34 56").language == "und");
  Options options;
  options.language = "fr";
  CHECK(summarise::summarise(test::kKiln, options).language == "fr");
}

TEST_CASE("names are those of the command line") {
  CHECK(summarise::name_of(summarise::Method::textrank) == "textrank");
  CHECK(summarise::name_of(summarise::Method::lexrank) == "lexrank");
  CHECK(summarise::name_of(summarise::Method::lsa) == "lsa");
  CHECK(summarise::name_of(summarise::Method::luhn) == "luhn");
  CHECK(summarise::name_of(summarise::Method::sumbasic) == "sumbasic");
  CHECK(summarise::name_of(summarise::Method::kl) == "kl");
  CHECK(summarise::name_of(summarise::Method::reduction) == "reduction");
  CHECK(summarise::name_of(summarise::Method::edmundson) == "edmundson");
  CHECK(summarise::name_of(summarise::Method::centroid) == "centroid");
  CHECK(summarise::name_of(summarise::Method::lead) == "lead");
  CHECK(summarise::name_of(summarise::Method::random) == "random");
  CHECK(summarise::name_of(summarise::Measure::cosine) == "cosine");
  CHECK(summarise::name_of(summarise::Measure::bm25) == "bm25");
  CHECK(summarise::name_of(summarise::Measure::overlap) == "overlap");
  CHECK(summarise::name_of(summarise::Kind::sentence) == "sentence");
  CHECK(summarise::name_of(summarise::Kind::item) == "item");
  CHECK(summarise::name_of(summarise::Kind::heading) == "heading");
  CHECK(summarise::name_of(summarise::Kind::other) == "other");
  CHECK(!summarise::version().empty());
}
