// Words of Chinese and Japanese are those of ICU's word iterator.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/split_mix.hpp"
#include "core/utf8.hpp"
#include "text/laid_out.hpp"
#include "text/random_text.hpp"
#include "text/words/dictionary_words.hpp"
#include "text/words/words.hpp"

namespace {

test::Strings words_by_icu(const std::string& text) {
  std::vector<summarise::Span> words;
  summarise::find_words_by_icu(text, words);
  return test::strings_of(text, words);
}

}  // namespace

TEST_CASE("what is cut by the dictionary is cut as ICU cuts it") {
  const std::string texts[] = {
      "北京大学",     "我们喜欢读书。",      "GDP增长3.5%，", "在2,500人中，GDP增长了", "約翰·史密斯：「好」！",
      "東京の時々。", "コンピューターを使う"};
  for (const std::string& text : texts) {
    CAPTURE(text);
    std::vector<summarise::Span> words;
    REQUIRE(summarise::find_dictionary_words(text, 0, text.size(), words));
    CHECK(test::strings_of(text, words) == words_by_icu(text));
  }
}

TEST_CASE("a stretch that holds anything else is left to ICU whole") {
  const std::string texts[] = {"",     "elm",  "北_京", "か\u3099", "北\u200D京", "年〇",
                               "、々", "ﾊﾝ京", "北京🎉", "김치北京", "\uF900北"};
  for (const std::string& text : texts) {
    CAPTURE(text);
    std::vector<summarise::Span> words = {{7, 8}};
    CHECK_FALSE(summarise::find_dictionary_words(text, 0, text.size(), words));
    CHECK(words == std::vector<summarise::Span>{{7, 8}});
    summarise::find_words(text, words);
    CHECK(test::strings_of(text, words) == words_by_icu(text));
  }
}

TEST_CASE("only the stretch that is asked for is cut") {
  const std::string text = "北京大学 北京 大学";
  std::vector<summarise::Span> words;
  REQUIRE(summarise::find_dictionary_words(text, 13, 19, words));
  CHECK(words == std::vector<summarise::Span>{{13, 19}});
}

TEST_CASE("random runs of Han and Kana have ICU's words") {
  const std::string pieces[] = {"中",     "国",
                                "人民",   "共和国",
                                "的",     "了",
                                "一",     "不",
                                "在",     "北京",
                                "大学",   "生",
                                "活",     "研究",
                                "经济",   "發展",
                                "電腦",   "學",
                                "習",     "龘",
                                "鑫",     "日本",
                                "東京",   "々",
                                "の",     "は",
                                "を",     "です",
                                "ました", "こと",
                                "から",   "っ",
                                "ゃ",     "ア",
                                "カ",     "ン",
                                "ー",     "コンピュータ",
                                "ッ",     "ヴ",
                                "ヺ",     "アアアアアアアアアアアアアアアアアア",
                                "，",     "。",
                                "、",     "：",
                                "；",     "·",
                                "（",     "）",
                                "「",     "」",
                                "！",     "？",
                                "—",      "…",
                                "\u3000", " ",
                                "2",      "0",
                                "3.5",    ",",
                                ".",      "'",
                                "a",      "GDP",
                                "é",      "%",
                                "〇",     "ヽ",
                                "・",     "\u3099",
                                "ﾊ",      "\uF900",
                                "𠀀",     "한국",
                                "_",      "\u200D",
                                "\uFE0F", "🎉"};
  constexpr std::size_t kOfDictionary = 42;  // the first of them: Han and Kana
  constexpr std::size_t kKnown = 68;         // and what may stand between them, up to %
  std::uint64_t state = 44;
  int cut = 0;
  for (int round = 0; round < 30000; ++round) {
    const std::size_t range = round % 4 == 0 ? std::size(pieces) : round % 4 == 1 ? kKnown : kOfDictionary;
    const auto length = static_cast<std::size_t>(1 + round % 40);
    const std::string text = test::random_text(std::span(pieces).first(range), length, state);
    CAPTURE(text);
    std::vector<summarise::Span> words;
    cut += summarise::find_dictionary_words(text, 0, text.size(), words);
    summarise::find_words(text, words);
    CHECK(test::strings_of(text, words) == words_by_icu(text));
  }
  CHECK(cut > 15000);
}

TEST_CASE("every two characters that the dictionary may begin with have ICU's words, one behind the other") {
  std::uint64_t state = 45;
  const auto character = [&state] {
    const std::uint64_t number = summarise::split_mix(state) % 0x6000U;
    const char32_t c =
        number < 0x100 ? 0x3000 + static_cast<char32_t>(number) : 0x4E00 + static_cast<char32_t>(number) % 0x51B0;
    std::string bytes;
    summarise::append_code_point(bytes, c);
    return bytes;
  };
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += character();
    CAPTURE(text);
    std::vector<summarise::Span> words;
    summarise::find_words(text, words);
    CHECK(test::strings_of(text, words) == words_by_icu(text));
  }
}
