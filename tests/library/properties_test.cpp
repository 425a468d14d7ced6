// What holds for any bytes whatever. Texts come from a seeded generator, so that a failure comes back.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "awkward.hpp"
#include "source_match.hpp"
#include "summarise.hpp"

namespace {

using summarise::Options;
using summarise::Piece;
using summarise::Pieces;
using summarise::Summary;

// Every piece as it should be: in order, apart, not empty, of one line, and the source's bytes under the rules.
void check_pieces(const std::vector<Piece>& pieces, std::string_view source) {
  std::size_t behind = 0;
  for (const Piece& piece : pieces) {
    CAPTURE(piece.text);
    CHECK(piece.begin >= behind);
    REQUIRE(piece.end > piece.begin);
    REQUIRE(piece.end <= source.size());
    behind = piece.end;
    const auto printed = test::code_points(piece.text);
    const auto original = test::code_points(source.substr(piece.begin, piece.end - piece.begin));
    REQUIRE(printed);
    REQUIRE(original);  // begin and end are no middle of a character
    REQUIRE(!printed->empty());
    CHECK(!test::is_blank(printed->front()));
    CHECK(!test::is_blank(printed->back()));
    for (const char32_t c : *printed) CHECK(!test::breaks_line(c));
    CHECK(test::printed_as(*original, *printed));
  }
}

// All of the text but blanks, quote marks, soft hyphens at line ends and a byte-order mark is in a piece.
void check_covered(const std::vector<Piece>& pieces, std::string_view source) {
  std::size_t behind = source.starts_with("\uFEFF") ? 3 : 0;
  const auto check_gap = [&](std::size_t end) {
    const auto gap = test::code_points(source.substr(behind, end - behind));
    REQUIRE(gap);
    for (const char32_t c : *gap) {
      CAPTURE(static_cast<unsigned>(c));
      CHECK((test::is_blank(c) || c == U'>' || c == U'\u00AD'));
    }
  };
  for (const Piece& piece : pieces) {
    check_gap(piece.begin);
    behind = piece.end;
  }
  check_gap(source.size());
}

// The summary of everything against the pieces: the same sentences, with scores and an order that make sense.
void check_summary(const Summary& summary, const Pieces& pieces) {
  const auto eligible = [](const Piece& piece) {
    return piece.kind == summarise::Kind::sentence || piece.kind == summarise::Kind::item;
  };
  std::vector<Piece> expected;
  for (const Piece& piece : pieces.pieces) {
    if (eligible(piece)) expected.push_back(piece);
  }
  if (expected.empty()) expected = pieces.pieces;
  REQUIRE(summary.sentences.size() == expected.size());
  CHECK(summary.sentence_count == expected.size());
  double sum = 0;
  std::size_t words = 0;
  std::set<std::size_t> orders;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const summarise::Sentence& sentence = summary.sentences[i];
    CHECK(sentence.text == expected[i].text);
    CHECK(sentence.begin == expected[i].begin);
    CHECK(sentence.end == expected[i].end);
    CHECK(sentence.words == expected[i].words);
    CHECK(sentence.kind == expected[i].kind);
    CHECK(sentence.index == i);
    CHECK(sentence.score >= 0);
    sum += sentence.score;
    words += sentence.words;
    if (sentence.chosen) orders.insert(sentence.order);
  }
  CHECK(summary.word_count == words);
  if (expected.empty()) return;
  CHECK(sum == doctest::Approx(1).epsilon(1e-9));
  CHECK(orders.size() == std::min<std::size_t>(3, expected.size()));
  CHECK(*orders.rbegin() == orders.size() - 1);
}

Options all_with(unsigned round) {
  Options options;
  options.all = true;
  options.classic = round % 3 == 0;
  options.similarity = static_cast<summarise::Measure>(round % 3);
  if (round % 5 == 0) options.query = "kiln \xFF fire 窯 zebra";
  if (round % 7 == 0) options.title = "Zebra pots";
  if (round % 11 == 0) options.stem = false;
  return options;
}

}  // namespace

TEST_CASE("texts of awkward fragments") {
  std::mt19937 engine(1);
  for (unsigned round = 0; round < 1500; ++round) {
    const std::string text = test::random_text(engine);
    CAPTURE(round);
    CAPTURE(text);
    const Pieces pieces = summarise::split(text);  // no NUL, no bad bytes: nothing to complain of
    CHECK(pieces.warnings.empty());
    check_pieces(pieces.pieces, text);
    check_covered(pieces.pieces, text);
    check_summary(summarise::summarise(text, all_with(round)), pieces);
  }
}

TEST_CASE("the same texts read as Latin-1 have the offsets of their decoded bytes") {
  std::mt19937 engine(2);
  Options options;
  options.encoding = "ISO-8859-1";
  for (unsigned round = 0; round < 300; ++round) {
    const std::string text = test::random_text(engine);
    std::string decoded;
    for (const char byte : text) {
      const auto c = static_cast<unsigned char>(byte);
      if (c >= 0x80) decoded += static_cast<char>(0xC0U | (c >> 6U));
      decoded += static_cast<char>(c >= 0x80 ? 0x80U | (c & 0x3FU) : c);
    }
    CAPTURE(round);
    const Pieces pieces = summarise::split(text, options);
    check_pieces(pieces.pieces, decoded);
    check_covered(pieces.pieces, decoded);
  }
}

TEST_CASE("any bytes give a summary in valid UTF-8, or are a binary file") {
  std::mt19937 engine(3);
  unsigned read = 0;
  for (unsigned round = 0; round < 3000; ++round) {
    const std::string bytes = test::random_bytes(engine);
    CAPTURE(round);
    try {
      const Pieces pieces = summarise::split(bytes);
      std::size_t behind = 0;
      for (const Piece& piece : pieces.pieces) {
        CHECK(test::code_points(piece.text));
        CHECK(piece.begin >= behind);
        CHECK(piece.end > piece.begin);
        behind = piece.end;
      }
      check_summary(summarise::summarise(bytes, all_with(round)), pieces);
      ++read;
    } catch (const summarise::Error& error) {
      CHECK(std::string(error.what()) == "binary file");
    }
  }
  CHECK(read > 2000);
}

TEST_CASE("any bytes in any encoding and any language: an Error at worst") {
  const std::string encodings[] = {"UTF-8",     "UTF-16",  "UTF-16LE",    "UTF-32", "windows-1252",
                                   "Shift_JIS", "GB18030", "ISO-2022-JP", "UTF-7",  "EBCDIC-CP-US"};
  const std::string languages[] = {"en", "de", "ja", "th", "und", "auto"};
  std::mt19937 engine(4);
  for (unsigned round = 0; round < 1000; ++round) {
    CAPTURE(round);
    Options options = all_with(round);
    options.encoding = encodings[round % std::size(encodings)];
    options.language = languages[round % std::size(languages)];
    options.strict = round % 4 == 0;
    try {
      for (const summarise::Sentence& sentence : summarise::summarise(test::random_bytes(engine), options).sentences)
        CHECK(test::code_points(sentence.text));
    } catch (const summarise::Error& error) {
      CHECK(std::string(error.what()).find('\n') == std::string::npos);
    }
  }
}
