// Lines of scripts without capitals, which do not say by a small letter that they go on.
#include <doctest/doctest.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

struct Case {
  std::string_view code;
  std::string_view text;
  std::size_t paragraphs;
};

void check(std::span<const Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(laid_out(c.text, c.code).size() == c.paragraphs);
  }
}

}  // namespace

TEST_CASE("a line with a Latin capital in a text without capitals") {
  const std::string korean =
      "업계에서는 이번에 나온 발표를 크게 주목하고 있으며 앞으로의\n움직임을 지켜보겠다고 밝혔다. 새로운 제품은 내년 "
      "봄부터 전\n"
      "세계에서 판매될 예정이라고 회사 관계자는 설명했다.\n\n";
  const std::string latin = "IBM은 어제 새로운 제품을 발표했다. 이 제품은 내년 봄부터 전\n세계에서 판매될 예정이다.\n";
  CHECK(
      laid_out(korean + latin, "ko") ==
      Strings{
          "sentence: 업계에서는 이번에 나온 발표를 크게 주목하고 있으며 앞으로의 움직임을 지켜보겠다고 밝혔다. 새로운 "
          "제품은 내년 봄부터 전 세계에서 판매될 예정이라고 회사 관계자는 설명했다.",
          "sentence: IBM은 어제 새로운 제품을 발표했다. 이 제품은 내년 봄부터 전 세계에서 판매될 예정이다."});
  CHECK(laid_out("그것은 중독 증후군(IAS)이라고 불린다.\n톰은 고등학교 때 다리를 다쳐서 운동을 그만두어야만 했다.\n",
                 "ko")
            .front()
            .starts_with("sentence: "));
}

TEST_CASE("a caption's line that ends with a wide comma goes on") {
  CHECK(laid_out("今天我想跟大家谈一谈，\n关于公司明年的计划，\n主要有三个方面。\n", "zh").size() == 1);
}

TEST_CASE("Chinese, Japanese and Korean with Latin words, wrapped by columns or by letters") {
  const Case wrapped[] = {
      {"zh",
       "Vega 号渡船每天早上七点从 Green Quay 出发，雨天则由船夫在小\n"
       "屋里等候。孩子们坐 Lyra 号过河去上学，晚上码头的灯亮了以后，\n"
       "只听得见水声。以下是时刻表：\n",
       1},  // no line ends with a full stop
      {"zh",
       "Vega 号渡船每天早上七点从 Green Quay 出发，雨天则由船夫在小屋里等候。孩子们\n"
       "坐 Lyra 号过河去上学，晚上码头的灯亮了以后，只听得见水声，听不见别的声音。两\n"
       "个船夫都住在 Green Quay。\n",
       1},  // of so many letters
      {"ja",
       "渡し船 Vega は朝の七時に Green Quay を出ます。雨の日は、船頭\n"
       "が小屋で待っています。子どもたちは Lyra で川を渡って学校へ行\n"
       "き、夜には灯がともります。\n",
       1},
      {"ja", "2004 年 11 月 20 日の 08:00 頃、Green Quay の小さな小屋で火災が\n発生しました。\n", 1},
      {"ko",
       "Vega 나룻배는 매일 아침 일곱 시에 Green Quay 부두를 떠나는데\n"
       "비가 오는 날에는 사공이 오두막에서 기다린다. 아이들은 Lyra\n"
       "호를 타고 강을 건너 학교에 간다.\n",
       1}};
  check(wrapped);
}

TEST_CASE("a sentence that ends within a line shows prose that ends with a colon") {
  const Case cases[] = {{"ko",
                         "이 나룻배는 일곱 시에 부두를 떠난다. 사공은 비가 오면 오두막에서\n"
                         "기다린다. 아이들은 Lyra 호를 타고 강을 건너며 학교에 간다. 아래의\n"
                         "시각표를 살펴보자:\n",
                         1},
                        {"fa",
                         "قایق هر روز ساعت هفت از اسکله راه\n"
                         "می‌افتد. قایقران در باران می‌ماند.\n"
                         "بچه‌ها به مدرسه می‌روند و برنامه چنین\n"
                         "است:\n",
                         1},
                        {"hi",
                         "नाव हर सुबह सात बजे घाट से चलती है। बारिश में नाविक अपनी झोपड़ी\n"
                         "में रुकता है। बच्चे नाव से नदी पार करके पाठशाला जाते हैं और बड़े\n"
                         "लोग पुल से बाज़ार जाते हैं और नाव का समय यह है:\n",
                         1},
                        {"fa",  // initials end no sentence
                         "برنامه‌ی د. رضایی تابستان از اسکله تا ده\n"
                         "برنامه‌ی م. کریمی پاییز از اسکله تا جزیره\n"
                         "برنامه‌ی د. رضایی زمستان از ده تا اسکله\n",
                         3}};
  check(cases);
}

TEST_CASE("lines without capitals whose last sentence ends on another page, or with a note") {
  const Case cases[] = {{"zh",
                         "镇议会星期二投票决定，用一艘电动船替换旧的柴油渡船。新船将由潮汐充\n"
                         "电，每天运送四百名乘客往返于老码头和小岛之间。镇上的居民对这个消息\n"
                         "感到高兴，但也担心票价会上涨，届时大家可以提出意见（见第十二页）\n",
                         1},
                        {"ko",
                         "업계에서는 이번에 나온 발표를 크게 주목하고 있으며 앞으로의 움직임을\n"
                         "지켜보겠다고 밝혔다. 새로운 나룻배는 내년 봄부터 강을 건너는 사람들을\n"
                         "실어 나를 예정이며 사공 두 명이 교대로 일하게 된다. 군청은 아직\n"
                         "요금을 정하지 않았다고 설명했으며 주민 회의를 거쳐서 정하겠다고 덧붙\n",
                         1},
                        {"zh",  // posts of one length, but short
                         "渡船又停了。我已经等了一个小时还没来\n只好坐公交车了。要是有座桥就好了呀呀\n"
                         "听说新船五月来。在那以前只能等一等吧\n",
                         3},
                        {"zh",  // … or of several lengths
                         "渡船今天早上又停了，码头上一个人也不知道原因。我已经等了一个小时，还没来\n"
                         "只好坐公交车了。要是这里有一座桥就好了\n"
                         "听说新船要到五月才来。在那以前大家只能这样慢慢等下去，没有别的办法可想\n",
                         3}};
  check(cases);
}

TEST_CASE("a line with a stop within is no heading, at the end either, nor is one that somebody speaks") {
  CHECK(laid_out("　灯台に着いたのは、もう日が暮れてからだった。\n「誰かいますか」\n　私は三度呼んだ。\n", "ja")[1] ==
        "sentence: 「誰かいますか」");
  const Strings pieces =
      laid_out("フェリーがまた止まった。もう一時間も待ってる\n新しい船が来るらしい。五月まで待つしかない\n", "ja");
  for (const std::string& piece : pieces) CHECK(piece.starts_with("sentence: "));
}

TEST_CASE("lines without capitals that stand apart") {
  const Case cases[] = {{"ja",  // posts, a line each, with a stop within some
                         "フェリーがまた止まった。もう一時間も待ってる\nバスで帰ることにした。橋があればいいのにな\n"
                         "新しい船が来るらしい。五月まで待つしかない\n",
                         3},
                        {"zh", "Green Quay 0203.png\n图二：渡船。\n", 2},
                        {"zh", "we walked along the quay all day\n我们整天在码头上散步。\n", 2},
                        {"ko",  // short lines say nothing of others
                         "나룻배 협회 회장 이미래\n“나룻배가 매일 아침 일곱 시에 떠날 수 있게 되었습니다.”\n\n"
                         "나룻배가 떠나는 시각표\n오두막이 있는 곳\n사공들이 사는 마을\n나룻배 협회 소식지\n",
                         6}};
  check(cases);
}
