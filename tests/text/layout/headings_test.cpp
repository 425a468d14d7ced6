// Which lines are headings, where marks or what stands below say so.
#include <doctest/doctest.h>

#include <algorithm>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a line above a row of one mark, as long as it is") {
  CHECK(laid_out("What's new in version 2.0?\n"
                 "--------------------------\n"
                 "\n"
                 "The turbine may be turned. The old one is in the museum.\n"
                 "\n"
                 "How to install, step by step.\n"
                 "=============================\n"
                 "Call the yard. They know what to do.\n"
                 "\n"
                 "They were too late.\n"
                 "----\n"
                 "\n"
                 "Nobody was hurt, as the owner of the quay and\n"
                 "the crew said.\n"
                 "--------------\n") ==
        Strings{"heading: What's new in version 2.0?", "other: --------------------------",
                "sentence: The turbine may be turned. The old one is in the museum.",
                "heading: How to install, step by step.", "other: =============================",
                "sentence: Call the yard. They know what to do.", "sentence: They were too late.", "other: ----",
                "sentence: Nobody was hurt, as the owner of the quay and the crew said.", "other: --------------"});
}

TEST_CASE("a line between stars") {
  CHECK(laid_out("**** Hydrogen from the crust: how near is the dream? ****\n"
                 "The researchers stand at the very beginning of what they do.\n") ==
        Strings{"heading: **** Hydrogen from the crust: how near is the dream? ****",
                "sentence: The researchers stand at the very beginning of what they do."});
}

TEST_CASE("a line between two rows") {
  CHECK(laid_out("==========================================\n"
                 "Charging: how the ferry gets its power.\n"
                 "==========================================\n"
                 "\n"
                 "It needs a turbine.\n") ==
        Strings{"other: ==========================================", "heading: Charging: how the ferry gets its power.",
                "other: ==========================================", "sentence: It needs a turbine."});
}

TEST_CASE("sentences that share their rules are no headings") {
  CHECK(laid_out("-----------------------------\n"
                 "She waited at the quay.\n"
                 "-----------------------------\n"
                 "He came and said nothing.\n"
                 "-----------------------------\n"
                 "Oh.\n"
                 "---\n") == Strings{"other: -----------------------------", "sentence: She waited at the quay.",
                                     "other: -----------------------------", "sentence: He came and said nothing.",
                                     "other: -----------------------------", "sentence: Oh.", "other: ---"});
}

TEST_CASE("a marked heading ends as it likes, unless it states, and may be long") {
  CHECK(laid_out("## Who pays for the ferry, and when does it come?\n"
                 "\n"
                 "The council pays for it.\n"
                 "\n"
                 "# What the ferry costs is in the file below.\n"
                 "\n"
                 "It comes in May.\n"
                 "\n"
                 "## The port to listen on.\n"
                 "\n"
                 "It is in the file.\n"
                 "\n"
                 "### Thanks!\n"
                 "\n"
                 "It is paid.\n"
                 "\n"
                 "## The ferry \"Tide\" (1854-1901 n. Chr.)\n"
                 "\n"
                 "It is old.\n"
                 "\n"
                 "## Towards a cheap and reliable electric ferry for the small harbours of the northern coast\n"
                 "\n"
                 "It is late.\n") ==
        Strings{"heading: ## Who pays for the ferry, and when does it come?", "sentence: The council pays for it.",
                "sentence: # What the ferry costs is in the file below.", "sentence: It comes in May.",
                "sentence: ## The port to listen on.", "sentence: It is in the file.", "heading: ### Thanks!",
                "sentence: It is paid.", "heading: ## The ferry \"Tide\" (1854-1901 n. Chr.)", "sentence: It is old.",
                "heading: ## Towards a cheap and reliable electric ferry for the small harbours of the northern coast",
                "sentence: It is late."});
}

TEST_CASE("a numbered line right above a paragraph heads a section, an item of a list does not") {
  CHECK(laid_out("This page tells you what we do.\n"
                 "\n"
                 "1. What We Collect\n"
                 "When you sign up, we ask for your name.\n"
                 "\n"
                 "2. How We Use It\n"
                 "We use it to draw your route.\n"
                 "3. ADJOURNMENT\n"
                 "The meeting was adjourned at noon.\n"
                 "\n"
                 "1. A rope\n"
                 "2. A boat\n"
                 "Then we left.\n"
                 "\n"
                 "4. The harbour board asks,\n"
                 "Marrow and Sons answer.\n") ==
        Strings{"sentence: This page tells you what we do.", "heading: 1. What We Collect",
                "sentence: When you sign up, we ask for your name.", "heading: 2. How We Use It",
                "sentence: We use it to draw your route.", "heading: 3. ADJOURNMENT",
                "sentence: The meeting was adjourned at noon.", "item: 1. A rope", "item: 2. A boat",
                "sentence: Then we left.", "item: 4. The harbour board asks,", "sentence: Marrow and Sons answer."});
}

TEST_CASE("several lines that open a text and none of its sentences are passed over, one or two are not") {
  const std::string opening = "Having regard to the Treaty,\n\nHaving regard to the harbour,\n\n";
  const std::string rest = "The ferry is late. It sails at noon.\n";
  CHECK(laid_out(opening + "After consulting the tides,\n\n" + rest) ==
        Strings{"other: Having regard to the Treaty,", "other: Having regard to the harbour,",
                "other: After consulting the tides,", "sentence: The ferry is late. It sails at noon."});
  CHECK(laid_out(opening + rest).front() == "sentence: Having regard to the Treaty,");
  std::string verse;  // whose lines stand apart
  for (const std::string_view line :
       {"The boats have left the harbour wall,", "The nets are on the quay,", "The gulls have heard the evening call,",
        "And all is still for me.", "The lamp is lit above the door,", "The tide is at the sill,",
        "The wind has gone along the shore,", "And all the boats are still."}) {
    verse += std::string(line) + "\n\n";
  }
  CHECK(laid_out(verse).front() == "sentence: The boats have left the harbour wall,");
}

TEST_CASE("what stands right below the label of a caption is one") {
  CHECK(laid_out("The ferry is late.\n\nImage caption,\nIt lies at the quay by the bridge.\n\nIt sails at noon.\n") ==
        Strings{"sentence: The ferry is late.", "other: Image caption,", "other: It lies at the quay by the bridge.",
                "sentence: It sails at noon."});
}

TEST_CASE("a numbered line above its first subsection heads a section") {
  CHECK(laid_out("2. The state of the art\n\n2.1 Sound\n\nRock emits sound. It is known.\n").front() ==
        "heading: 2. The state of the art");
  CHECK(laid_out("2. A rope\n\n3. A boat\n\n4. Two oars of oak.\n").front() == "item: 2. A rope");
}

TEST_CASE("speech that is broken off is no heading") {
  CHECK(laid_out("She listened to the wind.\n\n“Wait,” he said. “I thought you were—”\n\n“Dead?” she said.\n")[1] ==
        "sentence: “Wait,” he said. “I thought you were—”");
  CHECK(laid_out("— Qu'est-ce que c'est ? Qu'est-ce que —\n\nElle se tut.\n", "fr").front() ==
        "sentence: — Qu'est-ce que c'est ? Qu'est-ce que —");
  CHECK(laid_out("They slept at last.\n\n— The Second Night —\n\nThe wind rose again.\n")[1] ==
        "heading: — The Second Night —");
}

TEST_CASE("a step above an amount is no heading of a section") {
  const auto kind_of_second = [](const std::string& text) {
    const std::string line = laid_out(text)[1];
    return line.substr(0, line.find(':'));
  };
  const std::string before = "The cake takes an hour. Begin early.\n\n";
  CHECK(kind_of_second(before + "1. Whisk the eggs\n1.1 litres of milk go in\n\nStir it well. It is hot.\n") == "item");
  CHECK(kind_of_second(before + "1. New Year's Day\n1.1.2024, a Monday\n\nThe quay is shut. Nobody comes.\n") ==
        "item");
  CHECK(kind_of_second(before + "1. Acoustic work\n1.1 Early sensors\n\nThe first sensors failed. They were dear.\n") ==
        "heading");
  CHECK(kind_of_second(before + "1. Acoustic work\n   1.1. Early sensors\n        - dear\n        - weak\n") ==
        "heading");
  CHECK(kind_of_second(before +
                       "1. Whisk the eggs\n1.5 cups of milk go in\n2. Bake the cake at once\n\nIt is done soon.\n") !=
        "heading");
}

TEST_CASE("menus do not make a page verse") {
  std::string page = "The Quay Courier\n\nThe ferry is late. It sails at noon.\n\n";
  for (char entry = 'A'; entry <= 'Z'; ++entry) page += std::string("Harbour ") + entry + "\n\n";
  const Strings pieces = laid_out(page + "The pilot is ill. He is at home.\n");
  CHECK(std::ranges::count(pieces, "heading: Harbour B") == 1);
  CHECK(std::ranges::count(pieces, "sentence: The pilot is ill. He is at home.") == 1);
}

TEST_CASE("the line above all is a headline, though it asks, or looks like somebody's turn") {
  struct Case {
    const char* code;
    std::string headline;
    bool heading;
  };
  const Case cases[] = {
      {"en", "Alder flood: council to decide in May on the new footbridge", true},
      {"es", "Inundaciones: el río se lleva la pasarela de Alder", true},
      {"hi", "जोशीमठ में दरारें: 4,000 लोगों को भेजा गया", true},
      {"en", "Why does the ferry not run in winter?", true},
      {"en", "Alder's bridge is gone. What now?", false},
      {"en", "Could you send me the plan by Friday?", false},
      {"en", "Note: the harbour is closed on Sundays", false},
      {"en", "Bottom line: we leave the harbour", false},
      {"en", "Alder's bridge is gone: what now. Nobody knows.", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.headline);
    const Strings pieces =
        laid_out(c.headline + "\n\nThe river rose in the night and carried off the bridge. Nobody was hurt.\n", c.code);
    CHECK(pieces.front() == (c.heading ? "heading: " : "sentence: ") + c.headline);
  }
  const Strings talk = laid_out(
      "Anna: we are late again\n\nBo: yes, and the ferry has left.\n\nAnna: then we take the bus.\n\nBo: good.\n");
  CHECK(talk.front() == "sentence: Anna: we are late again");
}

TEST_CASE("a long headline, below what a page has above it") {
  const std::string furniture = "Archaeology\n\n";
  const std::string headline =
      "Flint flake tool partly covered by birch tar adds to what is known of those who fished in the river";
  const std::string text =
      "The tool was found under the bridge of Lockmouth. Nobody knows who made it. It is in the museum of the town, "
      "where it may be seen every day. The finders hope for more of them, for the river is low in this dry summer, and "
      "the mud of its banks has been looked through by hand.";
  CHECK(laid_out(furniture + headline + "\n\nWhat was found, and where, in pictures\n\n" + text + "\n") ==
        Strings{"heading: Archaeology", "heading: " + headline, "heading: What was found, and where, in pictures",
                "sentence: " + text});
  CHECK(laid_out("# Tools\n\n" + headline + "\n\n" + text + "\n")[1] == "sentence: " + headline);
  CHECK(laid_out("Posts\n\n" + headline + "\n\n" + headline + " too\n\n" + headline + " as well\n\n" + text +
                 "\n")[1] == "sentence: " + headline);
  CHECK(laid_out(text + "\n\n" + headline + "\n\n" + text + "\n")[1] == "sentence: " + headline);
}

TEST_CASE("a question behind a section's number is a heading, behind an item's it is none") {
  const std::string prose = "The ferry runs from seven in the morning, and the last boat leaves at ten at night.\n";
  CHECK(laid_out("1.5 What is the ferry for?\n\n" + prose).front() == "heading: 1.5 What is the ferry for?");
  CHECK(laid_out(prose + "\n2.3. How do I pay?\n\n" + prose)[1] == "heading: 2.3. How do I pay?");
  CHECK(laid_out(prose + "\nHow do I pay?\n\n" + prose)[1] == "sentence: How do I pay?");
  CHECK(laid_out(prose + "\n3. How do I pay?\n4. Who pays?\n\n" + prose)[1] == "item: 3. How do I pay?");
}

TEST_CASE("a time, a rate and a form's sentence are no section, and no entry of the contents") {
  const std::string prose = "\n\nThe ferry runs from seven in the morning, and the last boat leaves at ten at night.\n";
  CHECK(laid_out("It is late.\n\n12.30 and still no bus?" + prose)[1] == "sentence: 12.30 and still no bus?");
  CHECK(laid_out("Signed ..............\nI have read the rules and will keep them.\nDate ..............\n" +
                 prose)[1] == "sentence: I have read the rules and will keep them.");
}

TEST_CASE("what stands among the entries of a table of contents is one") {
  const std::string prose = "The ferry runs from seven in the morning, and the last boat leaves at ten at night.\n";
  const std::string contents =
      "1.1 Boats . . . . . . . . 2\n1.2 What is the ferry for, and why\nshould I take it? . . . . . . . 3\n"
      "1.3 Who pays for the boats of the council? 4\n\n";
  CHECK(test::kept(contents + prose) == Strings{"sentence: " + prose.substr(0, prose.size() - 1)});
  CHECK(test::kept("The Council\nThe quay . . . . . . . . 3\n\n" + prose).front() == "heading: The Council");
}

TEST_CASE("a title with a colon stands above a date") {
  CHECK(laid_out("Flood hits valley: 3000 residents leave their homes\n\nUpdated: 2 June 2024, 21:14\n\n"
                 "After a dam broke, 3000 residents have left their homes.\n")[0]
            .starts_with("heading: "));
}

TEST_CASE("the first line of all is a title though a by-line or its rest stands right below, unless people talk") {
  const std::string prose = "\n\nMore than a thousand homes lost power on Sunday. The boats stayed in the harbour.\n";
  CHECK(laid_out("Storm Ciara: Thousands without power\nBy Helen Marsh" + prose).front() ==
        "heading: Storm Ciara: Thousands without power");
  CHECK(laid_out("Home > News > Weather\n\nStorm Ciara: Thousands without power\nBy Helen Marsh" + prose)[1] ==
        "heading: Storm Ciara: Thousands without power");
  CHECK(laid_out("Order Matters: Detecting Columns in Old and in New\nNewspapers" + prose).front() ==
        "heading: Order Matters: Detecting Columns in Old and in New");
  CHECK(laid_out("Storm Ciara: Thousands without power\nThe lamps went out at noon on Sunday, it says." + prose)
            .front()
            .starts_with("sentence"));
  CHECK(laid_out("Ann: Hello\nBen: Yes\n\nAnn: It is late\nBen: So it is\n").front() == "sentence: Ann: Hello");
}

TEST_CASE("a by-line in small letters below the title is none of it") {
  const std::string title = "Rail strikes to go ahead after the talks collapse";
  const std::string prose = "\n\nFour days of strikes will go ahead next week. The offer fell short.\n";
  CHECK(laid_out(title + "\nby Helen Marsh, Transport Editor" + prose)[1] == "other: by Helen Marsh, Transport Editor");
  CHECK(laid_out("Arroz con verduras\n\npor Ana Robles | Actualizado el 3 de mayo de 2022" + prose, "es")[1] ==
        "other: por Ana Robles | Actualizado el 3 de mayo de 2022");
}

TEST_CASE("the text of a picture stands above its caption") {
  CHECK(laid_out("The ferry is late.\n\nA diver plants seeds in the bay.\nA diver plants seeds in the bay. "
                 "Photograph: Ann Lund/The Quay\n\nIt sails at noon.\n")[1] ==
        "other: A diver plants seeds in the bay.");
  CHECK(laid_out("The ferry is late.\n\nA diver plants seeds in the bay.\nA diver plants weeds in the bay.\n")[1] ==
        "sentence: A diver plants seeds in the bay.");
}

TEST_CASE("a numbered line in capitals heads what is no item") {
  const std::string prose = "The council met in the hall. It was late.\n\n";
  CHECK(laid_out(prose + "2. FINANCE\n\nPayments to be approved\n\nEon was paid. The balance was high.\n")[1] ==
        "heading: 2. FINANCE");
  CHECK(laid_out(prose + "2. Finance\n\nPayments to be approved\n\nEon was paid. The balance was high.\n")[1] ==
        "item: 2. Finance");
  CHECK(laid_out(prose + "1. EGGS\n\n2. MILK\n\n3. FLOUR\n")[1] == "item: 1. EGGS");
}
