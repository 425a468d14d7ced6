// What the paragraphs of a text are: headings, items, left-overs, running titles.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

struct Case {
  std::string_view what;
  std::string_view text;
  Strings paragraphs;
};

void check(const Case& c) {
  CAPTURE(c.what);
  CHECK(laid_out(c.text) == c.paragraphs);
}

}  // namespace

TEST_CASE("headings: lines without a final mark that text follows") {
  const Case cases[] = {
      {"a title",
       "The Ferry Comes Back\n\nIt was late again. Nobody knew why it was so.",
       {"heading: The Ferry Comes Back", "sentence: It was late again. Nobody knew why it was so."}},
      {"a title without a blank line behind it",
       "The Ferry Comes Back\nIt was late again. Nobody on the quay knew why it was so.",
       {"heading: The Ferry Comes Back", "sentence: It was late again. Nobody on the quay knew why it was so."}},
      {"a headline that tells the story, and a long line further down",
       "Share this\n\nThe Ferry Between the Quay and the Islands Comes Back After a Week of Fog and Two Days of "
       "Storm\n\nIt was late again. Nobody on the quay knew why it was so.\n\nThe crew and the pilot of the ferry "
       "between the quay and the islands were ill for a week or more\n\nNobody came.",
       {"other: Share this",
        "heading: The Ferry Between the Quay and the Islands Comes Back After a Week of Fog and Two Days of Storm",
        "sentence: It was late again. Nobody on the quay knew why it was so.",
        "sentence: The crew and the pilot of the ferry between the quay and the islands were ill for a week or more",
        "sentence: Nobody came."}},
      {"a title and its by-line",
       "The Ferry Comes Back\nBy Ilse Marrow\n\nIt was late again. Nobody knew why it was so.",
       {"heading: The Ferry Comes Back", "other: By Ilse Marrow",
        "sentence: It was late again. Nobody knew why it was so."}},
      {"a by-line and a date",
       "The Ferry Comes Back\nBy Ilse Marrow\nMonday, 4 March 2019\n\nIt was late again. Nobody knew why it was so.",
       {"heading: The Ferry Comes Back", "other: By Ilse Marrow", "other: Monday, 4 March 2019",
        "sentence: It was late again. Nobody knew why it was so."}},
      {"sections",
       "It was late again. Nobody on the quay knew why it was so.\n\nWhat the crew says\n\nThe pilot was ill for a "
       "week, and so was the cook.",
       {"sentence: It was late again. Nobody on the quay knew why it was so.", "heading: What the crew says",
        "sentence: The pilot was ill for a week, and so was the cook."}},
      {"capitals, whatever mark they end with",
       "NO FERRY TODAY!\n\nIt was late again. Nobody on the quay knew why it was so.",
       {"heading: NO FERRY TODAY!", "sentence: It was late again. Nobody on the quay knew why it was so."}},
      {"chapters",
       "CHAPTER I\n\nIt was late again.\n\nChapter 2. The Quay.\n\nNobody came.",
       {"heading: CHAPTER I", "sentence: It was late again.", "heading: Chapter 2. The Quay.",
        "sentence: Nobody came."}},
      {"articles that are the text",
       "Chapter 2. The Quay.\n\nArticle 5. Nobody may moor at the quay of another.\n\nArticle 6. The owner of a boat "
       "pays for the damage it does.\n\nArticle 7. The harbour master keeps a list of all the boats.",
       {"heading: Chapter 2. The Quay.", "sentence: Article 5. Nobody may moor at the quay of another.",
        "sentence: Article 6. The owner of a boat pays for the damage it does.",
        "sentence: Article 7. The harbour master keeps a list of all the boats."}},
      {"a long heading in lower case",
       "Chapter 2. In which the pilot is ill and the ferry stays at the quay.\n\nIt was late again.",
       {"heading: Chapter 2. In which the pilot is ill and the ferry stays at the quay.",
        "sentence: It was late again."}},
      {"a last line without a mark heads nothing",
       "It was late again. Nobody on the quay knew why it was so.\n\nThe Quay Courier",
       {"sentence: It was late again. Nobody on the quay knew why it was so.", "other: The Quay Courier"}},
      {"a text of lines without marks is no text of headings",
       "The ferry is late\n\nNobody knows why it is late\n\nThe pilot has been ill\n",
       {"sentence: The ferry is late", "sentence: Nobody knows why it is late", "sentence: The pilot has been ill"}},
      {"a line that begins in lower case heads nothing",
       "It was late again. Nobody on the quay knew why it was so.\n\nand then\n\nThe pilot was ill for a week.",
       {"sentence: It was late again. Nobody on the quay knew why it was so.", "sentence: and then",
        "sentence: The pilot was ill for a week."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("lists") {
  const Case cases[] = {
      {"bullets",
       "Bring these things along:\n- a torch\n- dry socks\n- tea",
       {"heading: Bring these things along:", "item: - a torch", "item: - dry socks", "item: - tea"}},
      {"numbers, with blank lines between them",
       "1. Fill the kettle.\n\n2. Light the stove.\n\n3. Wait.",
       {"item: 1. Fill the kettle.", "item: 2. Light the stove.", "item: 3. Wait."}},
      {"letters and brackets",
       "a) Fill the kettle.\nb) Light the stove.\n(iii) Wait.",
       {"item: a) Fill the kettle.", "item: b) Light the stove.", "item: (iii) Wait."}},
      {"an item that is wrapped, its second line indented",
       "- a torch that burns for at least a whole night, with the\n  spare battery that goes with it\n- dry socks",
       {"item: - a torch that burns for at least a whole night, with the spare battery that goes with it",
        "item: - dry socks"}},
      {"prose behind a list",
       "- a torch\n- dry socks\n\nThe rest is in the hut. Nobody need carry wood.",
       {"item: - a torch", "item: - dry socks", "sentence: The rest is in the hut. Nobody need carry wood."}},
      {"a dash that is a minus, an initial that is none",
       "-5 degrees were measured on the quay.\n\nJ. Tolland measured them.",
       {"sentence: -5 degrees were measured on the quay.", "sentence: J. Tolland measured them."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("left-overs of web pages, captions and menus are of the other kind") {
  const Case cases[] = {
      {"round an article",
       "Home | News | Contact\n\nIt was late again. Nobody knew why.\n\nShare this\n\nLeave a comment\n",
       {"other: Home | News | Contact", "sentence: It was late again. Nobody knew why.", "other: Share this",
        "other: Leave a comment"}},
      {"a caption",
       "It was late again. Nobody knew why.\n\nPhoto: Ilse Marrow\n\nFigure 2. The quay at dawn\n\nIt came at noon.",
       {"sentence: It was late again. Nobody knew why.", "other: Photo: Ilse Marrow",
        "other: Figure 2. The quay at dawn", "sentence: It came at noon."}},
      {"a table",
       "It was late again. Nobody knew why.\n\nYear    Boats   Crew\n1990    12      40\n2000    9       31\n\nIt came "
       "at noon.",
       {"sentence: It was late again. Nobody knew why.", "other: Year Boats Crew", "other: 1990 12 40",
        "other: 2000 9 31", "sentence: It came at noon."}},
      {"a rule of asterisks",
       "It was late again.\n\n* * *\n\nIt came at noon.",
       {"sentence: It was late again.", "other: * * *", "sentence: It came at noon."}},
      {"a copyright line",
       "It was late again.\n\n© 2020 The Quay Courier. All rights reserved.",
       {"sentence: It was late again.", "other: © 2020 The Quay Courier. All rights reserved."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("hat notes stand among the first paragraphs of a text") {
  const std::string note = "For the river, see Lock (river).\n\n";
  const std::string prose = "The town lies at the mouth of the river.";
  CHECK(laid_out(note + prose) == Strings{"other: For the river, see Lock (river).", "sentence: " + prose});
  std::string lengthy;
  for (int i = 0; i < 12; ++i) lengthy += prose + "\n\n";
  CHECK(laid_out(lengthy + note).back() == "sentence: For the river, see Lock (river).");
}

TEST_CASE("code, subtitles and the end of a letter") {
  const Case cases[] = {
      {"code between fences",
       "Run this first of all.\n\n```\ntotal\nmore of it\n```\n\nThen restart it at once.",
       {"sentence: Run this first of all.", "other: ```", "other: total", "other: more of it", "other: ```",
        "sentence: Then restart it at once."}},
      {"a fence that nothing closes",
       "Run this first of all.\n\n```\n\nThen restart it at once.",
       {"sentence: Run this first of all.", "other: ```", "sentence: Then restart it at once."}},
      {"subtitles",
       "1\n00:00:01,000 --> 00:00:04,000\nThe ferry left at dawn\nand never came back.\n\n2\n00:00:05,000 --> "
       "00:00:07,000\n- Who knows why?\n- Nobody does.",
       {"other: 1", "other: 00:00:01,000 --> 00:00:04,000", "sentence: The ferry left at dawn and never came back.",
        "other: 2", "other: 00:00:05,000 --> 00:00:07,000", "item: - Who knows why?", "item: - Nobody does."}},
      {"the end of a letter",
       "The ferry is late. Nobody knows why.\n\nBest regards,\nIlse Marrow\n\nThe pilot has been ill for a week.",
       {"sentence: The ferry is late. Nobody knows why.", "other: Best regards,", "other: Ilse Marrow",
        "sentence: The pilot has been ill for a week."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("lines that end with an abbreviation, verse, a text of capitals, the wrapping of an e-book") {
  const Case cases[] = {
      {"an abbreviation, an initial at a line's end",
       "He relied on the words of cl.\n(d) alone.\n\n"
       "The council heard from Dr.\nMarrow, who was late.\n\nIt was built by the late J.\nTolland in a hurry.",
       {"sentence: He relied on the words of cl. (d) alone.",
        "sentence: The council heard from Dr. Marrow, who was late.",
        "sentence: It was built by the late J. Tolland in a hurry."}},
      {"verse",
       "The mill is still,\nThe wheel is dry,\nThe miller sleeps\nAnd so do I.",
       {"sentence: The mill is still,", "sentence: The wheel is dry,", "sentence: The miller sleeps",
        "sentence: And so do I."}},
      {"capitals only",
       "THE FERRY IS LATE. NOBODY KNOWS WHY.\n\nTHE PILOT WAS ILL.",
       {"sentence: THE FERRY IS LATE. NOBODY KNOWS WHY.", "sentence: THE PILOT WAS ILL."}},
      {"words of chapters that begin a sentence",
       "Section 3 applies to all boats. The owner pays.\n\nPart 2 The Quay\n\nThe pilot was ill for a week.",
       {"sentence: Section 3 applies to all boats. The owner pays.", "heading: Part 2 The Quay",
        "sentence: The pilot was ill for a week."}},
      {"what is before and behind a Project Gutenberg text",
       "You may copy it. It is free.\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE QUAY ***\n\nIt was late again.\n\n"
       "*** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***\n\nYou may not use its name.",
       {"other: You may copy it. It is free.", "other: *** START OF THE PROJECT GUTENBERG EBOOK THE QUAY ***",
        "sentence: It was late again.", "other: *** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***",
        "other: You may not use its name."}},
      {"a book whose title holds the words of the marks",
       "*** START OF THE PROJECT GUTENBERG EBOOK OUR FRIEND ***\n\nIt was late again.\n\nEnd of the Project Gutenberg "
       "EBook of Our Friend, Complete\nby Ilse Marrow\n\n*** END OF THE PROJECT GUTENBERG EBOOK OUR FRIEND ***",
       {"other: *** START OF THE PROJECT GUTENBERG EBOOK OUR FRIEND ***", "sentence: It was late again.",
        "other: End of the Project Gutenberg EBook of Our Friend, Complete by Ilse Marrow",
        "other: *** END OF THE PROJECT GUTENBERG EBOOK OUR FRIEND ***"}},
      {"several books in one file",
       "*** START OF THE PROJECT GUTENBERG EBOOK THE QUAY ***\n\nIt was late again.\n\n"
       "*** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***\n\nYou may not use its name.\n\n"
       "*** START OF THE PROJECT GUTENBERG EBOOK THE LAW ***\n\nThe pilot was ill.\n\n"
       "*** END OF THE PROJECT GUTENBERG EBOOK THE LAW ***\n\nYou may copy it.\n\n"
       "*** START OF THE PROJECT GUTENBERG EBOOK THE END ***\n\nNobody knew why.",
       {"other: *** START OF THE PROJECT GUTENBERG EBOOK THE QUAY ***", "sentence: It was late again.",
        "other: *** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***", "other: You may not use its name.",
        "other: *** START OF THE PROJECT GUTENBERG EBOOK THE LAW ***", "sentence: The pilot was ill.",
        "other: *** END OF THE PROJECT GUTENBERG EBOOK THE LAW ***", "other: You may copy it.",
        "other: *** START OF THE PROJECT GUTENBERG EBOOK THE END ***", "sentence: Nobody knew why."}},
      {"the end of a book whose beginning is not there",
       "It was late again.\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***\n\nYou may not use its name.",
       {"sentence: It was late again.", "other: *** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***",
        "other: You may not use its name."}},
      {"a row of tildes fences nothing",
       "The Case\n~~~~~~~~\n\nIt was late again.\n\nThe Law\n~~~~~~~~\n\nThe pilot was ill.",
       {"heading: The Case", "other: ~~~~~~~~", "sentence: It was late again.", "heading: The Law", "other: ~~~~~~~~",
        "sentence: The pilot was ill."}},
      {"a long row of tildes with a language behind it does",
       "It was late again.\n\n~~~~~~~~ {.sh}\nmake ferry\n~~~~~~~~\n\nThe pilot was ill.",
       {"sentence: It was late again.", "other: ~~~~~~~~ {.sh}", "other: make ferry", "other: ~~~~~~~~",
        "sentence: The pilot was ill."}},
      {"a short row of tildes below a line fences nothing either",
       "The Case\n~~~~\n\nIt was late again.\n\nThe Law\n~~~~\n\nThe pilot was ill.",
       {"heading: The Case", "other: ~~~~", "sentence: It was late again.", "heading: The Law", "other: ~~~~",
        "sentence: The pilot was ill."}},
      {"tildes under the beginning of a line, and prose behind them",
       "NOTE: The pilot was ill for a week.\n~~~~  The ferry was late. Nobody knew why.\n\n~~~~\n\nIt left at noon.",
       {"sentence: NOTE: The pilot was ill for a week.", "sentence: ~~~~ The ferry was late. Nobody knew why.",
        "other: ~~~~", "sentence: It left at noon."}},
      {"a title between tildes fences nothing",
       "~~~~~~~~ News ~~~~~~~~\n\nIt was late again.\n\n~~~~~~~~ Law ~~~~~~~~\n\nThe pilot was ill.",
       {"heading: ~~~~~~~~ News ~~~~~~~~", "sentence: It was late again.", "heading: ~~~~~~~~ Law ~~~~~~~~",
        "sentence: The pilot was ill."}},
      {"prose that begins as a chapter and has no mark at its end",
       "Section 5 of the Act is amended by striking the words about the ferry and\ninserting the words about the "
       "bridge;\n\n"
       "It was late.",
       {"sentence: Section 5 of the Act is amended by striking the words about the ferry and inserting the words about "
        "the bridge;",
        "sentence: It was late."}},
      {"a chapter that tells what happens in it",
       "CHAPTER IV. In which the pilot and his friends meet an old acquaintance of\ntheirs at the inn\n\nIt was late.",
       {"heading: CHAPTER IV. In which the pilot and his friends meet an old acquaintance of theirs at the inn",
        "sentence: It was late."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("what is no heading, what is one, and what a page break stands between") {
  const Case cases[] = {
      {"a sentence and the next without a mark",
       "Great place! Will come again\n\nThe food was very good. We were there for two hours.",
       {"sentence: Great place! Will come again", "sentence: The food was very good. We were there for two hours."}},
      {"a line in capitals with stops in it, alone",
       "TRANSACTIONS ON HARBOURS, VOL. X, NO. X, JULY 2016\n\nThe ferry was late again. Nobody knew why. The harbour "
       "master had locked his door, and those who had waited for it since dawn went home again.",
       {"heading: TRANSACTIONS ON HARBOURS, VOL. X, NO. X, JULY 2016",
        "sentence: The ferry was late again. Nobody knew why. The harbour master had locked his door, and those who "
        "had waited for it since dawn went home again."}},
      {"a running title within a sentence",
       "The Harbour Act of 1998\n\nBoth studies found that ferries of this kind, which run late\n\n"
       "The Harbour Act of 1998\n\non most days of the week, are used more often than before. This was new. The "
       "harbour master had locked his door, and those who had waited for it since dawn went home again.",
       {"other: The Harbour Act of 1998", "sentence: Both studies found that ferries of this kind, which run late",
        "other: The Harbour Act of 1998",
        "sentence: on most days of the week, are used more often than before. This was new. The harbour master had "
        "locked his door, and those who had waited for it since dawn went home again."}},
      {"a colon in a heading",
       "Case Study: The Ferry of Lockmouth\n\nThe ferry was late again. Nobody knew why. The harbour master had locked "
       "his "
       "door.\n\nIt came back at noon, they say. It had left before dawn.\n\nThe quay was empty by then.",
       {"heading: Case Study: The Ferry of Lockmouth",
        "sentence: The ferry was late again. Nobody knew why. The harbour master had locked his door.",
        "sentence: It came back at noon, they say. It had left before dawn.", "sentence: The quay was empty by then."}},
      {"a caption of two lines",
       "Figure 2. The hull of the ferry on the quay in the last\nsummer of its service.\n\n"
       "The ferry was late again. Nobody knew why.",
       {"other: Figure 2. The hull of the ferry on the quay in the last summer of its service.",
        "sentence: The ferry was late again. Nobody knew why."}},
      {"a sentence that begins as a caption",
       "Table 3 (below) shows that the costs of the ferry rose by a\nthird within two years.\n\nNobody was told of it.",
       {"sentence: Table 3 (below) shows that the costs of the ferry rose by a third within two years.",
        "sentence: Nobody was told of it."}},
      {"a label in small letters, and one at the end",
       "Note: the ferry is late again\n\nThe ferry was late again. Nobody knew why. The harbour master had locked his "
       "door.\n\nResult: The ferry is sold",
       {"sentence: Note: the ferry is late again",
        "sentence: The ferry was late again. Nobody knew why. The harbour master had locked his door.",
        "sentence: Result: The ferry is sold"}},
      {"a turn",
       "Anna: When does the ferry leave\n\nThe ferry was late again. Nobody knew why. The harbour master had locked "
       "his "
       "door.\n\nBen: It left before dawn",
       {"sentence: Anna: When does the ferry leave",
        "sentence: The ferry was late again. Nobody knew why. The harbour master had locked his door.",
        "sentence: Ben: It left before dawn"}},
      {"dots before figures in a sentence",
       "He waited. And then at last he said to us: the year was ..... 1984.",
       {"sentence: He waited. And then at last he said to us: the year was ..... 1984."}},
      {"a table with dots before its figures",
       "Median age ..............  34.5\nShare of ferries .......... 12.3%\nWool ....... $1,200\n\nIt was late.",
       {"other: Median age .............. 34.5", "other: Share of ferries .......... 12.3%",
        "other: Wool ....... $1,200", "sentence: It was late."}},
      {"contents",
       "1. The Harbour .......... 3\n2. The Quay ............. 12\nIndex ................... 40\n\n"
       "The ferry was late again. Nobody knew why.",
       {"other: 1. The Harbour .......... 3", "other: 2. The Quay ............. 12",
        "other: Index ................... 40", "sentence: The ferry was late again. Nobody knew why."}},
      {"contents whose numbers stand elsewhere",
       "1.1 Why this book was written . . . . . . . .\n1.2 Similar boats in other harbours . . . . . .\n\n3\n4\n\n"
       "The ferry was late again. Nobody knew why . . . .",
       {"other: 1.1 Why this book was written . . . . . . . .",
        "other: 1.2 Similar boats in other harbours . . . . . .", "other: 3", "other: 4",
        "sentence: The ferry was late again. Nobody knew why . . . ."}},
  };
  for (const Case& c : cases) check(c);
}

TEST_CASE("running titles and page numbers") {
  const Case cases[] = {
      {"a title that is repeated on each page, and the page's number",
       "THE FERRY\n\nIt was late again. Nobody knew why.\n\n12\n\nTHE FERRY\n\nThe pilot was ill for a week.\n\n13\n",
       {"other: THE FERRY", "sentence: It was late again. Nobody knew why.", "other: 12", "other: THE FERRY",
        "sentence: The pilot was ill for a week.", "other: 13"}},
      {"form feeds between pages",
       "It was late again. Nobody knew why.\n- 1 -\fThe pilot was ill for a week.\n- 2 -\f",
       {"sentence: It was late again. Nobody knew why.", "other: - 1 -", "sentence: The pilot was ill for a week.",
        "other: - 2 -"}},
      {"a number in words is no page's",
       "It was late again. Nobody knew why.\n\n12 boats were lost.",
       {"sentence: It was late again. Nobody knew why.", "sentence: 12 boats were lost."}},
  };
  for (const Case& c : cases) check(c);
}
