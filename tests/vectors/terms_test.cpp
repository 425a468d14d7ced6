#include "vectors/terms.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace summarise;

// The counts as text: "0:2 1:1" is term 0 twice, term 1 once.
std::string written(CountRow counts) {
  std::string out;
  for (const auto& [term, count] : counts) {
    if (!out.empty()) out += ' ';
    out += std::to_string(term) + ':' + std::to_string(count);
  }
  return out;
}

// The counts of one more sentence.
std::string count(Vocabulary& vocabulary, std::string_view sentence, WordFacts& facts,
                  std::vector<TermId>* in_order = nullptr) {
  CountRows rows;
  vocabulary.count(sentence, rows, facts, in_order);
  return written(rows[0]);
}

WordFacts facts_of(std::string_view text) {
  const Language& english = language("en");
  Vocabulary vocabulary(english, english.stop_words, true);
  WordFacts facts;
  count(vocabulary, text, facts);
  return facts;
}

}  // namespace

TEST_CASE("a sentence becomes the counts of its terms") {
  const struct {
    std::string what;
    std::string code;
    bool stem;
    std::string text;
    std::string counts;
  } cases[] = {
      {"nothing", "en", true, "", ""},
      {"no words", "en", true, "— … !", ""},
      {"stop words go", "en", true, "The potter and the kiln", "0:1 1:1"},
      {"in any case", "en", true, "THE potter AND THE kiln", "0:1 1:1"},
      {"contractions too, with either apostrophe", "en", true, "don't don’t glaze", "0:1"},
      {"nothing but stop words", "en", true, "It was what it was.", ""},
      {"terms are numbered as they appear", "en", true, "glaze kiln glaze clay", "0:2 1:1 2:1"},
      {"forms of a word are one term", "en", true, "firing fires fired", "0:3"},
      {"without stemming they are three", "en", false, "firing fires fired", "0:1 1:1 2:1"},
      {"each language by its own rules", "de", true, "der Topf und die Töpfe", "0:2"},
      {"a language we know nothing of has no stop words", "und", true, "the potter", "0:1 1:1"},
      {"words of one letter go", "en", true, "x glaze y é", "0:1"},
      {"also where the letter is written with two code points", "en", true, "e\u0301 glaze", "0:1"},
      {"a word of one Han character is a word", "und", true, "窯", "0:1"},
      {"upper case", "en", true, "KILN Kiln kiln", "0:3"},
      {"composed and decomposed", "en", false, "café cafe\u0301 CAFÉ", "0:3"},
      {"full width", "en", false, "Ｋｉｌｎ kiln", "0:2"},
      {"ligatures", "en", false, "ﬂint flint", "0:2"},
      {"sharp s", "en", false, "Straße STRASSE", "0:2"},
      {"final sigma", "und", false, "ΚΕΡΑΜΟΣ κεραμος κεραμοσ", "0:3"},
      {"apostrophes", "en", false, "potter’s potter's", "0:2"},
      {"marks around a word are none of it", "en", false, "“kiln”, (kiln) kiln!", "0:3"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const Language& spoken = language(c.code);
    Vocabulary vocabulary(spoken, spoken.stop_words, c.stem);
    WordFacts facts;
    CHECK(count(vocabulary, c.text, facts) == c.counts);
  }
}

TEST_CASE("a word that Snowball leaves nothing of is a term like others") {
  const summarise::Language& turkish = summarise::language("tr");
  summarise::Vocabulary vocabulary(turkish, turkish.stop_words, true);
  summarise::CountRows rows;
  summarise::WordFacts facts;
  std::vector<summarise::TermId> terms;
  vocabulary.count("leri roman leri", rows, facts, &terms);
  CHECK(terms == std::vector<summarise::TermId>{0, 1, 0});
}

TEST_CASE("stop words of one's own take the place of the language's") {
  const WordSet own{"kiln"};
  Vocabulary vocabulary(language("en"), own, true);
  WordFacts facts;
  CHECK(count(vocabulary, "the kiln smokes", facts) == "0:1 1:1");
  CHECK(facts.tokens == 3);
}

TEST_CASE("terms keep their numbers from one sentence to the next") {
  const Language& english = language("en");
  Vocabulary vocabulary(english, english.stop_words, true);
  WordFacts facts;
  CHECK(count(vocabulary, "kiln clay", facts) == "0:1 1:1");
  CHECK(count(vocabulary, "glaze clay kilns", facts) == "0:1 1:1 2:1");
  CHECK(vocabulary.size() == 3);
}

TEST_CASE("vocabularies that are used side by side, and one after the other, know nothing of each other") {
  const Language& english = language("en");
  for (int time = 1; time <= 2; ++time) {
    CAPTURE(time);
    Vocabulary one(english, english.stop_words, true);
    Vocabulary other(english, english.stop_words, true);
    WordFacts facts;
    CHECK(count(one, "kiln clay", facts) == "0:1 1:1");
    CHECK(count(other, "clay glaze kiln", facts) == "0:1 1:1 2:1");
    CHECK(count(one, "glaze clay", facts) == "1:1 2:1");
    CHECK(written(other.count_known("kiln")) == "2:1");
    CHECK(one.size() == 3);
  }
}

TEST_CASE("a document of more words than a lexicon keeps has its numbers to its end") {
  const Language& english = language("en");
  for (int time = 1; time <= 2; ++time) {
    Vocabulary vocabulary(english, english.stop_words, true);
    WordFacts facts;
    CountRows rows;
    for (int i = 0; i < 70000; ++i) vocabulary.count("w" + std::to_string(i) + "q kiln", rows, facts);
    CHECK(vocabulary.size() == 70001);
    CHECK(written(rows[0]) == "0:1 1:1");
    CHECK(written(rows[69999]) == "1:1 70000:1");
    CHECK(count(vocabulary, "w0q w69999q", facts) == "0:1 70000:1");
  }
}

TEST_CASE("a lexicon keeps words from one document to the next, unless they are too many bytes") {
  const Language& english = language("en");
  Lexicon lexicon(english, english.stop_words, true);
  const auto number_of = [&lexicon](const std::string& word) {
    lexicon.begin_document();
    const std::uint32_t number = lexicon.look_up(word, {0, word.size()});
    lexicon.end_document();
    return number;
  };
  CHECK(number_of("kiln") == 0);
  CHECK(number_of("clay") == 1);
  CHECK(number_of(std::string(3U << 20U, 'a')) == 2);
  CHECK(number_of("clay") == 0);
}

TEST_CASE("a text outside the matrix adds no terms, however often it is asked about") {
  const Language& english = language("en");
  Vocabulary vocabulary(english, english.stop_words, true);
  WordFacts facts;
  count(vocabulary, "kiln clay", facts);
  for (int time = 1; time <= 2; ++time) {
    CAPTURE(time);
    CHECK(written(vocabulary.count_known("zebras in the clay, clay")) == "1:2");
    CHECK(written(vocabulary.count_known("zebras")).empty());
    CHECK(vocabulary.size() == 2);
  }
}

TEST_CASE("facts count what a sentence's words say") {
  const struct {
    std::string text;
    std::uint32_t tokens, figures, first_person, second_person;
  } cases[] = {
      {"", 0, 0, 0, 0},
      {"— !", 0, 0, 0, 0},
      {"The kiln is hot.", 4, 0, 0, 0},
      {"We sold 14 pots in 1931.", 6, 2, 1, 0},
      {"I told MYSELF that our A4 sheets are mine.", 9, 1, 4, 0},
      {"You and they, not it.", 5, 0, 0, 1},
      {"Give me your hand, and YOURS too.", 7, 0, 1, 2},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const WordFacts facts = facts_of(c.text);
    CHECK(facts.tokens == c.tokens);
    CHECK(facts.figures == c.figures);
    CHECK(facts.first_person == c.first_person);
    CHECK(facts.second_person == c.second_person);
  }
}

TEST_CASE("a fingerprint stands for the words in their order, and nothing else") {
  const struct {
    std::string a;
    std::string b;
    bool same;
  } cases[] = {
      {"The kiln is hot.", "The kiln is hot.", true},
      {"The kiln is hot.", "THE “kiln” — is hot!", true},
      {"cafe\u0301 closed", "Café closed", true},
      {"The kiln is hot.", "Is the kiln hot?", false},
      {"The kiln is hot.", "The kiln is.", false},
      {"the kiln", "a kiln", false},        // stop words count
      {"fired kilns", "fire kiln", false},  // and stems do not
      {"kiln kiln", "kiln", false},
      {"", "…", true},
  };
  for (const auto& c : cases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK((facts_of(c.a).fingerprint == facts_of(c.b).fingerprint) == c.same);
  }
  CHECK(facts_of("…").fingerprint == 0);
}

TEST_CASE("the terms of a sentence in their order, stop words as none") {
  const Language& english = language("en");
  Vocabulary vocabulary(english, english.stop_words, true);
  WordFacts facts;
  std::vector<TermId> in_order;
  CHECK(count(vocabulary, "Boats and the boat of a potter.", facts, &in_order) == "0:2 1:1");
  CHECK(in_order == std::vector<TermId>{0, kNoTerm, kNoTerm, 0, kNoTerm, kNoTerm, 1});
  CHECK(facts.tokens == in_order.size());
}
