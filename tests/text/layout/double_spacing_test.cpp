// Typescripts with a blank line behind every line, and texts that only look so.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

// The lines of `text` with a blank one between them.
std::string spaced(std::string_view text) {
  std::string all;
  for (const char c : text) all += c == '\n' ? std::string("\n\n") : std::string(1, c);
  return all;
}

constexpr std::string_view kLines =
    "The ferry was late again, and nobody on the quay could tell\n"
    "why it was, or when it would come, if it came at all. The\n"
    "harbour master had locked his door and drawn his curtains so\n"
    "that nobody could ask. Ilse went home for her coat and came\n"
    "back at noon with a basket of apples, which she shared with\n"
    "those who had been waiting since dawn. The pilot was ill, it\n"
    "was said, or had quarrelled with the owner of the boat, or\n"
    "both. When it began to rain they all went to the inn, where\n"
    "the fire had gone out.";

const Strings kRead{
    "sentence: The ferry was late again, and nobody on the quay could tell why it was, or when it would come, if it "
    "came "
    "at all. The harbour master had locked his door and drawn his curtains so that nobody could ask. Ilse went home "
    "for "
    "her coat and came back at noon with a basket of apples, which she shared with those who had been waiting since "
    "dawn. "
    "The pilot was ill, it was said, or had quarrelled with the owner of the boat, or both. When it began to rain they "
    "all went to the inn, where the fire had gone out."};

}  // namespace

TEST_CASE("a typescript with a blank line behind every line, two between paragraphs") {
  CHECK(laid_out(spaced(kLines)) == kRead);
  Strings two = kRead;
  two.emplace_back("sentence: Ilse went home.");
  CHECK(laid_out(spaced(kLines) + "\n\n\nIlse went home.\n") == two);
}

TEST_CASE("lines right below each other, or a line that is too wide, make no typescript") {
  const std::string close = "\n\n\nThe boat\nof Ilse\nis old.\n";
  CHECK(laid_out(spaced(kLines) + close).size() > 9);
  CHECK(laid_out(std::string(140, 'x') + "\n\n" + spaced(kLines)).size() > 9);
}

TEST_CASE("paragraphs of a line each are no broken lines, though many begin in lower case") {
  const std::string headline = "The Ferry of Lockmouth Is Late Again and Nobody Knows Why It Was";
  CHECK(laid_out(headline + "\n\nby Ilse Marrow\n\nIt was late. Nobody could tell why.\n").size() == 3);
  const std::string chat = spaced(
      "so the ferry was late again and nobody on the quay knew why it was\n"
      "lol really? i thought they had fixed that thing last month already\n"
      "no they did not and they never will if you ask me about it\nwell\nok see you there then\nbye\nbye\nyes\nno\n"
      "i said so\nwhen the ferry came at noon the harbour was as empty as before\nsure\nhm");
  CHECK(laid_out(chat).size() == 13);
}
