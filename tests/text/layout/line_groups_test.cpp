// Which lines belong together.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a paragraph a line, with or without blank lines between them") {
  const Strings expected = {"sentence: The ferry was late again, and nobody on the quay could say why it was.",
                            "sentence: Ilse went home. She came back at noon.", "sentence: It had left."};
  for (const std::string between : {"\n", "\n\n", "\r\n", "\n \n\n", "\u2029"}) {
    CAPTURE(between);
    const std::string text = std::string("The ferry was late again, and nobody on the quay could say why it was.") +
                             between + "Ilse went home. She came back at noon." + between + "It had left." + between;
    CHECK(laid_out(text) == expected);
  }
}

TEST_CASE("wrapped paragraphs between blank lines") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could say\n"
                 "why it was, or when it would come, if it came at all. The\n"
                 "harbour master had locked his door.\n"
                 "\n"
                 "Ilse went home for her coat and came back at noon with a\n"
                 "basket of apples, which she shared with those who had been\n"
                 "waiting since dawn.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door.",
                "sentence: Ilse went home for her coat and came back at noon with a basket of apples, which she shared "
                "with those who had been waiting since dawn."});
}

TEST_CASE("a wrapped paragraph of two lines in a wrapped text") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could say\n"
                 "why it was, or when it would come, if it came at all. The\n"
                 "harbour master had locked his door and drawn his curtains\n"
                 "so that nobody could ask.\n"
                 "\n"
                 "Those who had been waiting since dawn were told by the old\n"
                 "Fenwick brothers to go home.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door and drawn his curtains so that nobody "
                "could ask.",
                "sentence: Those who had been waiting since dawn were told by the old Fenwick brothers to go home."});
}

TEST_CASE("evenly wrapped lines, which leave room for the next word here and there") {
  const std::string opening =
      "The ferry was late again, and nobody on the quay could\n"
      "tell why it was, or when it would come, if it came at all. The\n"
      "harbour master had locked his door and drawn his curtains\n"
      "so that nobody could ask.\n"
      "\n"
      "At noon the old fishermen of Lockmouth met in front of the\n"
      "house of their friend, who had seen it all from his window.\n"
      "\n";
  const Strings read{
      "sentence: The ferry was late again, and nobody on the quay could tell why it was, or when it would come, if it "
      "came at all. The harbour master had locked his door and drawn his curtains so that nobody could ask.",
      "sentence: At noon the old fishermen of Lockmouth met in front of the house of their friend, who had seen it all "
      "from his window."};
  struct Case {
    const char* what;
    std::string text;
    Strings pieces;
  };
  const Case cases[] = {
      {"a name behind the break",
       "She told him that the boat was in the hands of Anna\n"
       "Fenwick and her two brothers, who would not give it back to\n"
       "anybody who asked for it.\n",
       {"sentence: She told him that the boat was in the hands of Anna Fenwick and her two brothers, who would "
        "not give it back to anybody who asked for it."}},
      {"a word wider than the lines",
       "Those who stood there had come from the village of Llanfair\n"
       "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochuchafisaf\n"
       "Bridge and had been waiting for the boat since the old Mr\n"
       "Fenwick had gone home to his wife and his dog.\n",
       {"sentence: Those who stood there had come from the village of Llanfair "
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochuchafisaf Bridge and had been waiting for the boat "
        "since the old Mr Fenwick had gone home to his wife and his dog."}},
      {"verse",
       "The tide goes out at seven sharp,\n"
       "And the gulls come in,\n"
       "The harbour master tunes his harp\n"
       "And rosins his violin\n",
       {"sentence: The tide goes out at seven sharp,", "sentence: And the gulls come in,",
        "sentence: The harbour master tunes his harp", "sentence: And rosins his violin"}},
      {"verse that is as wide",
       "And no one came to hear the bell that rang for evermore\n"
       "The harbour slept and the harbour woke, and boats went out,\n"
       "But never one of them came back to lie upon the shore\n"
       "And never one of them was there when others went about\n",
       {"heading: And no one came to hear the bell that rang for evermore",
        "sentence: The harbour slept and the harbour woke, and boats went out,",
        "sentence: But never one of them came back to lie upon the shore",
        "other: And never one of them was there when others went about"}},
      {"a short line that ends with a conjunction",
       "THE BOAT IS LENT TO YOU AS SHE IS, WITHOUT OARS AND\n"
       "WITHOUT ANY OTHER PART THAT YOU MAY EXPECT, AND NOBODY WILL\n"
       "PAY FOR WHAT YOU LOSE AT SEA.\n",
       {"sentence: THE BOAT IS LENT TO YOU AS SHE IS, WITHOUT OARS AND WITHOUT ANY OTHER PART THAT YOU MAY EXPECT, AND "
        "NOBODY WILL PAY FOR WHAT YOU LOSE AT SEA."}},
      {"a rule, and the stop of an empty line",
       "What remains of the summer's money after the new roof\n"
       "-----------------------------------------------------\n"
       "She told him that the boat was in the hands of Anna\n"
       "Fenwick.\n"
       ".\n"
       "He went home.\n",
       {"heading: What remains of the summer's money after the new roof",
        "other: -----------------------------------------------------",
        "sentence: She told him that the boat was in the hands of Anna Fenwick.", "other: .",
        "sentence: He went home."}},
      {"rows of a table",
       "| Name of the boat | Owner of the boat | Year of launch |\n"
       "| Anna             | Harbour Office    | 1901           |\n",
       {"other: | Name of the boat | Owner of the boat | Year of launch |", "other: | Anna | Harbour Office | 1901 |"}},
      {"words and what they mean, in two columns",
       "tide         the coming and the going of all the water\n"
       "quay         where boats lie, and where people wait for\n",
       {"other: tide the coming and the going of all the water",
        "other: quay where boats lie, and where people wait for"}},
      {"wide blanks in one column, by chance",
       "The council met on Tuesday   to discuss the ferry and all its\n"
       "many costs, and it decided   to build a boat with two engines\n"
       "for the summer.\n",
       {"sentence: The council met on Tuesday to discuss the ferry and all its many costs, and it decided to build a "
        "boat with two engines for the summer."}},
      {"what a change changed",
       "src/harbour/tables/of/the/tides.cpp   | 25 +++++++++++----\n"
       "harbour/tests/tables/of/the/tides.cpp | 31 ++++++++++++++\n",
       {"other: src/harbour/tables/of/the/tides.cpp | 25 +++++++++++----",
        "other: harbour/tests/tables/of/the/tides.cpp | 31 ++++++++++++++"}},
      {"one address above another",
       "https://example.org/harbour/2022/the-third-report-of-it\n"
       "https://example.org/harbour/2023/the-fourth-report-of-it\n"
       "https://example.org/harbour/2024/the-fifth-report-of-it\n",
       {"other: https://example.org/harbour/2022/the-third-report-of-it",
        "other: https://example.org/harbour/2023/the-fourth-report-of-it",
        "other: https://example.org/harbour/2024/the-fifth-report-of-it"}},
      {"an address above a paragraph's last word",
       "All that was ever written about the boat and her crew is at\n"
       "https://example.org/harbour/2022/the-third-report-of-it-all\n"
       "today.\n",
       {"sentence: All that was ever written about the boat and her crew is at "
        "https://example.org/harbour/2022/the-third-report-of-it-all today."}},
      {"one label above another",
       "Owner: Anna Fenwick and her brothers, Lockmouth Harbour\n"
       "Licence: that of the harbour, which is given every spring to\n"
       "all who ask for it.\n",
       {"sentence: Owner: Anna Fenwick and her brothers, Lockmouth Harbour",
        "sentence: Licence: that of the harbour, which is given every spring to all who ask for it."}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    Strings pieces = read;
    pieces.insert(pieces.end(), one.pieces.begin(), one.pieces.end());
    CHECK(laid_out(opening + one.text) == pieces);
  }
}

TEST_CASE("of lines that all are full, three in five that are turns make a transcript, two do not") {
  const std::string lines =
      "Ann: the ferry was late again, and nobody on the quay could say\n"
      "why it was, or when it would come, if it came at all, said they\n"
      "Jan: and the harbour master had locked his door and his curtain\n"
      "drawn so that nobody could ask him about the boats or the quays\n";
  CHECK(laid_out(lines + "Ode: so we went home for our coats and came back about noon with\n").size() == 3);
  CHECK(laid_out(lines + "and so we went home for our coats and came back about noon with\n").size() == 1);
}

TEST_CASE("a remark in brackets that is broken in two is no speaker's turn") {
  CHECK(laid_out("What each of the five pieces is worth (in points; the whole\n"
                 "forty): without the first it is 43.3, without the second 44.7.\n") ==
        Strings{"sentence: What each of the five pieces is worth (in points; the whole forty): without the first it is "
                "43.3, without the second 44.7."});
}

TEST_CASE("wrapped paragraphs without blank lines, told apart by their indents") {
  CHECK(laid_out("   The ferry was late again, and nobody on the quay could\n"
                 "say why it was, or when it would come, if it came at all.\n"
                 "The harbour master had locked his door.\n"
                 "   Ilse went home for her coat and came back at noon with\n"
                 "a basket of apples, which she shared with those who had\n"
                 "been waiting since dawn.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door.",
                "sentence: Ilse went home for her coat and came back at noon with a basket of apples, which she shared "
                "with those who had been waiting since dawn."});
}

TEST_CASE("two lines alone, the first of which ends with a comma") {
  CHECK(laid_out("The tool was first published in Amsterdam,\nNew York City, and Seattle in the spring.\n").size() ==
        2);
  CHECK(
      laid_out("The tool was written and first published in Amsterdam,\nNew York City, and Seattle in the spring.\n") ==
      Strings{"sentence: The tool was written and first published in Amsterdam, New York City, and Seattle in the "
              "spring."});
}

TEST_CASE("a line that begins with a comma or a closing bracket goes on") {
  CHECK(laid_out("He called it (in his own words, a\ntrifle\n) and went on to write many others, until he died in the "
                 "house by "
                 "the river.\n")
            .back()
            .ends_with("trifle ) and went on to write many others, until he died in the house by the river."));
  CHECK(laid_out("The boats are identical.\nIn this paper\n, we ask when they sail.\n") ==
        Strings{"sentence: The boats are identical.", "sentence: In this paper , we ask when they sail."});
}

TEST_CASE("wrapped text of scripts without blanks and of other alphabets") {
  CHECK(laid_out("渡し船は朝の七時に出ます。雨の日は、船頭が小屋で待っ\n"
                 "ています。子どもたちは橋を渡って学校へ行きます。夜に\n"
                 "は灯がともり、川の音だけが聞こえます。\n",
                 "ja") ==
        Strings{"sentence: 渡し船は朝の七時に出ます。雨の日は、船頭が小屋で待っています。子どもたちは橋を渡って学校へ"
                "行きます。夜には灯がともり、川の音だけが聞こえます。"});
  CHECK(laid_out("Летом паром долго стоял у берега, потому что мотор никак\n"
                 "не хотел заводиться. Мастер приехал из города только в\n"
                 "пятницу и сразу нашёл причину.\n",
                 "ru") ==
        Strings{"sentence: Летом паром долго стоял у берега, потому что мотор никак не хотел заводиться. Мастер "
                "приехал из города только в пятницу и сразу нашёл причину."});
}

TEST_CASE("verse keeps its lines") {
  CHECK(laid_out("The reeds lean down to hear the stream,\n"
                 "The stream has nothing new to say,\n"
                 "And so the heron keeps its dream\n"
                 "Until the fog has gone away.\n"
                 "\n"
                 "The ferry bell is cracked and slow,\n"
                 "It rings for nobody at all,\n"
                 "And those who heard it long ago\n"
                 "Have gone to live behind the wall.\n") ==
        Strings{"sentence: The reeds lean down to hear the stream,", "sentence: The stream has nothing new to say,",
                "sentence: And so the heron keeps its dream", "sentence: Until the fog has gone away.",
                "sentence: The ferry bell is cracked and slow,", "sentence: It rings for nobody at all,",
                "sentence: And those who heard it long ago", "sentence: Have gone to live behind the wall."});
}

TEST_CASE("a line that is broken in two goes on in lower case, even where nothing else is wrapped") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could\n"
                 "say why.\n"
                 "\n"
                 "Ilse went home.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why.",
                "sentence: Ilse went home."});
}

TEST_CASE("a long line that ends with a conjunction or a preposition goes on, in capitals too") {
  CHECK(laid_out("Instead of any such letter of excuse from his friend, as\n"
                 "Elizabeth had expected, he brought Darcy.\n") ==
        Strings{"sentence: Instead of any such letter of excuse from his friend, as Elizabeth had expected, he brought "
                "Darcy."});
  CHECK(laid_out("A Short History of the Things We Look\nElizabeth had expected another letter from him.\n").size() ==
        2);
}

TEST_CASE("a long line that ends with an article goes on") {
  CHECK(
      laid_out("Dear Ilse,\nthe pilot has answered at last. He says that he will come as soon as the\nHarbour Master "
               "lets him.") ==
      Strings{"other: Dear Ilse,",
              "sentence: the pilot has answered at last. He says that he will come as soon as the Harbour Master lets "
              "him."});
}

TEST_CASE("a few wrapped lines that all begin with capitals, in the middle of their sentences") {
  CHECK(laid_out("Wir haben gestern im Hafen lange über die Fahrten der Fähre\n"
                 "Aurelia und über den Lotsen gesprochen. Der Rat hat den neuen\n"
                 "Fahrplan gelesen. Am Ende waren nur noch drei Leute im alten\n"
                 "Hafenhaus.",
                 "de") ==
        Strings{"sentence: Wir haben gestern im Hafen lange über die Fahrten der Fähre Aurelia und über den Lotsen "
                "gesprochen. Der Rat hat den neuen Fahrplan gelesen. Am Ende waren nur noch drei Leute im alten "
                "Hafenhaus."});
  CHECK(laid_out("The mill is still and all the gulls have left the quay\nThe wheel is dry and moss has grown on every "
                 "stone\nThe miller sleeps and nobody has come to wake him now\nAnd so do I.")
            .size() == 4);
}

TEST_CASE("a wrapped sentence goes on behind a hyphen and across quote marks") {
  CHECK(laid_out("> The ferry was late again, and nobody on the quay could re-\n"
                 "> member such a thing, though the harbour master, who might\n"
                 "> remember, had locked his door.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could remember such a thing, though the "
                "harbour master, who might remember, had locked his door."});
}

TEST_CASE("a megabyte in one line, and nothing at all") {
  std::string line;
  while (line.size() < (1U << 20U)) line += "word ";
  CHECK(laid_out(line).size() == 1);
  CHECK(laid_out("").empty());
  CHECK(laid_out(" \n\t\n\n").empty());
}

TEST_CASE("what begins left of a bullet's item is none of it") {
  CHECK(laid_out("    * Home\n"
                 "    * Imprint\n"
                 "The Tower by the Harbour\n"
                 "A tower is growing into the sky on the quay of the town, and it will be twenty\n"
                 "metres high. The council paid for it.\n"
                 "    * English\n") ==
        Strings{"item: * Home", "item: * Imprint", "heading: The Tower by the Harbour",
                "sentence: A tower is growing into the sky on the quay of the town, and it will be twenty metres high. "
                "The council paid for it.",
                "item: * English"});
  const Strings agenda = laid_out(
      "Agenda for Tuesday:\n\n"
      "    - Approve the report of the harbour master, who is ill and cannot come\n"
      "Anna will read it.\n"
      "    + The council hears the plan of the Upper Tarn Tide Company and of the\n"
      "Lockmouth Harbour Board.\n");
  CHECK(agenda[2] == "sentence: Anna will read it.");
  CHECK(agenda.back() ==
        "item: + The council hears the plan of the Upper Tarn Tide Company and of the Lockmouth Harbour Board.");
  const Strings pieces = laid_out(
      "     - Tape-recorded sounds: sound transmitted through the\n"
      "microphone of the ferry's bell in the harbour had been heard, and it was\n"
      "1963 times before the committee said that it was the voice of the old man who\n"
      "Oswald had seen on the quay, and not the bell of the church.\n"
      "\n"
      "The committee met in the autumn of that year and heard forty people who had\n"
      "seen the boat, the window or the man, and most of them did not agree on what\n"
      "they had seen. The report that came of it is long.\n");
  CHECK(pieces.size() == 2);
  CHECK(pieces.front().ends_with("the old man who Oswald had seen on the quay, and not the bell of the church."));
  CHECK(laid_out("     * Signatures are verified by default now, and by the tool certtool as well\n"
                 "Note that signatures with SHA1 are not supported by the library of the quay.\n")
            .size() == 2);
  CHECK(laid_out("     * Vitamine_gegen_Müdigkeit:_Diese_Lebensmittel_enthalten_B-Vitamine\n"
                 "Im Winter ist eine Unterversorgung mit Vitaminen nicht selten, sagt der Arzt.\n",
                 "de")
            .size() == 2);
}

TEST_CASE("a clause's number may have a line to itself, a section's is none") {
  CHECK(laid_out("(2) Ein berechtigtes Interesse liegt insbesondere vor, wenn\n"
                 "1.\n"
                 "der Mieter seine Pflichten verletzt hat,\n"
                 "2.\n"
                 "der Vermieter die Räume benötigt.\n"
                 "3.\n"
                 "Der Hafen ist alt.\n",
                 "de") == Strings{"item: (2) Ein berechtigtes Interesse liegt insbesondere vor, wenn",
                                  "sentence: 1. der Mieter seine Pflichten verletzt hat,",
                                  "sentence: 2. der Vermieter die Räume benötigt.", "other: 3.",
                                  "sentence: Der Hafen ist alt."});
}

TEST_CASE("a dash behind what announces it begins a line of its own, in prose it does not") {
  const std::string prose =
      "La plupart des gens qui habitent la ville prennent le bac du matin\n"
      "pour aller travailler de l'autre rive, car le pont est fermé depuis\n"
      "deux ans et les rues sont pleines. Le port possède maintenant trois\n";
  const Strings list =
      laid_out(prose + "choses :\n— deux vieux bacs ;\n— une grue qui ne tourne plus depuis longtemps.\n", "fr");
  REQUIRE(list.size() == 3);
  CHECK(list[1] == "sentence: — deux vieux bacs ;");
  CHECK(list[2] == "sentence: — une grue qui ne tourne plus depuis longtemps.");
  CHECK(laid_out(prose + "vieux bacs qui marchent encore, et une grue de fer toute rouillée\n— deux en fait — qui "
                         "ne tourne plus.\n",
                 "fr")
            .size() == 1);
}
