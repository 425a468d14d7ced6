#include "text/post_heads.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("who wrote it and when, and nothing else") {
  struct Case {
    std::string_view line;
    bool heads;
    std::string_view code = "en";
  };
  const Case cases[] = {
      {"Anna Fenwick 2003-07-15 10:57:47", true},
      {"Anna do Carmo Fenwick 2003-07-15 10:57:47 PDT", true},
      {"jan ode 2008-04-01 09:32", true},
      {"jan_ode, 3 May 2019 at 4:05 PM", true},
      {"Ilse Marrow — May 3rd, 2019 4:05pm", true},
      {"[12/03/2020, 14:22] Ilse", true},
      {"Ilse Marrow <ilse@harbour.example> on 04/27/2001 11:53:53 AM", true},
      {"Date: Mon, 18 Aug 2014 10:38:41 +0200", true},
      {"ilse 2020-03-12T14:22:05Z", true},
      {"12.03.2020 14:22", true},
      {"2005-07-01  Jan Ode  <jan@quay.example>", true},
      {" -- Jan Ode <jan@quay.example>  Wed, 21 Dec 2022 22:10:41 +0100", true},
      {"Write to jan@quay.example before 2005-07-01", false},
      {"2005-07-01 is when to write to <jan@quay.example>", false},
      {"Ilse Marrow, 3. Mai 2019 um 16:05 Uhr", true, "de"},
      {"Анна Фенвик 3 мая 2019, 16:05", true, "ru"},
      {"The ferry leaves at 10:57", false},
      {"The ferry that was late on 2003-07-15 came at 10:57", false},
      {"Nobody saw a single boat in the harbour 2003-07-15 10:57", false},
      {"Anna Fenwick 2003-07-15", false},
      {"Anna Fenwick 10:57", false},
      {"Anna Fenwick 2003-07-15 10:57:47 says it was late", false},
      {"Psalm 23:4 1 2", false},
      {"May 3", false},
      {"", false},
      {"10:57", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(summarise::heads_post(one.line, summarise::language(one.code)) == one.heads);
  }
}

TEST_CASE("the time before a name") {
  const struct {
    std::string_view line;
    std::string_view behind;
  } cases[] = {
      {"[12/03/2020, 14:22:05] Ilse: It was late.", "Ilse: It was late."},
      {"12.03.20, 4:22 PM - Ilse: It was late.", "Ilse: It was late."},
      {"14:22 <ilse> it was late", "<ilse> it was late"},
      {"[14:22] <ilse> it was late", "<ilse> it was late"},
      {"(00:12:05) Ilse: It was late.", "Ilse: It was late."},
      {"2020-03-12T14:22:05Z ilse: it was late", "ilse: it was late"},
      {"12/03/2020 Ilse: It was late.", "12/03/2020 Ilse: It was late."},
      {"12 boats came.", "12 boats came."},
      {"14:22", "14:22"},
      {"", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.line);
    CHECK(one.line.substr(summarise::skip_stamp(one.line)) == one.behind);
  }
}

TEST_CASE("the head of a post is apart from it, and is no sentence") {
  CHECK(laid_out("Anna Fenwick 2003-07-15 10:57:47\n"
                 "The ferry was late again, and nobody could\n"
                 "say why it was.\n"
                 "\n"
                 "jan ode 2003-07-15 11:02:10\n"
                 "it was the pilot, he overslept\n") ==
        Strings{"other: Anna Fenwick 2003-07-15 10:57:47",
                "sentence: The ferry was late again, and nobody could say why it was.",
                "other: jan ode 2003-07-15 11:02:10", "sentence: it was the pilot, he overslept"});
}
