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
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::ends_with_credit(c.line, language(c.code)) == c.credit);
  }
}
