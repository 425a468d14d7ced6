// Lines with their numbers before them, and numbers that are something else.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

constexpr std::string_view kDeposition =
    " 1                     EXAMINATION\n"
    " 2   BY MR. HALE:\n"
    " 3       Q.  Where were you employed, Ms. Carter?\n"
    " 4       A.  At the Dunmore ferry until March of\n"
    " 5   that year, as the mate of the night boat.\n"
    " 6       Q.  What did you see?\n"
    " 7       A.  The gauge had been stuck at forty for a\n"
    " 8   week. We had reported it twice. That night it\n"
    " 9   jumped to ninety and the alarm did not sound.\n"
    "10   Somebody had taken it off its hook.\n"
    "11\n"
    "12           (A recess was taken.)\n";

const Strings kRead{
    "heading: EXAMINATION", "other: BY MR. HALE:",
    "sentence: Q. Where were you employed, Ms. Carter? A. At the Dunmore ferry until March of that year, as the mate "
    "of "
    "the night boat.",
    "sentence: Q. What did you see? A. The gauge had been stuck at forty for a week. We had reported it twice. That "
    "night it jumped to ninety and the alarm did not sound. Somebody had taken it off its hook.",
    "sentence: (A recess was taken.)"};

// `text` with a number before each line, from `first` on.
std::string numbered(std::string_view text, std::size_t first) {
  std::string all = std::to_string(first) + ' ';
  for (const char c : text) {
    all += c;
    if (c == '\n') all += std::to_string(++first) + ' ';
  }
  return all;
}

constexpr std::string_view kLines =
    "The ferry was late again, and nobody on the quay could tell\n"
    "why it was, or when it would come, if it came at all. The\n"
    "harbour master had locked his door and drawn his curtains so\n"
    "that nobody could ask.\n"
    "\n"
    "Ilse went home for her coat and came back at noon with the\n"
    "basket of apples, which she shared with those who had been\n"
    "waiting since dawn. The pilot was ill, it was said, or had\n"
    "quarrelled with the owner of the boat, or both. When it\n"
    "began to rain they all went to the inn.";

}  // namespace

TEST_CASE("the numbers of a deposition's lines go, and what stands behind them is read as it stands") {
  CHECK(laid_out(kDeposition) == kRead);
}

TEST_CASE("numbers begin anew on each page, between the pages' own lines, or go on") {
  const Strings two = laid_out(std::string(kDeposition) + "\n\f              Page 12\n" + numbered(kLines, 1));
  Strings both = kRead;
  both.emplace_back("other: Page 12");
  const Strings second = laid_out(kLines);
  both.insert(both.end(), second.begin(), second.end());
  CHECK(two == both);
  CHECK(laid_out(numbered(kLines, 1)) == laid_out(kLines));
  CHECK(laid_out("1963 was a good year.\n\n" + numbered(kLines, 17)).size() == 1 + laid_out(kLines).size());
}

TEST_CASE("a speaker's first line may be deeper than what goes on at the margin") {
  const Strings pieces = laid_out(std::string(kDeposition) +
                                  "13              THE WITNESS:  No.  It was on the\n"
                                  "14   quay, but nobody ever showed it to me.\n");
  CHECK(pieces.back().ends_with("It was on the quay, but nobody ever showed it to me."));
}

TEST_CASE("numbers that begin what they count stay") {
  const char* const texts[] = {
      // a chapter's verses, some of which go on in lower case
      "1 In the days of the old ferry there was no bridge over the water,\n"
      "2 and the people of the island waited for the tide.\n"
      "3 Then a man came from the north, whose name was Lund,\n"
      "4 with seven sons and a daughter,\n"
      "5 and he said to them: Why do you wait?\n"
      "6 They answered,\n"
      "7 because the water is deep and the wind is against us from morning till noon,\n"
      "8 and who should carry us?\n"
      "9 So he built a boat\n"
      "10 of oak and ash.\n"
      "11 It carried forty people,\n"
      "12 and ten sheep.\n",
      // a shopping list
      "1 apples\n2 pears\n3 a pound of plums\n4 bread from the baker at the corner\n5 salt\n6 soap\n7 a rope\n"
      "8 oil for the lamp, if there is any left\n9 two candles\n10 nails\n11 tar\n12 a new pair of oars\n",
      // years are no numbers of lines, nor are nine lines enough
      "1901 The ferry was late again, and nobody on the quay could\n1903 tell why it was, or when it would come, if "
      "it\n",
  };
  for (const char* text : texts) {
    CAPTURE(text);
    const Strings pieces = laid_out(text);
    std::string all;
    for (const std::string& piece : pieces) all += piece + ' ';
    for (const char* number : {"1 ", "3 "}) CHECK(all.find(number) != std::string::npos);
  }
  const std::string short_text(kLines.substr(0, kLines.find("\n\n")));
  CHECK(laid_out(numbered(short_text, 1)) != laid_out(short_text));
}
