#include "text/lines/captions.hpp"

#include <doctest/doctest.h>

using summarise::language;

TEST_CASE("captions with whose picture it is behind them") {
  struct Case {
    std::string_view code;
    std::string_view line;
    bool credit;
  };
  const Case cases[] = {
      {"de", "Anna Lund verlässt den Kai der Fähre. Foto: Jan Ode/qc/Archivbild", true},
      {"fr", "Le bac quitte le quai de Belfort. Photo : QC", true},
      {"en", "Anna Lund leaves the quay. She was late. Photo: The Quay Courier", true},
      {"en", "The ferry left the quay. It came back at noon. The pilot slept. Photo: Lund", false},
      {"de", "Der Bürgermeister ist zurückgetreten. Das Amt bleibt leer. Quelle: dpa", false},
      {"en", "The ferry has been late for years. Video: the ferry is late again", false},
      {"en", "The ferry has been late for years. Photo: the ferry is late again", false},
      {"en", "The ferry leaves. Photo: it was taken by Anna. It is good.", false},
      {"en", "The ferry leaves. It is late. Nobody came. The quay is empty. Photo: Jan", false},
      {"en", "The ferry leaves with a photo: Anna", false},
      {"en", "The ferry leaves. Answer: nobody knows", false},
      {"en", "“The ferry leaves the quay!” Photo: Jan", true},
      {"en", "Photo: Jan", false},
      {"en", "Ann Lund at the quay on Monday. Phil Noble / Reuters", true},
      {"es", "El alcalde durante el acto. EFE/Juan de la Vega", true},
      {"nl", "Het riool in de Lijnbaan. Foto Jan de Wit", true},
      {"de", "Der Rat bei der Abstimmung. Bild: dpa", true},
      {"en", "She joined the band. Photo albums followed", false},
      {"en", "He asked for one or the other. Tea and/or coffee", false},
      {"en", "I would not go back there again. Food 3/5", false},
      {"en", "We are looking for two cooks. Full-time/Part-time", false},
      {"en", "Lovely flat near the sea with two rooms. Photos Available", false},
      {"en", "He left the band. AC/DC went on without him.", false},
      {"en", "Free breakfast for all guests. Credit Cards Accepted", false},
      {"en", "A lovely flat near the sea with two rooms. Photos Coming Soon", false},
      {"en", "Cite your sources in the usual style. APA/MLA", false},
      {"en", "The mayor at the quay. Phil Noble/The Guardian", true},
      {"en", "The mayor at the quay on Monday. Credit Doug Mills/The New York Times", true},
      {"en", "The pool is closed to swimmers on Tuesday. (Jim Novak/Lake County Herald)", true},
      {"en", "The pool is closed on Tuesday. (AP Photo/Jim Novak)", true},
      {"en", "They played all night. (AC/DC)", false},
      {"en", "Tell us one or the other. (He and/or she)", false},
      {"en", "The mayor at the quay on Monday. Image Credit Ann Lund", true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::ends_with_credit(c.line, language(c.code)) == c.credit);
  }
}
