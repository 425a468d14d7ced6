#include "text/layout/references.hpp"

#include "text/laid_out.hpp"

using summarise::language;
using test::laid_out;
using test::Strings;

TEST_CASE("headings above the sources of a text") {
  const struct {
    std::string_view code;
    std::string_view line;
    bool heads;
  } cases[] = {
      {"en", "References", true},
      {"en", "REFERENCES:", true},
      {"en", "7. Works cited", true},
      {"de", "Einzelnachweise", true},
      {"de", "References", true},
      {"ru", "Литература", true},
      {"en", "Einzelnachweise", false},
      {"en", "References to the mill", false},
      {"en", "References[edit]", true},
      {"de", "Einzelnachweise[Bearbeiten | Quelltext bearbeiten]", true},
      {"en", "## References", true},
      {"en", "Notes", false},
      {"en", "12", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::heads_references(c.line, language(c.code)) == c.heads);
  }
}

TEST_CASE("a chapter on literature is told in sentences") {
  const std::string text =
      "Das Land ist klein und liegt am Meer.\n\nLiteratur\n\nIm Jahr 1912 schrieb sie den Roman, der bis heute in "
      "allen Schulen des Landes gelesen wird und ihr einen Preis brachte.\n\n";
  CHECK(laid_out(text + "Lund, A.: Die Mühlen. Verlag am Kai, Hamburg 1999.", "de") ==
        Strings{"sentence: Das Land ist klein und liegt am Meer.", "heading: Literatur",
                "sentence: Im Jahr 1912 schrieb sie den Roman, der bis heute in allen Schulen des Landes gelesen wird "
                "und ihr einen Preis brachte.",
                "other: Lund, A.: Die Mühlen. Verlag am Kai, Hamburg 1999."});
}

TEST_CASE("sources are left-overs, plain words beneath their heading are not") {
  CHECK(laid_out("The mill is old. It was built by the river.\n\nReferences\n\nLund, A., 2019. Mills of the coast. "
                 "Quay Press.\n\nMarrow I. Ferries of the north 2021a\n\nThe mill online. https://mill.example\n\n"
                 "The list was made by the school. It is not complete.\n\nAppendix\n\nThe mill burned down in 1999.") ==
        Strings{"sentence: The mill is old. It was built by the river.", "heading: References",
                "other: Lund, A., 2019. Mills of the coast. Quay Press.", "other: Marrow I. Ferries of the north 2021a",
                "other: The mill online. https://mill.example",
                "sentence: The list was made by the school. It is not complete.", "heading: Appendix",
                "sentence: The mill burned down in 1999."});
}
