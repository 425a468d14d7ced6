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

TEST_CASE("the names in a subtitle's tags are pieces of their own") {
  CHECK(pieces_of("WEBVTT\n\n00:00.000 --> 00:04.830\n<v Ann Brook>The mill turns. It is late.</v>\n\n"
                  "00:05.560 --> 00:09.510\n<v Lee Park>It\nstops.\n") ==
        Strings{"other: WEBVTT", "other: 00:00.000 --> 00:04.830", "other: <v Ann Brook>", "sentence: The mill turns.",
                "sentence: It is late.", "other: </v>", "other: 00:05.560 --> 00:09.510", "other: <v Lee Park>",
                "sentence: It stops."});
}

TEST_CASE("a row of links glued to a sentence is a piece of its own") {
  CHECK(pieces_of("Share this withEmailPigeonTelegraphSemaphoreCopy this linkThe ferry was late. Nobody came.\n") ==
        Strings{"other: Share this withEmailPigeonTelegraphSemaphoreCopy this link", "sentence: The ferry was late.",
                "sentence: Nobody came."});
}
