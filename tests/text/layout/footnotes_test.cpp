#include "text/layout/footnotes.hpp"

#include <algorithm>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("notes below a text that its marks point at are left-overs") {
  CHECK(laid_out("The League was never a state.1 It had no seal.2 It drank wine.3 It paid in "
                 "1430.4\n\n1 See Lund, The League.\n2 Ibid., 88.\n3 Marrow, Wine and War.\n4 Ibid., 12.") ==
        Strings{"sentence: The League was never a state.1 It had no seal.2 It drank wine.3 It paid in 1430.4",
                "other: 1 See Lund, The League.", "other: 2 Ibid., 88.", "other: 3 Marrow, Wine and War.",
                "other: 4 Ibid., 12."});
  CHECK(laid_out("The League was never a state[4] and had no seal.[5] It drank wine.\n\n[4] Lund, The League.\n\n"
                 "[5] Ibid., 88.")
            .back() == "other: [5] Ibid., 88.");
}

TEST_CASE("the marks of notes stand behind small letters of any alphabet") {
  for (const std::string_view text :
       {"Ils ont quitté la communauté1 et le café2 du port.\n\n1 Voir Lund.\n2 Ibid., 88.",
        "То были времена1 без права2 и закона.\n\n1 Лунд.\n2 Там же, 88."}) {
    CAPTURE(text);
    const Strings all = laid_out(text);
    REQUIRE(all.size() == 3);
    CHECK(all[0].starts_with("sentence: "));
    CHECK(all[1].starts_with("other: 1 "));
    CHECK(all[2].starts_with("other: 2 "));
  }
}

TEST_CASE("numbers that begin the last lines without marks above are the text's") {
  for (const std::string_view text :
       {"Mix them well.\n\n1 cup of flour is enough for it.\n2 eggs are better than three.",
        "The League was never a state.1\n\n1 See Lund, The League.",
        "1 The boats are late.1\n2 The boats are here.2"}) {
    CAPTURE(text);
    for (const std::string& paragraph : laid_out(text)) CHECK_FALSE(paragraph.starts_with("other"));
  }
}

TEST_CASE("what an editor puts in brackets is a left-over, however long it is") {
  const std::string ferry = "\n\nThe ferry was late again.";
  for (const char* insertion :
       {"[Footnote 1: This is the ferry that the council bought in the year of the great storm, when both of the "
        "others lay "
        "on the rocks. She was sold for a song.]",
        "[Transcriber's note: Some words were spelt anew.]", "[Illustration: The ferry\nbetween the two lighthouses.]",
        "[Editor's Note: the council has answered this.]", "[Footnote 1: It was sold.] [Back]",
        "[Note by the second editor: it was sold.]"}) {
    CAPTURE(insertion);
    CHECK(laid_out(insertion + ferry).front().starts_with("other: "));
  }
  CHECK(laid_out("[Fußnote 3: So hieß die Fähre damals.]\n\nDie Fähre kam zu spät.", "de")
            .front()
            .starts_with("other: "));
  CHECK(laid_out("[Note: the author is paid by the ferry.] The council voted on Monday.")
            .front()
            .starts_with("sentence: "));
  CHECK(laid_out("[Large waves crash over the harbour wall in Lockmouth during strong winds]" + ferry)
            .front()
            .starts_with("other: "));
  CHECK(laid_out("[The council took note of it: nobody came to the meeting.]").front().starts_with("sentence: "));
  CHECK(laid_out("[Release notes: 2.0](https://ferry.example/2) tell what has changed.")
            .front()
            .starts_with("sentence: "));
  CHECK(laid_out("[The council: they have answered this, and nobody has read it.]" + ferry)
            .front()
            .starts_with("sentence: "));
}

TEST_CASE("a paragraph in one pair of brackets that holds no full stop is a left-over") {
  const struct {
    std::string_view paragraph;
    bool leftover;
  } cases[] = {
      {"(Beifall bei der SPD sowie bei Abgeordneten der FDP – Zurufe von der CDU: Ah!)", true},
      {"(dpa/mmu)", true},
      {"（本报记者 李明 北京报道）", true},
      {"(The ferry was late again, and nobody on the quay could say why it was.)", false},
      {"(But why did nobody ask the captain?)", false},
      {"(“I will never sail again.”)", false},
      {"(यह वाक्य कोष्ठक में है।)", false},
      {"(One) of the boats and (two) of the pilots were (late)", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.paragraph);
    const Strings all = laid_out(std::string(c.paragraph) + "\n\nDas ist unsere Aufgabe.");
    CHECK(all.front().starts_with("other: ") == c.leftover);
  }
}

TEST_CASE("notes at the foot of a page that their marks on it point at are left-overs") {
  const std::string page = "The lock was closed in May.1 The boats went round by the old canal.2\n\n";
  const std::string behind = "\fFreight fell by a third.\n";
  for (const std::string notes :
       {"1 See Lund, The Lock.\n\n2 Ibid., 88.\n\n", "1\n\nSee Lund, The Lock.\n\n2\n\nIbid., 88.\n\n"}) {
    CAPTURE(notes);
    CHECK(test::kept(page + notes + "7\n\n" + behind) ==
          Strings{"sentence: The lock was closed in May.1 The boats went round by the old canal.2",
                  "sentence: Freight fell by a third."});
  }
  for (const std::string marked : {"Nobody \"mended the lock.\"1", "They say so (Lund 2010).1", "They joined the EU.1",
                                   "Nobody mended it.1", "Никто не чинил он.1", "They say so,1 and left."}) {
    CAPTURE(marked);
    const Strings pieces = test::kept(marked + " It was late.\n\n1 See Lund, The Lock.\n\n7\n\n" + behind);
    CHECK(std::ranges::find(pieces, "sentence: 1 See Lund, The Lock.") == pieces.end());
  }
  const auto is_kept = [&](const std::string& text, const std::string& line) {
    const Strings pieces = test::kept(text);
    return std::ranges::find(pieces, "sentence: " + line) != pieces.end();
  };
  CHECK(is_kept(page + "3 See Lund, The Lock.\n\n7\n\n" + behind, "3 See Lund, The Lock."));  // no mark
  CHECK(is_kept("He lives in flat b2 near the quay.\n\n2 May was the day of the vote.\n\n" + behind,
                "2 May was the day of the vote."));
  CHECK(is_kept(page + behind + "\n1 See Lund, The Lock.\n\n\f", "1 See Lund, The Lock."));  // on another page
  CHECK(is_kept(page + "1 See Lund, The Lock.\n\nNobody came.\n\n" + behind, "1 See Lund, The Lock."));
}
