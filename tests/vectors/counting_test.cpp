#include "vectors/counting.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

namespace {

using namespace summarise;

std::vector<std::string> random_sentences(std::size_t n) {
  std::mt19937 engine(11);
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < n; ++i) {
    std::string sentence = "The kiln";
    for (std::size_t words = engine() % 9; words > 0; --words) {
      sentence += " w" + std::to_string(engine() % (1 + engine() % (n + 1))) + "ing";
    }
    sentences.push_back(sentence + (i % 5 == 0 ? ", in short, is été 我们喜欢读书." : "."));
  }
  return sentences;
}

Counted counted_by(unsigned threads, const Document& document, std::size_t& terms, TermCounts& known) {
  Vocabulary vocabulary(*document.language, document.language->stop_words, true);
  Counted counted;
  count_sentences(document, true, threads, vocabulary, counted);
  terms = vocabulary.size();
  known = vocabulary.count_known("w1ing w7 kilns w700ing");
  return counted;
}

}  // namespace

TEST_CASE("the same counts, numbers and facts from any number of threads") {
  for (const std::size_t n : {0U, 1U, 3000U, 20000U}) {
    CAPTURE(n);
    Options options;
    options.language = "en";
    Document document;
    read_sentences(random_sentences(n), options, document);
    std::size_t terms = 0;
    TermCounts known;
    const Counted one = counted_by(1, document, terms, known);
    REQUIRE(one.rows.size() == n);
    for (const unsigned threads : {0U, 2U, 3U, 4U, 50U}) {
      CAPTURE(threads);
      std::size_t terms_again = 0;
      TermCounts known_again;
      const Counted more = counted_by(threads, document, terms_again, known_again);
      CHECK(terms_again == terms);
      CHECK(known_again == known);
      CHECK(more.words == one.words);
      CHECK(more.characters == one.characters);
      CHECK(more.in_order == one.in_order);
      REQUIRE(more.rows.size() == n);
      REQUIRE(more.facts.size() == n);
      std::size_t differ = 0;
      for (std::size_t i = 0; i < n; ++i) {
        differ += !std::ranges::equal(more.rows[i], one.rows[i]) || more.facts[i] != one.facts[i];
      }
      CHECK(differ == 0);
    }
  }
}

TEST_CASE("the time before a speaker's name makes a line longer, and nothing else") {
  const auto read = [](const std::vector<std::string>& sentences) {
    Options options;
    options.language = "en";
    Document document;
    read_sentences(sentences, options, document);
    std::size_t terms = 0;
    TermCounts known;
    return counted_by(1, document, terms, known);
  };
  const Counted timed = read({"12/03/2020, 14:22 - Ilse: The 3 kilns are cold.", "[14:23] <jan> nobody knows why"});
  const Counted plain = read({"Ilse: The 3 kilns are cold.", "<jan> nobody knows why"});
  CHECK(timed.words == std::vector<std::uint32_t>{9, 5});
  CHECK(plain.words == std::vector<std::uint32_t>{6, 4});
  CHECK(timed.characters == std::vector<std::uint32_t>{plain.characters[0] + 20, plain.characters[1] + 8});
  CHECK(timed.in_order == plain.in_order);
  for (const std::size_t i : {0, 1}) {
    WordFacts facts = timed.facts[i];
    CHECK(facts.stamp_words == timed.words[i] - plain.words[i]);
    CHECK(facts.stamp_characters == timed.characters[i] - plain.characters[i]);
    facts.stamp_words = facts.stamp_characters = 0;
    CHECK(facts == plain.facts[i]);
  }
}
