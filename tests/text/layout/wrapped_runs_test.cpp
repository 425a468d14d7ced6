// Paragraphs with something else right above or below them, and what PDFs make of lines.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a title right above a paragraph says nothing of its lines") {
  CHECK(laid_out("Results\n"
                 "A comparison of the gardens that were watered and those that were left alone\n"
                 "indicated that there were few differences between the owners of the Green\n"
                 "Bank and their neighbours. This suggests that the draw was done with care.\n") ==
        Strings{"heading: Results",
                "sentence: A comparison of the gardens that were watered and those that were left alone indicated that "
                "there were few differences between the owners of the Green Bank and their neighbours. This suggests "
                "that the draw was done with care."});
}

TEST_CASE("a name behind dashes, a page's number and a source are none of the sentence above") {
  const std::string prose =
      "One very simple way to be on time would be to say that all of the\n"
      "ferries leave an hour later than the others do, and that all of the\n"
      "others are early on the days of the week. There are other ways, and\n";
  CHECK(laid_out(prose + "I do not know them.\n--Judy\nGreen Quay\n\n" + prose + "nobody knows them.\n")[1] ==
        "heading: --Judy");
  CHECK(laid_out(prose + "some of them are those that are known to the\n11\n\n" + prose + "nobody knows them.\n")[1] ==
        "other: 11");
  CHECK(laid_out("[1] A. Lund, " + prose + "Quay Press.\n[2] B. Ode, " + prose + "Quay Press.\n")[1].starts_with(
      "sentence: [2] B. Ode,"));
}

TEST_CASE("a page's head or foot is none of the paragraph that it stands in") {
  const Strings pieces = laid_out(
      "The second ledger has more rules than the first. The rules of the second\n"
      "ledger are copied by the board in winter, because the summer makes it very\n"
      "To appear in Island Mail 2004\n"
      "\n"
      "hard to find a clerk. The board is small.\n"
      "\n"
      "To appear in Island Mail 2004\n"
      "The third ledger is lost. Nobody knows who took it, but most of the clerks\n"
      "blame the old master. He left the harbour in May, and the ferry company had\n"
      "to pay his fees to the\n"
      "To appear in Island Mail 2004\n"
      "\n"
      "owners of the yard.\n");
  CHECK(std::ranges::count(pieces, "other: To appear in Island Mail 2004") == 3);
}

TEST_CASE("a marked heading is none of the paragraph that it stands in") {
  const Strings pieces = laid_out(
      "know that their request is being validated by the deprecated client-side\n"
      "validation.\n"
      "##### Other Ways to the Validation of All Clients\n"
      "Upon successfully providing access to server-side validation by means of the\n"
      "flag, an open question will remain as to the future of client-side\n"
      "validation.\n");
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[1] == "heading: ##### Other Ways to the Validation of All Clients");
}

TEST_CASE("the headers of a mail right above it, and the name right below") {
  const Strings pieces = laid_out(
      "Name: \"Anna Lund\"\n"
      "Subject: \"Late ferries, and what the office on the quay makes of them\"\n"
      "One very simple way to be on time would be to say that all\n"
      "Sunday ferries leave an hour later than the others do, and that all of\n"
      "the others are early. There are certainly other ways.\n"
      "Best regards\n"
      "Anna\n"
      "\n"
      "But currently, when considering the plans that were made before, and\n"
      "the books of the office, there is no such hour, and therefore the\n"
      "ferries that are late in the evening are early in the morning. But I\n"
      "*also* want to be able to be at home before the evening, and before all\n"
      "that happens.\n");
  REQUIRE(pieces.size() == 6);
  CHECK(pieces[1].ends_with("what the office on the quay makes of them\""));
  CHECK(pieces[2] ==
        "sentence: One very simple way to be on time would be to say that all Sunday ferries leave an hour later than "
        "the others do, and that all of the others are early. There are certainly other ways.");
  CHECK(pieces[3] == "other: Best regards");
  CHECK(pieces[4] == "other: Anna");
}

TEST_CASE("lines that hold a bracket's beginning go on") {
  CHECK(laid_out("The same boats are visited every two years, either in person or by a letter from the bureau\n"
                 "(3). Information on empty boats is obtained from the owners.\n") ==
        Strings{"sentence: The same boats are visited every two years, either in person or by a letter from the bureau "
                "(3). Information on empty boats is obtained from the owners."});
  CHECK(laid_out("The same boats are visited every two years, either in person or by a letter\n"
                 "(Photo: The Quay Courier)\n")
            .size() == 2);
}

TEST_CASE("lines that begin as no sentence does go on") {
  for (const std::string_view text :
       {"It was held on the first of May in the old harbour and on page\n12 of the minutes.\n",
        "It was in the long time of the old and wise king Louis\nXIV who reigned.\n",
        "For all direct references, methods affect the target boat\n*except* DELETE.\n",
        "The ferry takes all that is known as a constant\n`Boat` or not.\n"}) {
    CAPTURE(text);
    CHECK(laid_out(text).size() == 1);
  }
  for (const std::string_view text :
       {"These are all of the years in which the ferry was late:\n1950 was one of them.\n",
        "The Secretary shall amend that section to read as follows\n``Sec. 3020.\n",
        "The ferry is late again on all of the days of the week\n12 Boats\n"}) {
    CAPTURE(text);
    CHECK(laid_out(text).size() == 2);
  }
}

TEST_CASE("words without any mark: each line for itself, where they are many") {
  std::string captions;
  for (int i = 0; i < 10; ++i) captions += "so we went to the river and the boat\nwas gone and i asked the man which\n";
  CHECK(laid_out(captions).size() == 20);
  CHECK(laid_out("the miller went to the river and the boat was gone and so he\n"
                 "asked the man which of the others was his and when it came\n")
            .size() == 1);
}

TEST_CASE("prose of a PDF among labels and formulas, with lines that are three in one") {
  const std::string prose =
      "The ferry to the islands has been late on most days of the week since\n"
      "the council sold its quay to the harbour office. We tried to find out\n"
      "why that is so, and asked the people of the quay, the pilots and the office. All of them had something to say "
      "of "
      "it, and none of them the\n"
      "same. The pilots told us that their engine is as old as the Green\n"
      "Bank itself, which was built before anybody who lives there was born,\n"
      "the office told us that no pilot has ever asked for another engine.\n";
  const std::string labels = "S 12\nT 14\nU 16\nV 18\n";
  const Strings pieces = laid_out(prose + "\n" + labels + "\n" + prose + "\n" + prose + "\n" + labels + "\n" + prose);
  CHECK(pieces[0].starts_with("sentence: The ferry to the islands"));
  CHECK(pieces[0].ends_with("for another engine."));
}

TEST_CASE("wrapped lines in capitals") {
  CHECK(laid_out("THE FERRY IS OFFERED BY THE OWNERS OF THE QUAY \"AS IS\" AND ANY PROMISE\n"
                 "THAT IS NOT IN WRITING IS DISCLAIMED. IN NO EVENT SHALL THE OWNERS OF\n"
                 "THE QUAY BE LIABLE FOR A BOAT THAT IS LATE, OR FOR WHAT ANYBODY SAYS OF\n"
                 "IT AT THE BAR.\n") ==
        Strings{"sentence: THE FERRY IS OFFERED BY THE OWNERS OF THE QUAY \"AS IS\" AND ANY PROMISE THAT IS NOT IN "
                "WRITING IS DISCLAIMED. IN NO EVENT SHALL THE OWNERS OF THE QUAY BE LIABLE FOR A BOAT THAT IS LATE, OR "
                "FOR WHAT ANYBODY SAYS OF IT AT THE BAR."});
  CHECK(laid_out("THE STORY OF THE ELECTRIC FERRY OF LOCKMOUTH AND ITS\n"
                 "HARBOUR, TOLD BY SOME OF THOSE WHO HAVE SEEN IT FROM THE\n"
                 "BRIDGE OVER THE QUAY, WITH MAPS AND A LIST OF BOATS\n")
            .size() == 2);  // for it ends with a comma
  CHECK(laid_out("ВНИМАНИЮ ПАССАЖИРОВ ПАРОМА. С ПЕРВОГО МАЯ ПАРОМ БУДЕТ ХОДИТЬ ОТ\n"
                 "СТАРОЙ ПРИСТАНИ У МОСТА ДО ОСТРОВА. БИЛЕТЫ МОЖНО КУПИТЬ В КАССЕ И\n"
                 "НА БОРТУ СУДНА. ПРОСИМ ПРИХОДИТЬ НЕ ПОЗЖЕ ЧЕМ ЗА ДЕСЯТЬ МИНУТ ДО\n"
                 "ОТПРАВЛЕНИЯ.\n",
                 "ru")
            .size() == 1);
  CHECK(laid_out("PLEASE KEEP OFF THE GRASS AND OFF THE FERRY RAMP\n"
                 "DOGS ARE KEPT ON A LEAD. NO FIRES ON THE QUAY\n"
                 "NO SWIMMING WITHIN TWENTY METRES OF A MOVING BOAT\n")
            .size() == 3);
}
