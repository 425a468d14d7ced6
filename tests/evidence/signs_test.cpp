#include "evidence/signs.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using summarise::Flags;

struct Read {
  explicit Read(std::string written) : text(std::move(written)) {
    summarise::Options options;
    options.language = "en";
    summarise::read_document(text, options, document);
    summarise::PhraseLists stigma;
    stigma.add(document.language->stigma, 1);
    summarise::Vocabulary vocabulary(*document.language, document.language->stop_words, true);
    summarise::CountRows rows;
    std::vector<summarise::WordFacts> facts(document.eligible.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
      vocabulary.count(document.pieces[document.eligible[i]].printed, rows, facts[i]);
    }
    summarise::read_signs(document, facts, nullptr, &stigma, signs);
  }
  std::string text;
  summarise::Document document;
  summarise::Signs signs;
};

}  // namespace

TEST_CASE("what the words of a sentence tell") {
  const Read read(
      "In conclusion the kiln is cold. You know how the kiln is built. Revenue rose in the third quarter. "
      "Nothing of the kind stands here. The concluding words know no heading.");
  REQUIRE(read.document.eligible.size() == 5);
  CHECK(read.signs.cue == Flags{true, false, false, false, false});
  CHECK(read.signs.filler == Flags{false, true, false, false, false});
  CHECK(read.signs.result == Flags{false, false, true, false, false});
  CHECK(read.signs.conclusion == Flags(5));
}

TEST_CASE("what begins with a small letter is a fragment") {
  const Read read(
      "The kiln is cold.\n\nof clay and straw, as ever.\n\n\"and so on\" was all he said.\n\n12 kilns are cold.");
  CHECK(read.signs.small == Flags{false, true, true, false});
}

TEST_CASE("a paragraph of one sentence without a mark is a fragment, an item or a clause is none") {
  const Read read(
      "The kiln is cold. Nobody lit it\n\n"
      "The kiln of the potter is cold and will not be lit again before the end of the winter in the valley\n\n"
      "The potter shall light the kiln in the first week of the winter;\n\nHe did.\n\n- the kiln is cold\n- it is "
      "old\n");
  CHECK(read.signs.unmarked == Flags{false, false, true, false, false, false, false});
}

TEST_CASE("a speaker is told by the name, whatever time stands before it") {
  const Read read(
      "12/03/2020, 14:22 - Ilse Marrow: It was late again.\n12/03/2020, 14:23 - Jan: nobody knows why\n"
      "12/03/2020, 14:25 - Ilse Marrow: It was the pilot.\n12/03/2020, 14:26 - Anna: no, the fog\n");
  CHECK(read.signs.speaker == Flags{true, false, true, false});
}

TEST_CASE("a word that may also mean something is a filler by the mark behind it") {
  CHECK(Read("It is cold, right?").signs.filler == Flags{true});
  CHECK(Read("The right to light a kiln is old.").signs.filler == Flags{false});
}

TEST_CASE("captions that stand in the text point at their picture") {
  const struct {
    std::string sentence;
    bool points;
  } cases[] = {
      {"Ann Lund (left) opened the kiln on Monday.", true},
      {"Ann Lund, pictured with the chair, opened the kiln.", true},
      {"Pictured: the kiln of the potters, which went out.", true},
      {"The kiln (file photo) burned for three days.", true},
      {"Ann Lund left the kiln on Monday.", false},
      {"Nobody (whoever had left the kiln) came back to it.", false},
      {"The picture of the kiln hangs in the hall.", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentence);
    CHECK(Read(c.sentence).signs.picture == Flags{c.points});
  }
}

TEST_CASE("quotation marks, and what only looks like one") {
  const struct {
    std::string sentence;
    bool quotes;
  } cases[] = {
      {"\"It is cold,\" she said to him.", true}, {"“It is cold,” she said to him.", true},
      {"«It is cold», she said to him.", true},   {"„It is cold“, she said to him.", true},
      {"‘It is cold,’ she said to him.", true},   {"The potter's kiln doesn't burn.", false},
      {"The potter’s kiln doesn’t burn.", false}, {"The kiln (it is cold) doesn't burn.", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentence);
    CHECK(Read(c.sentence).signs.quotation == Flags{c.quotes});
  }
}

TEST_CASE("quotation marks anywhere in a sentence") {
  for (const std::string mark : {"\"", "“", "”", "„", "‘", "«", "»", "「", "」", "『", "』", "’", "…", "é", "§"}) {
    const bool quotes = mark != "’" && mark != "…" && mark != "é" && mark != "§";
    for (std::size_t before = 0; before < 12; ++before) {
      const std::string sentence = "The " + std::string(before, 'x') + "é kiln " + mark + " is cold today.";
      CAPTURE(sentence);
      CHECK(Read(sentence).signs.quotation == Flags{quotes});
    }
  }
}

TEST_CASE("a heading reaches to the next one") {
  const Read read(
      "Introduction\n\nKilns are old. They are hot.\n\n5 Discussion and outlook\n\nKilns were built of clay.\n\n"
      "They were built of bricks.\n\nReferences\n\nA book of kilns was printed.\n");
  REQUIRE(read.document.eligible.size() == 5);
  CHECK(read.signs.conclusion == Flags{false, false, true, true, false});
}

TEST_CASE("speakers and paragraphs") {
  const Read read(
      "Ann: The kiln is cold today. It went out at night.\nBob: Then we must light it again.\nNobody did.\n"
      "Ann: We have no wood.\nBob: There is wood in the yard.\nNote: the yard was empty.");
  REQUIRE(read.document.eligible.size() == 7);
  CHECK(read.signs.speaker == Flags{true, false, true, false, true, true, false});  // a note is nobody's turn
  CHECK(read.signs.paragraph == Flags{true, false, true, true, true, true, true});
}
