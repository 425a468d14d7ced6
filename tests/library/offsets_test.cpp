#include <doctest/doctest.h>

#include "samples.hpp"

namespace {

struct Place {
  std::string text;
  std::size_t begin, end;
};

}  // namespace

TEST_CASE("a piece is bytes[begin, end) of the input, or of what it was decoded to") {
  using std::string_literals::operator""s;
  const struct {
    std::string what, bytes, encoding;
    std::vector<Place> pieces;
  } cases[] = {
      {"plain", "Clay is dug. Pots dry.", "", {{"Clay is dug.", 0, 12}, {"Pots dry.", 13, 22}}},
      {"blanks around", "  Clay is dug.  \n\n Pots dry. \n", "", {{"Clay is dug.", 2, 14}, {"Pots dry.", 19, 28}}},
      {"a byte-order mark counts", "\uFEFFClay is dug.", "", {{"Clay is dug.", 3, 15}}},
      {"characters of several bytes", "Ölöfen? Tönern.", "", {{"Ölöfen?", 0, 9}, {"Tönern.", 10, 18}}},
      {"wide blanks become one", "Clay \t  is\u00A0dug.", "", {{"Clay is\u00A0dug.", 0, 16}}},
      {"a tab becomes a space", "Clay\tis dug.", "", {{"Clay is dug.", 0, 12}}},
      {"Latin-1: bytes of the text as UTF-8",
       "\xD6l\xF6"
       "fen? T\xF6nern.",
       "ISO-8859-1",
       {{"Ölöfen?", 0, 9}, {"Tönern.", 10, 18}}},
      {"UTF-16 with its mark: no mark in the text", "\xFF\xFE\xD6\0l\0.\0"s, "", {{"Öl.", 0, 4}}},
      {"a repaired byte is three",
       "Clay \xFF is dug. Pots dry.",
       "UTF-8",
       {{"Clay \uFFFD is dug.", 0, 16}, {"Pots dry.", 17, 26}}},
      {"repaired, behind a mark", "\uFEFFClay \xFF is dug.", "UTF-8", {{"Clay \uFFFD is dug.", 0, 16}}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    summarise::Options options;
    options.encoding = c.encoding;
    options.length.amount = 9;
    const summarise::Pieces split = summarise::split(c.bytes, options);
    const summarise::Summary summary = summarise::summarise(c.bytes, options);
    REQUIRE(split.pieces.size() == c.pieces.size());
    REQUIRE(summary.sentences.size() == c.pieces.size());
    for (std::size_t i = 0; i < c.pieces.size(); ++i) {
      CAPTURE(i);
      for (const summarise::Piece& got : {split.pieces[i], summarise::Piece(summary.sentences[i])}) {
        CHECK(got.text == c.pieces[i].text);
        CHECK(got.begin == c.pieces[i].begin);
        CHECK(got.end == c.pieces[i].end);
      }
    }
  }
}

TEST_CASE("lines that were wrapped are one piece, mended") {
  // Two full lines that go on in lower case: a wrapped paragraph.
  const struct {
    std::string what, first, second, printed;
  } cases[] = {
      {"a line break", "The potters of the valley carried all their", "clay up the hill.", "their clay up"},
      {"with blanks around it", "The potters of the valley carried all their  ", " clay up the hill.", "their clay up"},
      {"a hyphen of a word known elsewhere", "The potters of the valley carried all the ri-",
       "verbank clay. The riverbank is steep.", "the riverbank clay"},
      {"a hyphen of a word not known", "The potters of the valley carried all the ri-", "verbank clay up the hill.",
       "the ri-verbank clay"},
      {"a soft hyphen", "The potters of the valley carried all the ri\u00AD", "verbank clay up the hill.",
       "the riverbank clay"},
  };
  for (const auto& c : cases) {
    for (const std::string brk : {"\n", "\r\n"}) {
      for (const std::string quote : {"", "> "}) {
        CAPTURE(c.what);
        CAPTURE(quote);
        const std::string text = quote + c.first + brk + quote + c.second + brk;
        const summarise::Pieces split = summarise::split(text);
        REQUIRE(!split.pieces.empty());
        CHECK(split.pieces[0].text.find(c.printed) != std::string::npos);
        CHECK(split.pieces[0].begin == quote.size());
      }
    }
  }
}

TEST_CASE("words are what wc counts, and in scripts without blanks what ICU finds") {
  const struct {
    std::string text;
    std::size_t words;
  } cases[] = {{"Clay is dug.", 3},
               {"Clay — is dug.", 4},
               {"Well-known clay’s dug.", 3},
               {"Clay\u00A0is dug.", 3},
               {"土を焼く。", 3}};
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const summarise::Summary summary = summarise::summarise(c.text);
    CHECK(summary.word_count == c.words);
    REQUIRE(summary.sentences.size() == 1);
    CHECK(summary.sentences[0].words == c.words);
  }
}
