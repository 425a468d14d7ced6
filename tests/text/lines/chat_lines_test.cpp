#include "text/lines/chat_lines.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a saved chat: what the program says is no sentence") {
  CHECK(
      laid_out("12/03/2024, 09:14 - Messages and calls are encrypted. No one outside of this chat can read them.\n"
               "12/03/2024, 09:15 - Anna: Who wants to come to the summer house in July?\n"
               "12/03/2024, 09:18 - Ben: <Media omitted>\n"
               "12/03/2024, 09:20 - Anna: The rent is 840 crowns for the week\n"
               "12/03/2024, 09:21 - Ben: that is <much> less than I thought\n"
               "12/03/2024, 09:22 - Ben: and the boat?\n"
               "12/03/2024, 09:23 - Anna: it comes with it, says Ilse\n"
               "12/03/2024, 09:24 - Ben: \u200EThis message was deleted.\n"
               "12/03/2024, 09:24 - Ben: You deleted this message\n"
               "12/03/2024, 09:25 - Anna: Reacted to “it comes with it” with \U0001F44D\n"
               "12/03/2024, 09:25 - Ben: good\n"
               "12/03/2024, 09:33 - Ben added Clara\n") ==
      Strings{"other: 12/03/2024, 09:14 - Messages and calls are encrypted. No one outside of this chat can read them.",
              "sentence: 12/03/2024, 09:15 - Anna: Who wants to come to the summer house in July?",
              "other: 12/03/2024, 09:18 - Ben: <Media omitted>",
              "sentence: 12/03/2024, 09:20 - Anna: The rent is 840 crowns for the week",
              "sentence: 12/03/2024, 09:21 - Ben: that is <much> less than I thought",
              "sentence: 12/03/2024, 09:22 - Ben: and the boat?",
              "sentence: 12/03/2024, 09:23 - Anna: it comes with it, says Ilse",
              "other: 12/03/2024, 09:24 - Ben: \u200EThis message was deleted.",
              "other: 12/03/2024, 09:24 - Ben: You deleted this message",
              "other: 12/03/2024, 09:25 - Anna: Reacted to “it comes with it” with \U0001F44D",
              "sentence: 12/03/2024, 09:25 - Ben: good", "other: 12/03/2024, 09:33 - Ben added Clara"});
}

TEST_CASE("a call's chat, with tabs: no row of a table, and what tells of other turns is no sentence") {
  CHECK(laid_out("00:13:46\tAnna:\tgood morning\r\n"
                 "00:18:12\tBen Ode:\tis the ferry late for anyone else?\r\n"
                 "00:18:23\tAnna:\tReplying to \"is the ferry late...\"\r\n"
                 "00:18:30\tCy:\tReacted to \"is the ferry late...\" with \U0001F44D\r\n"
                 "00:19:00\tAnna:\tit is late for all of us\r\n") ==
        Strings{"sentence: 00:13:46 Anna: good morning",
                "sentence: 00:18:12 Ben Ode: is the ferry late for anyone else?",
                "other: 00:18:23 Anna: Replying to \"is the ferry late...\"",
                "other: 00:18:30 Cy: Reacted to \"is the ferry late...\" with \U0001F44D",
                "sentence: 00:19:00 Anna: it is late for all of us"});
}

TEST_CASE("a log of a channel: who comes and goes is no sentence, however often") {
  CHECK(laid_out("[09:14:20] *** Quits: cy (Read error: Connection reset by peer)\n"
                 "[09:15:44] <anna> then let us put the link into the topic\n"
                 "[10:25:36] *** Quits: dan (Read error: Connection reset by peer)\n"
                 "[10:26:00] *** Joins: ben (ben@quay.example)\n"
                 "[10:27:44] <ben> the build is broken since Monday\n"
                 "[10:28:00] <anna> yes, we know\n") ==
        Strings{"other: [09:14:20] *** Quits: cy (Read error: Connection reset by peer)",
                "sentence: [09:15:44] <anna> then let us put the link into the topic",
                "other: [10:25:36] *** Quits: dan (Read error: Connection reset by peer)",
                "other: [10:26:00] *** Joins: ben (ben@quay.example)",
                "sentence: [10:27:44] <ben> the build is broken since Monday",
                "sentence: [10:28:00] <anna> yes, we know"});
}

TEST_CASE("times in a text that is no chat") {
  const Strings pieces = laid_out(
      "10:00 The mayor opens the bridge.\n10:30 Ilse Marrow: the ferry in pictures.\n12:00 The office has its lunch.\n"
      "14:00 The ferry leaves the quay.\n");
  CHECK(pieces.size() == 4);
  for (const std::string& piece : pieces) CHECK(piece.starts_with("sentence: "));
}

TEST_CASE("a long name is a speaker's, whatever the alphabet") {
  const Strings pieces = laid_out(
      "12/03/2020, 09:11 - Анна: Паром опять опаздывает.\n12/03/2020, 09:12 - Анна: Всё утро пропало.\n"
      "12/03/2020, 09:13 - Анна: Никто не пришёл.\n\u200E12/03/2020, 09:14 - Анна: \u200EФото пропущено\n"
      "12/03/2020, 09:20 - Константин Александрович Громов: Мы должны написать в городской совет.\n",
      "ru");
  REQUIRE(pieces.size() == 5);
  CHECK(pieces[3].starts_with("other: "));
  CHECK(pieces[4].starts_with("sentence: "));
}

TEST_CASE("a schedule and a transcript are no chats that a program speaks in") {
  for (const std::string_view text :
       {"09:00 Opening: the harbour.\n10:00 Talk: the tides.\n11:00 Break: coffee.\n12:00 Lunch: soup.\n"
        "13:00 The mayor presents the costs of the ferry.\n",
        "[00:12] Anna: The ferry is late.\n[00:15] Ben: It broke.\n[00:20] Anna: We should write.\n"
        "[00:22] Ben: To whom?\n[00:25] The council decided last year that the costs would rise.\n"}) {
    CAPTURE(text);
    for (const std::string& piece : laid_out(text)) CHECK(piece.starts_with("sentence: "));
  }
}
