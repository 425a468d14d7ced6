#include "text/document.hpp"

#include <doctest/doctest.h>

#include <string>

#include "text/laid_out.hpp"

using test::Strings;

namespace {

// The pieces of `text`, each as its kind, a colon and its one line.
Strings pieces_of(const std::string& text) {
  summarise::Document document;
  summarise::read_document(text, {}, document);
  Strings all;
  for (const summarise::TextPiece& piece : document.pieces) {
    all.push_back(std::string(summarise::name_of(piece.kind)) + ": " + std::string(piece.printed));
    if (piece.kind == summarise::Kind::other) CHECK(piece.source.of(text) == piece.printed);
  }
  return all;
}

}  // namespace

TEST_CASE("the times before what a recogniser of speech heard are pieces of their own") {
  CHECK(pieces_of("[00:00.000 --> 00:06.280]  The mill turns, and the river is high.\n"
                  "[00:06.280 --> 00:10.700]  Nobody knows when the\n"
                  "[00:10.700 --> 00:12.000]  miller will come. He is late.\n"
                  "00:12.000 --> 00:13.000 He is here.\n") ==
        Strings{"other: [00:00.000 --> 00:06.280]", "sentence: The mill turns, and the river is high.",
                "other: [00:06.280 --> 00:10.700]", "sentence: Nobody knows when the",
                "other: [00:10.700 --> 00:12.000]", "sentence: miller will come.", "sentence: He is late.",
                "other: 00:12.000 --> 00:13.000", "sentence: He is here."});
}

TEST_CASE("times before lines that were heard are pieces of their own, but not an agenda's or a chat's") {
  CHECK(pieces_of("0:00 so we went to the river and the\n0:03 boat was gone and I asked the man\n"
                  "(0:06) which it was\n") == Strings{"other: 0:00", "sentence: so we went to the river and the",
                                                      "other: 0:03", "sentence: boat was gone and I asked the man",
                                                      "other: (0:06)", "sentence: which it was"});
  for (const Strings& lines : {Strings{"10:30 Opening of the Harbour", "11:00 Coffee and Boats", "12:30 Lunch"},
                               Strings{"[10:30] Ann: it is late.", "[11:00] Ben: it is.", "[12:30] Ann: yes."}}) {
    CAPTURE(lines);
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    const Strings pieces = pieces_of(text);
    REQUIRE(pieces.size() == lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) CHECK(pieces[i].ends_with(": " + lines[i]));
  }
  // A single time says nothing.
  CHECK(pieces_of("0:00 so we went\nto the river\nand the boat\nwas gone\n").front() == "sentence: 0:00 so we went");
}

TEST_CASE("the names in a subtitle's tags are pieces of their own") {
  CHECK(pieces_of("WEBVTT\n\n00:00.000 --> 00:04.830\n<v Ann Brook>The mill turns. It is late.</v>\n\n"
                  "00:05.560 --> 00:09.510\n<v Lee Park>It\nstops.\n") ==
        Strings{"other: WEBVTT", "other: 00:00.000 --> 00:04.830", "other: <v Ann Brook>", "sentence: The mill turns.",
                "sentence: It is late.", "other: 00:05.560 --> 00:09.510", "other: <v Lee Park>",
                "sentence: It stops."});
}

TEST_CASE("a row of links glued to a sentence is a piece of its own") {
  CHECK(pieces_of("Share this withEmailPigeonTelegraphSemaphoreCopy this linkThe ferry was late. Nobody came.\n") ==
        Strings{"other: Share this withEmailPigeonTelegraphSemaphoreCopy this link", "sentence: The ferry was late.",
                "sentence: Nobody came."});
}
