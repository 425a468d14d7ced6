// Lines that were wrapped at a column, whatever they are indented by: laws, man pages, outlines.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a bill's clauses, each indented deeper than the one that it is a part of") {
  CHECK(laid_out("SECTION 1. SHORT TITLE.\n"
                 "\n"
                 "    This Act may be cited as the ``Winter Ferries Act''.\n"
                 "\n"
                 "SEC. 2. GRANTS FOR FERRIES.\n"
                 "\n"
                 "    (a) In General.--The Secretary shall make grants to the owners\n"
                 "of ferries that--\n"
                 "            (1) run in winter on a line that is served by no\n"
                 "        bridge and by no tunnel; and\n"
                 "            (2) are open to all passengers at a fare that does not\n"
                 "        exceed the fare of the year before.\n"
                 "                    (A) Timing of the payment and distribution of\n"
                 "                grants.--Each grant shall be paid to the owner of\n"
                 "                the ferry on the first day of a year.\n"
                 "                            ``(I) has an application for an\n"
                 "                        additional grant under section 1860D\n"
                 "                        pending on that day;\n"
                 "\n"
                 "SEC. 3. GRANTS FOR FERRIES THAT RUN AT NIGHT, IN FOG OR IN OTHER\n"
                 "              WEATHER.\n"
                 "\n"
                 "    The Secretary may make grants for lamps.\n") ==
        Strings{"heading: SECTION 1. SHORT TITLE.", "sentence: This Act may be cited as the ``Winter Ferries Act''.",
                "heading: SEC. 2. GRANTS FOR FERRIES.",
                "item: (a) In General.--The Secretary shall make grants to the owners of ferries that--",
                "item: (1) run in winter on a line that is served by no bridge and by no tunnel; and",
                "item: (2) are open to all passengers at a fare that does not exceed the fare of the year before.",
                "item: (A) Timing of the payment and distribution of grants.--Each grant shall be paid to the owner of "
                "the ferry on the first day of a year.",
                "sentence: ``(I) has an application for an additional grant under section 1860D pending on that day;",
                "heading: SEC. 3. GRANTS FOR FERRIES THAT RUN AT NIGHT, IN FOG OR IN OTHER WEATHER.",
                "sentence: The Secretary may make grants for lamps."});
}

TEST_CASE("lines that were set at the right edge are not full") {
  const std::string set_right(50, ' ');
  CHECK(laid_out("The ferry was late again, and nobody on the quay could tell why it was so,\n"
                 "or when it would come, if it came at all. The harbour master had locked\n"
                 "his door and drawn his curtains so that nobody in the whole town could ask.\n"
                 "\n" +
                 set_right + "Yours, in great haste,\n" + set_right + "Ilse Fenwick\n" + set_right + "Lockmouth\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could tell why it was so, or when it would "
                "come, if it came at all. The harbour master had locked his door and drawn his curtains so that nobody "
                "in the whole town could ask.",
                "sentence: Yours, in great haste,", "sentence: Ilse Fenwick", "other: Lockmouth"});
}

TEST_CASE("a first line that is indented deep, and a paragraph that begins where the words of the line above do") {
  for (const std::size_t depth : {4, 6, 8, 16}) {
    CAPTURE(depth);
    const std::string indent(depth, ' ');
    CHECK(
        laid_out(indent +
                 "The ferry was late again this morning, and nobody could\n"
                 "say why it was so late, or when it would come across the\n"
                 "water.\n" +
                 indent +
                 "Why did nobody go and ask the harbour master, who had\n"
                 "seen it all from his window?\n") ==
        Strings{"sentence: The ferry was late again this morning, and nobody could say why it was so late, or when it "
                "would come across the water.",
                "sentence: Why did nobody go and ask the harbour master, who had seen it all from his window?"});
  }
}

TEST_CASE("a tag and what hangs from it, and the next tag behind a block that is indented deeper") {
  CHECK(laid_out("OPTIONS\n"
                 "       The ferry takes these options. All of them may stand before or\n"
                 "       behind the names of the lines that she is to serve, and each of\n"
                 "       them may be given once.\n"
                 "\n"
                 "       -n     Runs at night too, with the lamps that the council has\n"
                 "              given; the pilot is told of it beforehand.\n"
                 "       -w     Runs in winter.\n"
                 "       --winter-lines\n"
                 "              Equivalent to -w.\n"
                 "       --help Prints what the ferry can do, and where the owners can be\n"
                 "              reached.\n") ==
        Strings{"heading: OPTIONS",
                "sentence: The ferry takes these options. All of them may stand before or behind the names of the "
                "lines that she is to serve, and each of them may be given once.",
                "sentence: -n Runs at night too, with the lamps that the council has given; the pilot is told of it "
                "beforehand.",
                "sentence: -w Runs in winter.", "heading: --winter-lines", "sentence: Equivalent to -w.",
                "sentence: --help Prints what the ferry can do, and where the owners can be reached."});
}

TEST_CASE("lines that end at one column, and none of which begins at the left edge") {
  CHECK(
      laid_out("            (1) run in winter on a line that is served by no\n"
               "        bridge and by no tunnel at all; and\n"
               "                    (A) are open to all passengers at a fare\n"
               "                that does not exceed the fare of the year\n"
               "                before, nor that of the bus; or\n"
               "                            (i) have an application for a\n"
               "                        grant under this section that was\n"
               "                        made on the first day of a month;\n"
               "                        and\n"
               "                    (B) are paid for by the council of the\n"
               "                town on whose side of the water they lie at\n"
               "                night.\n") ==
      Strings{
          "item: (1) run in winter on a line that is served by no bridge and by no tunnel at all; and",
          "item: (A) are open to all passengers at a fare that does not exceed the fare of the year before, nor that "
          "of the bus; or",
          "item: (i) have an application for a grant under this section that was made on the first day of a month; and",
          "item: (B) are paid for by the council of the town on whose side of the water they lie at night."});
}

TEST_CASE("a name in the middle of the page over what is said, as films have it") {
  const std::string turn =
      "                    ILSE\n          The ferry was late again, and nobody\n          could tell me why it was "
      "so.\n";
  const Strings read{"other: ILSE", "sentence: The ferry was late again, and nobody could tell me why it was so."};
  Strings twice = read;
  twice.insert(twice.end(), read.begin(), read.end());
  CHECK(laid_out(turn + "\n" + turn) == twice);
}

TEST_CASE("a column of words keeps its lines however deep it stands") {
  const std::string deep(37, ' ');
  CHECK(laid_out("The ferry was late again, and nobody on\n"
                 "the quay could tell why it was so, nor\n"
                 "when it would come, if it came at all.\n"
                 "The harbour master had locked his door\n"
                 "and drawn his curtains.\n"
                 "\n" +
                 deep + "Ilse\n" + deep + "Bo\n" + deep + "gale\n" + deep + "Ann\n")
            .size() == 5);
}

TEST_CASE("the help of a program: how it is called, then an option an entry") {
  CHECK(
      laid_out("Usage: ferry [options] quay...\n"
               "Carries those on the quay to the other bank.\n"
               "\n"
               "  -print-search-directories   Display where lamps are looked for in the harbour.\n"
               "  -print-companion-file-name  Display the name of the lamp's companion lamp.\n"
               "  -print-other-file-name      Display the path to the other lamp, if there is one, and to\n"
               "                              the quay.\n"
               "  -print-multiple-directory   Display the path for versions of the lamp.\n") ==
      Strings{"other: Usage: ferry [options] quay...", "sentence: Carries those on the quay to the other bank.",
              "sentence: -print-search-directories Display where lamps are looked for in the harbour.",
              "sentence: -print-companion-file-name Display the name of the lamp's companion lamp.",
              "sentence: -print-other-file-name Display the path to the other lamp, if there is one, and to the quay.",
              "sentence: -print-multiple-directory Display the path for versions of the lamp."});
  // Justified: no entry begins in the middle of a sentence.
  CHECK(laid_out("If  arguments  remain  after  option  processing, and neither the -c nor the\n"
                 "-s option   has been supplied, the first argument is assumed to be the name\n"
                 "of a file.\n") ==
        Strings{"sentence: If arguments remain after option processing, and neither the -c nor the -s option has been "
                "supplied, the first argument is assumed to be the name of a file."});
}

TEST_CASE("verse whose long lines were turned over") {
  CHECK(
      laid_out("  Saw the pale child where she woke and cried alone, amid the\n"
               "      roar of engines, curses, shouts, the crash of falling towers,\n"
               "  Was not so sick from the water in the gutters running, nor from the\n"
               "      single boats, nor those that were borne away.\n") ==
      Strings{"sentence: Saw the pale child where she woke and cried alone, amid the roar of engines, curses, shouts, "
              "the crash of falling towers,",
              "sentence: Was not so sick from the water in the gutters running, nor from the single boats, nor those "
              "that were borne away."});
  CHECK(laid_out("The ferry takes on board what the people of the quay bring:\n"
                 "    apples\n"
                 "    pears\n")
            .size() == 3);
}

TEST_CASE("lines that hang deep below the first, but reach as far to the right") {
  CHECK(laid_out("Mar 10, 2007: Correct a blunder that causes any list with an entry\n"
                 "    that refers to a missing boat to not be restored as it was. The\n"
                 "    fix is by Anna Berg.\n"
                 "Feb 20, 2007: Fix a typo.\n") ==
        Strings{"sentence: Mar 10, 2007: Correct a blunder that causes any list with an entry that refers to a missing "
                "boat to not be restored as it was. The fix is by Anna Berg. Feb 20, 2007: Fix a typo."});
  CHECK(laid_out("2.1 The customer shall pay the fees set out in Exhibit B, which are always\n"
                 "    exclusive of VAT and due within thirty days after the date of the\n"
                 "    invoice and of its receipt at the office.\n"
                 "\n"
                 "2.2 The supplier may change the fees once a year, and it shall tell every\n"
                 "    Customer about it.\n") ==
        Strings{"sentence: 2.1 The customer shall pay the fees set out in Exhibit B, which are always exclusive of VAT "
                "and due within thirty days after the date of the invoice and of its receipt at the office.",
                "sentence: 2.2 The supplier may change the fees once a year, and it shall tell every Customer about "
                "it."});
  CHECK(laid_out("To build the boat from the plans in the harbour, say on the quay\n"
                 "    make hull\n"
                 "    make mast\n") ==
        Strings{"sentence: To build the boat from the plans in the harbour, say on the quay", "sentence: make hull",
                "sentence: make mast"});
}
