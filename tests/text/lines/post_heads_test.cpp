#include "text/lines/post_heads.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("who wrote it and when, and nothing else") {
  using summarise::Head;
  struct Case {
    std::string_view line;
    Head head;
    std::string_view code = "en";
  };
  const Case cases[] = {
      {"Anna Fenwick 2003-07-15 10:57:47", Head::named},
      {"Anna do Carmo Fenwick 2003-07-15 10:57:47 PDT", Head::named},
      {"jan ode 2008-04-01 09:32", Head::named},
      {"jan_ode, 3 May 2019 at 4:05 PM", Head::named},
      {"Ilse Marrow — May 3rd, 2019 4:05pm", Head::named},
      {"[12/03/2020, 14:22] Ilse", Head::named},
      {"[2:01 PM] Ilse Marrow", Head::named},
      {"[2:01 PM] Marrow, Ilse", Head::named},
      {"Anna Kowalski  9:02 AM", Head::named},
      {"PUBLISHED: July 9, 2024 at 6:05 p.m. | UPDATED: July 10, 2024 at 8:41 a.m.", Head::nameless},
      {"mossy — Today at 4:16 PM", Head::named},
      {"Anna Kowalski 9:02 AM", Head::none},
      {"Doors open at  9:02 AM", Head::none},
      {"[14:01] Sorry, Martin", Head::none},
      {"[14:01] Good Morning", Head::none},
      {"[2:01 PM] the ferry is late", Head::none},
      {"jan_ode 3 hours ago | parent | next [–]", Head::named},
      {"It was 3 hours ago | and late [–]", Head::none},
      {"Ilse Marrow <ilse@harbour.example> on 04/27/2001 11:53:53 AM", Head::named},
      {"ilse 2020-03-12T14:22:05Z", Head::named},
      {"2005-07-01  Jan Ode  <jan@quay.example>", Head::named},
      {"-- Jan Ode <jan@quay.example>  Wed, 21 Dec 2022 22:10:41 +0100", Head::named},
      {"Ilse Marrow, 3. Mai 2019 um 16:05 Uhr", Head::named, "de"},
      {"Anna von der Heide, 3. Mai 2019 um 16:05 Uhr", Head::named, "de"},
      {"Анна Фенвик 3 мая 2019, 16:05", Head::named, "ru"},
      {"Анна Фенвик, 3 мая 2019 г. в 16:05", Head::named, "ru"},
      {"Ana Lund, 3 de mayo de 2019 a las 16:05", Head::named, "es"},
      {"Ana Lund, 3 de maio de 2019 às 16:05", Head::named, "pt"},
      {"Anna Lund, 3 maggio 2019 alle ore 16:05", Head::named, "it"},
      {"Anna Lund, 3 maj 2019 kl. 16:05", Head::named, "sv"},
      {"Anna Lund, 3 maja 2019 r. o godz. 16:05", Head::named, "pl"},
      {"Anna Lund, 3 mei 2019 om 16:05 uur", Head::named, "nl"},
      {"María de la Cruz 2003-07-15 10:57", Head::named, "es"},
      {"Jan van der Berg 2003-07-15 10:57", Head::named},
      {"Will Smith 2003-07-15 10:57", Head::named},
      {"12.03.2020 14:22", Head::nameless},
      {"Date: Mon, 18 Aug 2014 10:38:41 +0200", Head::nameless},
      {"The ferry leaves at 10:57", Head::none},
      {"The ferry that was late on 2003-07-15 came at 10:57", Head::none},
      {"Mr Smith left on 3 May 2019 at 10:57", Head::none},
      {"Our Meeting, 3 May 2019, 10:57", Head::none},
      {"on Friday, 22 August 2014, 10:30", Head::none},
      {"the boat 2003-07-15 10:57", Head::none},
      {"boat late again 2003-07-15 10:57", Head::none},
      {"Lockmouth United v Upper Tarn, 3 May 2019, 15:00", Head::none},
      {"Anna Ilse Jan Ode Marrow Fenwick 2003-07-15 10:57", Head::none},
      {"Start: 3 May 2019, 14:00", Head::none},
      {"Closing date for papers: 12/04/2019 17:00", Head::none},
      {"2020-03-12 14:22:05,123 INFO [main] Server: started on port 8080", Head::none},
      {"Anna Fenwick 2003-07-15", Head::none},
      {"Anna Fenwick 10:57", Head::none},
      {"Anna Fenwick May 3 10:57", Head::none},
      {"Anna Fenwick 2019 10:57", Head::none},
      {"Anna Fenwick 2003-07-15 10:57:47 says it was late", Head::none},
      {"Write to jan@quay.example before 2005-07-01", Head::none},
      {"Psalm 23:4 1 2", Head::none},
      {"May 3", Head::none},
      {"", Head::none},
      {"10:57", Head::none},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(summarise::head_of(one.line, summarise::language(one.code)) == one.head);
  }
  const std::string long_line = std::string(120, '-') + " Anna Fenwick 2003-07-15 10:57";
  CHECK(summarise::head_of(long_line, summarise::language("en")) == Head::none);
}

TEST_CASE("a line that ends in a date and a time, within a sentence that was wrapped") {
  CHECK(laid_out("Mr Smith left on 3 May 2019 at 10:57\n"
                 "and came home after midnight, as our\n"
                 "neighbours say; then he left again on\n"
                 "Friday, 22 August 2014, 10:30\n"
                 "or so, with the last bus of the day.\n") ==
        Strings{"sentence: Mr Smith left on 3 May 2019 at 10:57 and came home after midnight, as our neighbours say; "
                "then he left again on Friday, 22 August 2014, 10:30 or so, with the last bus of the day."});
  CHECK(laid_out("The report says that the ferry left\n"
                 "New York Harbor 3 May 2019 at 14:05\n"
                 "and that it came back at once.\n") ==
        Strings{"sentence: The report says that the ferry left New York Harbor 3 May 2019 at 14:05 and that it came "
                "back at once."});
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
