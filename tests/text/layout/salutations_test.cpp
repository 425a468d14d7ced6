#include <doctest/doctest.h>

#include <string>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("whom a letter or a speech turns to") {
  CHECK(laid_out("Bonjour à tous,\n\nNous devons déplacer la réunion de jeudi.\n", "fr") ==
        Strings{"other: Bonjour à tous,", "sentence: Nous devons déplacer la réunion de jeudi."});
  CHECK(laid_out("Sehr geehrter Herr Bundespräsident, verehrte Frau Lund,\n\n"
                 "meine sehr verehrten Damen und Herren,\n\n"
                 "ich danke Ihnen für die Einladung.\n",
                 "de") == Strings{"other: Sehr geehrter Herr Bundespräsident, verehrte Frau Lund,",
                                  "other: meine sehr verehrten Damen und Herren,",
                                  "sentence: ich danke Ihnen für die Einladung."});
}

TEST_CASE("what ends with a comma and is none") {
  for (const std::string_view text :
       {"The ferry was late,\nand nobody came.\n", "The ferry was late. So was Anna,\n\nand nobody came.\n",
        "The ferry was late,\n", "and so the ferry was late,\n\nand nobody came.\n"}) {
    CAPTURE(text);
    for (const std::string& piece : laid_out(text)) CHECK_FALSE(piece.starts_with("other"));
  }
  std::string verse;
  for (int i = 0; i < 4; ++i) verse += "The ferry was late on the river,\n\nAnd nobody came to the quay.\n\n";
  for (const std::string& piece : laid_out(verse)) CHECK(piece.starts_with("sentence"));
}
