#include "text/language/phrase_lists.hpp"

#include <doctest/doctest.h>

#include <random>

#include "text/language/language.hpp"
#include "text/language/phrases.hpp"
#include "text/words/words.hpp"

namespace {

// What there is to find, and what is only like it.
const std::vector<std::string> kFirst = {"in short", "in", "we find", "größe", "i mean,", "don't", "2nd"};
const std::vector<std::string> kSecond = {"we", "mm-hmm", "we find that", "é", "'tis", "in short", "straße"};

std::string random_sentence(std::mt19937& engine) {
  static const std::vector<std::string> pieces = {"In",      "in short",
                                                  "we find", "WE FIND",
                                                  "that",    "größe",
                                                  "GRÖSSE",  "Größe",
                                                  "I mean",  ",",
                                                  " ",       " ",
                                                  " ",       "don’t",
                                                  "DON’T",   "2nd",
                                                  "22nd",    "mm",
                                                  "-",       "hmm",
                                                  "e\u0301", "É",
                                                  "\u2001",  "“",
                                                  "”",       "’tis",
                                                  "…",       ".",
                                                  "\n",      "straße",
                                                  "STRASSE", "К",
                                                  "中",      "\xF0\x9F\x98\x80",
                                                  "x",       "\u0130",
                                                  "\u0130n", "à",
                                                  "×",       "Œ",
                                                  "short",   "find",
                                                  "don't",   "DON'T",
                                                  "\u2019"};
  std::string sentence;
  for (std::size_t n = engine() % 12; n > 0; --n) sentence += pieces[engine() % pieces.size()];
  return sentence;
}

// The lists with a phrase in `sentence`, looked for word by word where it is plain.
int found_by_words(const summarise::PhraseLists& lists, const std::string& sentence) {
  std::vector<summarise::Span> words;
  if (!summarise::find_words(sentence, words)) return lists.held_by(sentence);
  int found = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const int within = lists.found_within(sentence, words[i]);
    const summarise::PhraseLists::Hint hint = lists.hint_of(words[i].of(sentence));
    const bool last = i + 1 == words.size();
    const std::uint32_t next = last ? 0 : lists.hint_of(words[i + 1].of(sentence)).second;
    if (!hint.alone && (hint.next & next) == 0) CHECK(within == 0);
    found |= within;
  }
  return found;
}

void check_lists(const std::vector<std::string>& some, const std::vector<std::string>& others, unsigned seed) {
  summarise::PhraseLists lists;
  lists.add(some, 1);
  lists.add(others, 4);
  const summarise::PhraseFinder first(some);
  const summarise::PhraseFinder second(others);
  std::mt19937 engine(seed);
  std::size_t found = 0;
  for (int round = 0; round < 50000; ++round) {
    const std::string sentence = random_sentence(engine);
    CAPTURE(sentence);
    const int expected = (first.count(sentence) > 0 ? 1 : 0) + (second.count(sentence) > 0 ? 4 : 0);
    REQUIRE(lists.held_by(sentence) == expected);
    REQUIRE(found_by_words(lists, sentence) == expected);
    found += expected != 0;
  }
  CHECK(found > 5000);
  CHECK(found < 45000);
}

}  // namespace

TEST_CASE("each list holds what a search for its phrases alone finds") {
  check_lists(kFirst, kSecond, 11);
  check_lists({"in short", "we", "2nd", "x"}, {"we find that", "i", "in"}, 12);  // without a letter beyond ASCII
  check_lists({"don't", "t"}, {"don't x"}, 13);                                  // with either apostrophe
}

TEST_CASE("an apostrophe is one in either form") {
  for (const char* sentence : {"I don't know the kiln.", "I don’t know the kiln.", "“I don’t know it”, é."}) {
    CAPTURE(std::string(sentence));
    CHECK(summarise::language("en").phrases.held_by(sentence) == summarise::kFillerPhrases);
  }
  for (const char* sentence : {"Dans le village l'étude montre que.", "Dans le village l’étude montre que."}) {
    CAPTURE(std::string(sentence));
    CHECK(summarise::language("fr").phrases.held_by(sentence) == summarise::kCuePhrases);
  }
  CHECK(summarise::language("en").phrases.held_by("I don’ know") == 0);
}

TEST_CASE("phrases found word by word in random texts of plain characters") {
  const std::vector<std::string> first = {"in short", "don't", "l'été", "été", "s.d", "3.5",
                                          "и в",      "ё",     "i",     "a,b", "c-d", "का मतलब"};
  const std::vector<std::string> second = {"in", "t",     "l",  "été à", "i̇",     "s", "5",
                                           "в",  "x “y”", "a;", "c - d", "3.5 %", "में", "ज़रा कि"};
  const std::vector<std::string> pieces = {
      "in",     "short", "don’t", "Don't", "l'", "l’", "Été", "été", "à", "À", "s.d", "S", ".", "d",
      "3",      ".5",    "И",     "и",     "в",  "В",  "Ё",   "ё",   "İ", "I", "i",   "a", ",", "b",
      "c",      "-",     " ",     " ",     " ",  " ",  "“",   "y",   "”", "X", ";",   "%", "’", "—",
      "\u00A0", "का",    "मत",    "लब",    "में",  "ज़",  "रा",  "कि",  "ि", "।", " "};
  summarise::PhraseLists lists;
  lists.add(first, 1);
  lists.add(second, 2);
  std::mt19937 engine(13);
  std::vector<summarise::Span> words;
  std::size_t plain = 0;
  std::size_t found = 0;
  for (int round = 0; round < 50000; ++round) {
    std::string sentence;
    for (std::size_t n = engine() % 14; n > 0; --n) sentence += pieces[engine() % pieces.size()];
    CAPTURE(sentence);
    REQUIRE(found_by_words(lists, sentence) == lists.held_by(sentence));
    plain += summarise::find_words(sentence, words);
    found += lists.held_by(sentence) != 0;
  }
  CHECK(plain > 40000);
  CHECK(found > 5000);
}

TEST_CASE("phrases in random texts without blanks") {
  const std::vector<std::string> first = {"总之", "也就是说", "ｋｇ", "が", "か\u3099", "ok", "。。"};
  const std::vector<std::string> second = {"总", "之", "もし", "ㇰ", "㌔"};
  const std::vector<std::string> pieces = {
      "总之", "，", "也就是", "说", "ｋｇ", "ＫＧ", "が", "か", "\u3099", "。", "OK", "ok",     " ",  "总", "之",
      "「",   "」", "も",     "し", "もし", "㌔",   "ㇰ", "…",  "ー",     "ハ", "ﾊ",  "\uFF9F", "가", "ᆨ", "\u302A"};
  const summarise::PhraseFinder one(first);
  const summarise::PhraseFinder two(second);
  summarise::PhraseLists lists;
  lists.add(first, 1);
  lists.add(second, 2);
  std::mt19937 engine(14);
  for (int round = 0; round < 50000; ++round) {
    std::string sentence;
    for (std::size_t n = engine() % 10; n > 0; --n) sentence += pieces[engine() % pieces.size()];
    CAPTURE(sentence);
    REQUIRE(lists.held_by(sentence) == (one.count(sentence) > 0 ? 1 : 0) + (two.count(sentence) > 0 ? 2 : 0));
    REQUIRE(found_by_words(lists, sentence) == lists.held_by(sentence));
  }
}

TEST_CASE("no lists hold nothing; a language has its own") {
  CHECK(summarise::PhraseLists().held_by("in short") == 0);
  summarise::PhraseLists lists;
  lists.add({}, 1);
  CHECK(lists.held_by("") == 0);
  const summarise::Language& english = summarise::language("en");
  CHECK(english.phrases.held_by("In this paper the kiln is cold.") == summarise::kCuePhrases);
  CHECK(english.phrases.held_by("The kiln is cold.") == 0);
  CHECK(summarise::language("und").phrases.held_by("In conclusion") == 0);
}

TEST_CASE("phrases of scripts without blanks are found within them, from a word's beginning to a word's end") {
  summarise::PhraseLists lists;
  lists.add({"本文，", "研究表明", "in short"}, 1);
  lists.add({"明らかになった", "พบว่า"}, 2);
  const struct {
    const char* text;
    int lists;
  } cases[] = {
      {"", 0},
      {"本文提出了一种新的方法。", 1},
      {"最近的研究表明，它很快。", 1},
      {"日本文化很有名。", 0},
      {"本", 0},
      {"平均で四十分前に予測できることが明らかになった。", 2},
      {"ผลการวิจัยพบว่าได้ผล", 2},
      {"In short, 研究表明。", 1},
      {"In shorts.", 0},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(lists.held_by(c.text) == c.lists);
    std::vector<summarise::Span> words;
    summarise::find_words(c.text, words);
    CHECK(lists.held_by(c.text, &words) == c.lists);
  }
}
