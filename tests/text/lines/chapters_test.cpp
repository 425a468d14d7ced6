#include "text/lines/chapters.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using summarise::language;
using test::laid_out;

TEST_CASE("headings of chapters, by their own form") {
  struct Case {
    std::string_view code;
    std::string_view line;
    bool heading;
  };
  const Case cases[] = {
      {"en", "CHAPTER I", true},
      {"en", "Chapter 1. The Ferry.", true},
      {"en", "Book One: 1805", true},
      {"en", "Part 2", true},
      {"en", "Prologue", true},
      {"en", "IV.", true},
      {"en", "SEC. 2. FINDINGS.", true},
      {"en", "SEC v. Howey is the case that courts cite.", false},
      {"en", "SEC Charges Ferry Company With Fraud", false},
      {"en", "Sec. Clinton came to Lockmouth.", false},
      {"de", "Drittes Kapitel", false},
      {"de", "Kapitel 3", true},
      {"fr", "Chapitre premier", false},
      {"fr", "CHAPITRE II", true},
      {"es", "Capítulo 4", true},
      {"it", "Capitolo 4", true},
      {"pt", "Capítulo 4", true},
      {"nl", "Hoofdstuk 4", true},
      {"ru", "Глава 4", true},
      {"ru", "ГЛАВА IV", true},
      {"en", "Part of the roof fell in.", false},
      {"en", "Letter writers are rare these days.", false},
      {"en", "Chapters are short.", false},
      {"en", "I", true},
      {"en", "I left.", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_chapter_heading(c.line, language(c.code)) == c.heading);
  }
}

TEST_CASE("a heading that is long, in lower case and has a mark at its end reads as a clause") {
  const struct {
    std::string_view code;
    std::string_view line;
    bool clause;
  } cases[] = {
      {"en", "Article 5. Everyone has the right to the light of the kiln.", true},
      {"en", "Section 12. The potter shall pay the rent on the first day of each month.", true},
      {"en", "SECTION 5. NO POTTER SHALL LEAVE THE KILN ALONE AT NIGHT.", true},
      {"ru", "Глава 3. Каждый гончар имеет право на место у печи.", true},
      {"en", "Article 5. Everyone has the right to the light of the kiln", false},
      {"en", "Section 18. There shall be light.", true},
      {"en", "Article 12. Freedom of Expression.", false},
      {"en", "ARTICLE II. MEMBERS OF THE CLUB AND OFFICERS.", false},
      {"pl", "Artykuł 5. Każdy garncarz ma prawo do miejsca przy piecu.", true},
      {"fr", "Article 2. La langue de la République est le français.", true},
      {"es", "Artículo 3. Las lenguas son la riqueza del alfarero.", true},
      {"en", "Chapter 1. Loomings.", false},
      {"en", "Chapter 3. In which the kiln goes out.", false},
      {"en", "CHAPTER 56. Of the Less Erroneous Pictures of Kilns, and the True Pictures of Potters.", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::reads_as_clause(c.line, language(c.code)) == c.clause);
  }
}

TEST_CASE("sections in capitals: one that holds two sentences, and one that another follows, are the text") {
  CHECK(laid_out("ARTICLE 12. THE OWNER DISCLAIMS ALL WARRANTIES. THE FERRY IS PROVIDED AS IS.\n\nIt sank.").front() ==
        "sentence: ARTICLE 12. THE OWNER DISCLAIMS ALL WARRANTIES. THE FERRY IS PROVIDED AS IS.");
  for (const std::string& paragraph : laid_out("SECTION 5. NO PERSON SHALL HOLD ANY OFFICE OF THE HARBOUR AT NIGHT.\n\n"
                                               "SECTION 6. NO PERSON SHALL LEAVE THE LAMPS OF THE HARBOUR UNLIT.")) {
    CHECK(paragraph.starts_with("sentence: "));
  }
}
