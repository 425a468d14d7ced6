// Sentences that run over two subtitles.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::kept;
using test::Strings;

namespace {

// Subtitles with these words, each numbered and timed.
std::string subtitles(const Strings& words) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    all += number + "\n00:00:0" + number + ",000 --> 00:00:0" + number + ",900\n" + words[i] + "\n\n";
  }
  return all;
}

}  // namespace

TEST_CASE("a sentence goes on in the next subtitle") {
  CHECK(kept(subtitles({"When I was a boy we lived", "on a farm outside the town.", "My father had a boat,",
                        "Ann, and two oars."})) ==
        Strings{"sentence: When I was a boy we lived on a farm outside the town.",
                "sentence: My father had a boat, Ann, and two oars."});
  CHECK(kept(subtitles({"WE WENT TO THE OLD QUAY,", "AND THEN WE CAME BACK."})) ==
        Strings{"sentence: WE WENT TO THE OLD QUAY, AND THEN WE CAME BACK."});
  CHECK(
      kept(subtitles({"Today the World Health Organization (WHO)", "said that the sick must stay at home."})).size() ==
      1);
}

TEST_CASE("cues may have names in place of numbers") {
  CHECK(kept("WEBVTT\n\n5d1b-12/0\n00:00:01.000 --> 00:00:02.000\nWe went to the quay and\n\n"
             "5d1b-12/1\n00:00:02.000 --> 00:00:04.000\nthen we came back home.\n") ==
        Strings{"sentence: We went to the quay and then we came back home."});
}

TEST_CASE("the name of who goes on speaking is said once") {
  CHECK(kept("WEBVTT\n\n" +
             subtitles({"Raj Brook: It is the heating, and some of it is the", "Raj Brook: new roof, which nobody",
                        "had planned.", "Ann: Right.", "Ann: yes."})) ==
        Strings{"sentence: Raj Brook: It is the heating, and some of it is the new roof, which nobody had planned.",
                "sentence: Ann: Right.", "sentence: Ann: yes."});
  CHECK(kept(subtitles({"Ann: It is the", "Raj: heating.", "Ann: Right."})).size() == 3);
}

TEST_CASE("subtitles stay apart behind a mark, before a capital or a dash, and where there are no marks") {
  CHECK(kept(subtitles({"It is late.", "and cold."})).size() == 2);
  CHECK(kept(subtitles({"It is late", "Ann is cold."})).size() == 2);
  CHECK(kept(subtitles({"[music]", "and so we came.", "It is late."})) ==
        Strings{"sentence: and so we came.", "sentence: It is late."});
  CHECK(kept(subtitles({"THE OLD QUAY,", "and so we came."})).size() == 2);
  CHECK(kept(subtitles({"We came to the quay\n\nThe old man waited.", "and the ship was gone.", "It was late."}))
            .size() == 4);
  CHECK(kept(subtitles({"It is late,", "- It is cold."})).size() == 2);
  CHECK(kept(subtitles({"it is late", "and the town", "council met", "on tuesday", "for two hours"})).size() == 5);
}
