#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/laid_out.hpp"
#include "text/words/words.hpp"

using summarise::count_words;

TEST_CASE("words as wc -w counts them, by hand") {
  struct Case {
    std::string_view line;
    std::size_t words;
  };
  const Case cases[] = {
      {"", 0},
      {"   ", 0},
      {"elm", 1},
      {"elm, ash and oak.", 4},
      {"  elm  ash ", 2},
      {"don't l'orme well-known", 3},
      {"elm - ash", 3},  // what can be seen counts
      {"elm — ash …", 4},
      {"3.5 % of 1,200", 4},
      {"http://mill.example/a?b=c", 1},
      {"elm\tash\noak", 3},
      {"elm\u00A0ash", 2},  // as GNU wc has it
      {"\u00A0\u2003", 0},
      {"elm \u200B ash \uE000 oak \u00AD", 6},  // nothing to be seen, but wc counts them
      {"паром стоит у берега", 4},
      {"나룻배는 아침에 떠난다.", 3},  // Korean is written with blanks
      {"我们喜欢读书。", 3},           // 我们 喜欢 读书
      {"我们 喜欢 读书", 3},
      {"学生喜欢音乐。", 3},  // 学生 喜欢 音乐
      {"。", 1},              // a stretch that can be seen
      {"ฉันรักแมว", 3},         // ฉัน รัก แมว
      {"แม่น้ำ", 1},            // "river"
      {"私は猫です", 4},      // 私 は 猫 です
      {"Zoë 喜欢 tea", 3},
      {"🎉", 1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(count_words(c.line) == c.words);
  }
}

TEST_CASE("a megabyte without a blank is one word") {
  CHECK(count_words(std::string(1 << 20, 'x')) == 1);
}

TEST_CASE("where ICU sees words: stretches with a letter or a digit, in order") {
  struct Case {
    std::string_view text;
    std::vector<std::string> words;
  };
  const Case cases[] = {
      {"", {}},
      {"... — !", {}},
      {"Elm, ash (oak).", {"Elm", "ash", "oak"}},
      {"don't", {"don't"}},
      {"well-known", {"well", "known"}},
      {"3.5 km", {"3.5", "km"}},
      {"我们喜欢读书", {"我们", "喜欢", "读书"}},
      {"ฉันรักแมว", {"ฉัน", "รัก", "แมว"}},
      {"Zoë’s", {"Zoë’s"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    std::vector<std::string> words;
    summarise::for_each_word(c.text, [&](summarise::Span word) { words.emplace_back(word.of(c.text)); });
    CHECK(words == c.words);
  }
}
