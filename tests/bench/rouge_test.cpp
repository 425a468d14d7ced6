#include <doctest/doctest.h>

#include <algorithm>

#include "rouge.hpp"

using bench::Score;
using bench::Scores;
using bench::Several;
using bench::WordRule;
using Lines = std::vector<std::string>;

namespace {

Scores compare(const Lines& summary, const std::vector<Lines>& references, Several several = Several::best) {
  bench::WordReader reader(WordRule::original, false);
  std::vector<bench::Text> texts;
  for (const Lines& reference : references) texts.push_back(reader.read(reference));
  return bench::rouge(reader.read(summary), texts, several);
}

void check(const Score& score, double precision, double recall) {
  CHECK(score.precision == doctest::Approx(precision));
  CHECK(score.recall == doctest::Approx(recall));
  const double sum = precision + recall;
  CHECK(score.f1 == doctest::Approx(sum > 0 ? 2 * precision * recall / sum : 0));
}

}  // namespace

TEST_CASE("rouge by hand") {
  struct Case {
    const char* name;
    Lines summary, reference;
    double p1, r1, p2, r2, pl, rl, psum, rsum;
  };
  const Case cases[] = {
      {"the same", {"one two three"}, {"One, two; three."}, 1, 1, 1, 1, 1, 1, 1, 1},
      {"nothing in common", {"a b"}, {"c d"}, 0, 0, 0, 0, 0, 0, 0, 0},
      {"an empty summary", {}, {"a b"}, 0, 0, 0, 0, 0, 0, 0, 0},
      {"an empty reference", {"a b"}, {""}, 0, 0, 0, 0, 0, 0, 0, 0},
      {"a word left out",
       {"the cat on the mat"},
       {"the cat sat on the mat"},
       5 / 5.,
       5 / 6.,
       3 / 4.,
       3 / 5.,
       5 / 5.,
       5 / 6.,
       5 / 5.,
       5 / 6.},
      {"another order", {"b a"}, {"a b"}, 1, 1, 0, 0, 1 / 2., 1 / 2., 1 / 2., 1 / 2.},
      {"repeats count as often as in both",
       {"a a a b"},
       {"a a c"},
       2 / 4.,
       2 / 3.,
       1 / 3.,
       1 / 2.,
       2 / 4.,
       2 / 3.,
       2 / 4.,
       2 / 3.},
      {"pairs cross the ends of sentences", {"a b", "c d"}, {"b c"}, 2 / 4., 1, 1 / 3., 1, 2 / 4., 1, 2 / 4., 1},
      // Lin 2004, section 3.2: the union of w1 w2 and w1 w3 w5 is four of the reference's five words.
      {"the union of two sentences",
       {"w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"},
       {"w1 w2 w3 w4 w5"},
       4 / 10.,
       4 / 5.,
       1 / 9.,
       1 / 4.,
       4 / 10.,
       4 / 5.,
       4 / 10.,
       4 / 5.},
      // As one line only "a b" or "c d" is in order; sentence by sentence both are.
      {"sentences in another order", {"c d", "a b"}, {"a b", "c d"}, 1, 1, 2 / 3., 2 / 3., 2 / 4., 2 / 4., 1, 1},
      // Both sentences of the reference find the one "a" of the summary; it counts once.
      {"a word found twice counts once", {"a b"}, {"a", "a"}, 1 / 2., 1 / 2., 0, 0, 1 / 2., 1 / 2., 1 / 2., 1 / 2.},
  };
  for (const Case& one : cases) {
    INFO(std::string(one.name));
    const Scores scores = compare(one.summary, {one.reference});
    check(scores[bench::kRouge1], one.p1, one.r1);
    check(scores[bench::kRouge2], one.p2, one.r2);
    check(scores[bench::kRougeL], one.pl, one.rl);
    check(scores[bench::kRougeLsum], one.psum, one.rsum);
  }
}

TEST_CASE("rouge: several references") {
  const std::vector<Lines> references = {{"a b"}, {"a c d"}};
  check(compare({"a b"}, references)[bench::kRouge1], 1, 1);
  // The script's average adds up: hits 2 + 1, reference 2 + 3 words, summary twice 2 words.
  check(compare({"a b"}, references, Several::average)[bench::kRouge1], 3 / 4., 3 / 5.);
  // The best reference is another one for each metric.
  const Scores scores = compare({"a b c"}, {{"c b a"}, {"a b x y"}});
  check(scores[bench::kRouge1], 1, 1);
  check(scores[bench::kRouge2], 1 / 2., 1 / 3.);
}

TEST_CASE("rouge: what a word is") {
  struct Case {
    const char* text;
    Lines original, unicode;
  };
  const Case cases[] = {
      {"State-of-the-art, don't!",
       {"state", "of", "the", "art", "don", "t"},
       {"state", "of", "the", "art", "don", "t"}},
      {"$1.94 on 3rd_row", {"1", "94", "on", "3rd", "row"}, {"1", "94", "on", "3rd", "row"}},
      {"Ein ÉTÉ, café", {"ein", "t", "caf"}, {"ein", "été", "café"}},
      {"cafe\u0301 noir", {"cafe", "noir"}, {"cafe\u0301", "noir"}},
      {"Привет, Мир", {}, {"привет", "мир"}},
      {"हिन्दी भाषा", {}, {"हिन्दी", "भाषा"}},
      {"東京はABC", {"abc"}, {"東", "京", "は", "abc"}},
      {"ที่นี่", {}, {"ที่", "นี่"}},
      {"\xff\xfe ok", {"ok"}, {"ok"}},
      {"ที่abc", {"abc"}, {"ที่", "abc"}},
      {"I \u2764\uFE0F it \u2B50\uFE0Fso", {"i", "it", "so"}, {"i", "it", "so"}},  // an emoji's mark is no word's
      {"", {}, {}},
  };
  for (const Case& one : cases) {
    INFO(std::string(one.text));
    CHECK(bench::words_of(one.text, WordRule::original) == one.original);
    CHECK(bench::words_of(one.text, WordRule::unicode) == one.unicode);
  }
}

TEST_CASE("rouge: stems") {
  bench::WordReader reader(WordRule::unicode, true);
  CHECK(reader.read("The ports were connected") == reader.read("the port were connecting"));
  bench::WordReader plain(WordRule::unicode, false);
  CHECK(plain.read("ports") != plain.read("port"));
}
