// Sentences that run over the end of a page.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

// The pages of a text whose one sentence is broken by `between`, behind the word "terminal".
Strings broken_by(const std::string& between) {
  return laid_out("The operators will run regular services between the terminal" + between +
                  "and the port of Hull from next spring.\n");
}

const Strings kWhole = {
    "sentence: The operators will run regular services between the terminal and the port of Hull from next spring."};

}  // namespace

TEST_CASE("a sentence goes on behind a page's number, its foot and its head") {
  for (const std::string between :
       {"\n\f", "\n\n\f", "\n\n4\n\n", "\n\n4\n\n\f", "\n\n- 4 -\n\f", "\n\n\fAnnual Report\n\n",
        "\n\nAnnual Report\n\n4\n\n\f", "\n\n4\n\n\fAnnual Report\n\nHull\n\n"}) {
    CAPTURE(between);
    CHECK(broken_by(between) == kWhole);
  }
}

TEST_CASE("a word goes on behind a page's end, however short its line is") {
  CHECK(laid_out("Similar findings are re-\n\n17\n\n\fported for Chile.\n") ==
        Strings{"sentence: Similar findings are re-ported for Chile."});
}

TEST_CASE("what stands beside a page's end and is no sentence broken by it stays apart") {
  const std::string full = "The operators will run regular services between the terminal";
  CHECK(laid_out(full + ".\n\n4\n\n\fand the port\n").size() > 2);            // it has ended
  CHECK(laid_out(full + "\n\n4\n\n\fThe port\n").size() > 1);                 // a capital
  CHECK(laid_out(full + "\n\nand the port of Hull\n").size() > 1);            // no page
  CHECK(laid_out(full + "\n\nHull\n\nand the port\n").size() > 1);            // no page, and a heading
  CHECK(laid_out("a boat\n\n4\n\n\fand an oar\n").size() > 1);                // short: a list's
  CHECK(laid_out(full + "\n\n\f" + full + " and\n\nthe port\n").size() > 1);  // as long as the page's lines: no head
}
