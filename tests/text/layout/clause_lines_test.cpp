// Lines that are broken between clauses.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a sentence that is broken between its clauses is one") {
  struct Case {
    std::string_view text;
    Strings pieces;
  };
  const Case cases[] = {
      {"When the ferry came at last\n"
       "it was so late that nobody\n"
       "had a dry coat left,\n"
       "or a good word for it.\n"
       "Ilse went home.\n",
       {"sentence: When the ferry came at last it was so late that nobody had a dry coat left, or a good word for it. "
        "Ilse went home."}},
      {"In the end,\n"
       "the harbour master opened.\n",
       {"sentence: In the end, the harbour master opened."}},
      {"He opened it;\n"
       "nobody knows why.\n",
       {"sentence: He opened it; nobody knows why."}},
      {"He opened it\n"
       "because he had to.\n",
       {"sentence: He opened it because he had to."}},
      {"The tables of the tides are given to all who ask for them, whether they live on the quay or come by the ferry, "
       "and "
       "whoever pays\n"
       "the postage has them sent home:\n",
       {"sentence: The tables of the tides are given to all who ask for them, whether they live on the quay or come by "
        "the ferry, and whoever pays the postage has them sent home:"}},
      {"Als die Fähre endlich kam,\n"
       "war es so spät,\n"
       "dass keiner mehr wartete.\n",
       {"sentence: Als die Fähre endlich kam, war es so spät, dass keiner mehr wartete."}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(laid_out(one.text, one.text.starts_with("Als") ? "de" : "en") == one.pieces);
  }
}

TEST_CASE("lines that only look like clauses stay apart") {
  struct Case {
    std::string_view what;
    std::string_view text;
    std::size_t pieces;
  };
  const Case cases[] = {
      {"a heading above a text in small letters", "Materials and Methods\nthe ferry was weighed. it was heavy.\n", 2},
      {"a longer one", "The Weights Of All Our Ferries\nthe ferry was weighed. it was heavy.\n", 2},
      {"nothing ends it", "Just off the ferry, and glad of it\nso tired\nand no coat\n", 3},
      {"a line that nothing goes on with", "Just off the ferry after two days\nso tired\nGood night to all of you.\n",
       3},
      {"a sentence in small letters", "Good night.\nso tired after two days\nof ferries, of coats and of apples.\n", 3},
      {"all in small letters", "we came by the ferry today\nand went home by the last one.\n", 2},
      {"a small letter for a bullet",
       "Mend the tables of the tides\no Weigh the ferry at noon, and once more on the way back.\n", 2},
      {"a label", "Mend the tables of the tides\nferry: weigh it at noon, and once more on the way back.\n", 2},
      {"a rule", "Mend the tables of the tides\n-----\nweigh the ferry at noon, and once more.\n", 3},
      {"a transcript", "Anna: We start at nine, says he\nas we did last year.\nBen: Fine with me.\n", 3},
      {"what things are",
       "The words of the harbour, as they are used\nferry - a boat that goes to and fro between the quay and all "
       "islands.\nquay = where it ends.\n",
       3},
      {"a word with a colon", "Mend the tables of the tides at noon\nferry:\n", 2},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CHECK(laid_out(std::string("The ferry was late.\n\n") + std::string(one.text)).size() == one.pieces + 1);
  }
}
