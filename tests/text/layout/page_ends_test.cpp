// Sentences that run over the end of a page.
#include <doctest/doctest.h>

#include <algorithm>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

const std::string kBroken =
    "The operators of the ferries have said for a long time that they\n"
    "will run regular services between the terminal of the harbour";

// The pages of a text whose one sentence is broken by `between`.
Strings broken_by(const std::string& between) {
  return laid_out("Annual Report\n\n3\n\n\f" + kBroken + between + "and the port of Hull from next spring.\n\n4\n\n\f");
}

const Strings kWhole = {"heading: Annual Report", "other: 3",
                        "sentence: The operators of the ferries have said for a long time that they will run regular "
                        "services between the terminal of the harbour and the port of Hull from next spring.",
                        "other: 4"};

}  // namespace

TEST_CASE("a sentence goes on behind a page's number, its foot and its head") {
  for (const std::string between : {"\n\f", "\n\n\f", "\n\n4\n\n\f", "\n\n- 4 -\n\f", "\n\n\fAnnual Report\n\n",
                                    "\n\nAnnual Report\n\n4\n\n\f", "\n\n4\n\n\fAnnual Report\n\n5\n\n"}) {
    CAPTURE(between);
    CHECK(broken_by(between) == kWhole);
  }
}

TEST_CASE("a paragraph that begins with a number in its sentence goes on as others do") {
  for (const std::string begin : {"In 1912 ", "On 12 May ", "12 of ", "Of 100 of ", "$3m to ", "“All of "}) {
    CAPTURE(begin);
    const Strings pieces =
        laid_out(kBroken + ".\n\n3\n\n\f" + begin + kBroken + "\n\n4\n\n\fand the port of Hull.\n\n5\n\n\f");
    CHECK(std::ranges::any_of(
        pieces, [](const std::string& piece) { return piece.ends_with("the harbour and the port of Hull."); }));
  }
}

TEST_CASE("a word goes on behind a page's end, however short its line is") {
  CHECK(laid_out("Similar findings are re-\n\n17\n\n\fported for Chile.\n\n18\n") ==
        Strings{"sentence: Similar findings are re-ported for Chile.", "other: 18"});
}

TEST_CASE("what stands beside a page's end and is no sentence broken by it stays apart") {
  const std::string full = "3\n\n\f" + kBroken;
  const std::string one_line = "3\n\n\fThe operators will run regular services between the terminal";
  for (const std::string& text : {full + ".\n\n4\n\n\fand the port\n",                  // it has ended
                                  full + "\n\n4\n\n\fThe port\n",                       // a capital
                                  full + "\n\n4\n\n\fwww.quay.example\n",               // a link
                                  full + "\n\nand the port of Hull\n",                  // no page
                                  full + "\n\n4\n\nand the port of Hull\n",             // no form feed
                                  full + "\n\n4\n\n\fHull\n\nand the port\n\n5\n\n\f",  // no head that comes again
                                  kBroken + "\n\n4\n\n\fand the port\n",                // a single number
                                  one_line + "\n\n4\n\n\fand the port\n\n5\n",  // a line alone: a caption, a foot
                                  "3\n\n\f* " + kBroken + "\n\n4\n\n\fand the port\n\n5\n",    // an item or a note,
                                  "3\n\n\f12 " + kBroken + "\n\n4\n\n\fand the port\n\n5\n",   // … with a number,
                                  "3\n\n\fTable 3. " + kBroken + "\n\n4\n\n\fand the port\n",  // … or a caption
                                  "3\n\n\fFig. 3 " + kBroken + "\n\n4\n\n\fand the port\n\n5\n",
                                  "3\n\n\fTable 3 " + kBroken + "\n\n4\n\n\fand the port\n\n5\n",
                                  std::string("3\n\n\fa boat\n\n4\n\n\fand an oar\n")}) {
    CAPTURE(text);
    const Strings pieces = test::laid_out(text);
    CHECK(std::ranges::none_of(pieces, [](const std::string& piece) {
      return piece.find("harbour and") != std::string::npos || piece.find("harbour www") != std::string::npos ||
             piece.find("terminal and") != std::string::npos || piece.find("boat and") != std::string::npos ||
             piece.find("harbour The") != std::string::npos;
    }));
  }
}
