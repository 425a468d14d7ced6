// Web pages as text browsers write them down, a number before each link.
#include "text/lines/link_marks.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("numbers before words are links, numbers behind them sources") {
  CHECK(summarise::has_link_marks("   [1]Skip to content\n\n   [2]Tide and Time\n\nThe [3]ferry sank.\n"));
  CHECK_FALSE(summarise::has_link_marks("   [1]Skip to content\n\n   [2]Tide and Time\n"));
  CHECK_FALSE(summarise::has_link_marks("The ferry sank [1]. It was old [2], and late [3].\n"));
  CHECK_FALSE(summarise::has_link_marks("[1] Lund, A.: Ferries.\n[2] Ode, J.: Tides.\n[3] Fenn, I.: Boats.\n"));
  CHECK_FALSE(summarise::has_link_marks("[1]: images/a.png\n[2]: images/b.png\n[3]: images/c.png\n"));
  CHECK_FALSE(summarise::has_link_marks("渡轮沉没[1]它很旧[2]而且很慢[3]没有人受伤。\n"));
  CHECK_FALSE(summarise::has_link_marks("[1]张三. 渡轮. 2001.\n[2]李四. 潮汐. 2002.\n[3]王五. 船. 2003.\n"));
  CHECK_FALSE(summarise::has_link_marks("[1]Install the tool\n[2]Choose a file\n[3]Wait for a minute\n"));
  CHECK(summarise::has_link_marks("  * [1]Home\n  * [2]News\n  * [3]Sport\n\n   1. https://quay.example/\n"));
  CHECK_FALSE(summarise::has_link_marks(""));
}

TEST_CASE("menus of linked pages stand aside, and what begins with a link is taken for what it says") {
  CHECK(laid_out("   #[1]Tide & Time » Feed [2]alternate\n"
                 "\n"
                 "   [3]Skip to content\n"
                 "\n"
                 "   [9]News [10]Sport [11]Weather [12]Harbour news [13]Ferry timetable\n"
                 "   [14]Ferry prices [15]Ferry jobs\n"
                 "\n"
                 "   The small port of Lockmouth will replace its diesel [17]ferry with an\n"
                 "   electric boat charged by the tide, the town council decided on Tuesday.\n"
                 "   [18]Each breakdown leaves four hundred commuters with a bus journey of\n"
                 "   more than an hour.\n"
                 "\n"
                 "   [19]Ferry captain retires after forty years\n"
                 "\n"
                 "   He had never missed a day.\n"
                 "\n"
                 "        o [20]Harbour: what to know about the port\n"
                 "        o [21]We test to stay healthy!\n") ==
        Strings{"other: #[1]Tide & Time » Feed [2]alternate", "other: Skip to content",
                "other: News [10]Sport [11]Weather [12]Harbour news [13]Ferry timetable Ferry prices [15]Ferry jobs",
                "sentence: The small port of Lockmouth will replace its diesel [17]ferry with an electric boat charged "
                "by the tide, the town council decided on Tuesday. Each breakdown leaves four hundred commuters with a "
                "bus journey of more than an hour.",
                "heading: Ferry captain retires after forty years", "sentence: He had never missed a day.",
                "sentence: Harbour: what to know about the port", "sentence: We test to stay healthy!"});
}

TEST_CASE("where a Markdown text's links lead to") {
  CHECK(laid_out("The [plan][1] of the ferry is new.\n\n[1]: images/plan.png\n[guide]: <https://acme.example/> \"The "
                 "guide\"\n\n[Anna]: He is late.\n\n[Anna]: No. \"You are late,\" he said.\n\n[Bo]: Yes.\n") ==
        Strings{"sentence: The [plan][1] of the ferry is new.", "other: [1]: images/plan.png",
                "other: [guide]: <https://acme.example/> \"The guide\"", "sentence: [Anna]: He is late.",
                "sentence: [Anna]: No. \"You are late,\" he said.", "sentence: [Bo]: Yes."});
}
