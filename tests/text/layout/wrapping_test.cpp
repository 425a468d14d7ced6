#include "text/layout/wrapping.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using summarise::UnmarkedBreak;
using summarise::Wrapping;
using summarise::wrapping_of;
using test::laid_out;
using test::Strings;

namespace {

// `n` breaks behind lines of `width` with no room for the next word, all going on in lower case or none.
std::vector<UnmarkedBreak> full(std::size_t n, std::uint32_t width, bool lower = true, bool among_wide = false) {
  return {n, {width, width + 5, lower, among_wide}};
}

std::vector<UnmarkedBreak> both(std::vector<UnmarkedBreak> some, const std::vector<UnmarkedBreak>& others) {
  some.insert(some.end(), others.begin(), others.end());
  return some;
}

}  // namespace

TEST_CASE("the width of a document's lines") {
  struct Case {
    std::string_view what;
    std::vector<UnmarkedBreak> breaks;
    bool cased;
    std::uint32_t width;
    std::uint32_t widest;
  };
  const Case cases[] = {
      {"wrapped", full(20, 70), true, 70, 132},
      {"too few", full(3, 70), true, 0, 132},
      {"titles", full(20, 70, false), true, 0, 132},
      {"without capitals", full(20, 70, false), false, 70, 132},
      {"too narrow", full(20, 15), true, 0, 132},
      {"half of them not full", both(full(20, 70), {20, {30, 35, true, false}}), true, 0, 132},
      {"some that are two in one", both(full(20, 50), full(4, 95)), true, 50, 132},
      {"among lines that are three in one", both(full(20, 50), full(2, 50, true, true)), true, 50, 150},
      {"among lines that are wider, not full", both(full(20, 50), {9, {20, 25, true, true}}), true, 50, 132},
      {"all among lines that are wider", full(20, 50, true, true), true, 50, 150},
      {"a single one that may be two in one", both(full(12, 50), full(1, 95)), true, 50, 132},
      {"among labels", both(full(20, 70), {16, {9, 15, false}}), true, 70, 132},
      {"among labels, without capitals", both(full(20, 70), {16, {9, 15, true}}), false, 0, 132},
      {"among too many labels", both(full(20, 70), {24, {9, 15, false}}), true, 0, 132},
      {"as many in a longer document", both(full(40, 70), {48, {9, 15, false}}), true, 70, 132},
      {"among more code than prose", both(full(40, 70), {48, {46, 50, false}}), true, 0, 132},
      {"narrow, among too many labels", both(full(40, 40), {48, {9, 15, false}}), true, 0, 132},
      {"wide ones, and few go on in lower case", both(full(20, 50, false), full(4, 95, true)), true, 0, 132},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Wrapping wrapping = wrapping_of(one.breaks, one.cased, one.cased);
    CHECK(wrapping.width == one.width);
    CHECK(wrapping.widest == one.widest);
  }
}

TEST_CASE("wrapped prose in one block with a table, behind a line that begins with no letter") {
  const std::string prose =
      "The harbour office has always said that a number on the hull is that of the\n"
      "boat and that the paper in the drawer belongs to the person whose boat it is,\n"
      "and nobody else. In no way can a paper say who sits at the oars of the\n"
      "ferry. Before the war a line at its foot said that it was no passport, and it\n"
      "was left out because many people did not care to read it. The number is one of\n"
      "those things on the quay that are used every day and that nobody has ever been\n"
      "sure of.\n"
      "With the exception of the islands and of some of the villages behind the hill\n"
      "that belong to them, all boats that want to be in one of the harbours of the\n"
      "county are asked for it, which the law allows where those who own the boats do\n"
      "not say no to it. The books of the office are not shown to those who have no\n"
      "part in them by law.\n";
  std::string table;
  for (const char letter : std::string("ABCDEFGHIJ")) table += std::string("Quay ") + letter + " Vega\n";
  const Strings pieces = laid_out("\\QUAY\\BOATS.TXT\n" + prose + table + prose);
  CHECK(pieces.size() == 1 + 1 + 10 + 1);
  CHECK(pieces[1].ends_with(" in them by law."));
}

TEST_CASE("the text of a PDF, whose undone hyphens made some lines of two") {
  const std::string page =
      "The ferry to the islands has been late on most\n"
      "days of the week since the council sold its quay\n"
      "to the harbour office. We tried to find out why that is so, and asked the people of\n"
      "the quay, the pilots and the office. All of them\n"
      "had something to say of it, and none of them the\n"
      "same. The pilots told us that their engine is as\n"
      "old as the harbour itself, which was built before anybody who lives there was born.\n"
      "The office told us that no pilot has ever asked\n"
      "for a new engine, and that the old one has been\n"
      "mended four times in the last three years alone,\n"
      "as its books show. The people of the quay do not\n"
      "care, for those who want to travel take the road\n"
      "over the new bridge, which is longer but never late, and those who stay watch boats\n"
      "from the wall.\n";
  const Strings pieces = laid_out("A Late Ferry\n\n" + page + "\n" + page);
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[0] == "heading: A Late Ferry");
  CHECK(pieces[1] == pieces[2]);
  CHECK(pieces[1].ends_with("and those who stay watch boats from the wall."));
}
