// LaTeX and reStructuredText as they are written.
#include "text/lines/markup_lines.hpp"

#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("lines of markup, and of text beside them") {
  struct Case {
    std::string_view line;
    bool is_markup;
  };
  const Case cases[] = {
      {R"(\usepackage[utf8]{inputenc})", true},
      {R"(\caption{The turbine under the {old} bridge.})", true},
      {R"(\newcommand{\tide}{\textsc{Tide}})", true},
      {R"(\maketitle)", true},
      {"% To be checked with the harbour office.", true},
      {R"(\section{The Quay})", false},
      {R"(\item We measure the current.)", false},
      {R"(\emph{Nobody} knows.)", false},
      {R"(\textbf{The council will buy an electric boat.})", false},
      {"% 60 oranında bir artış bekleniyor.", false},
      {R"(\LaTeX is a system.)", false},
      {R"(\caption{open)", false},
      {"%", false},
      {".. code-block:: python", true},
      {".. [1] See the manual of the maker.", true},
      {".. _maker: https://maker.example/", true},
      {".. and then he left:: for good", false},
      {".. [sighs] I do not know what to say.", false},
      {".. _the boat is late again, he said", false},
      {":param until: when it stops", true},
      {":rocket: Faster boats", false},
      {"", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(summarise::is_markup(one.line) == one.is_markup);
  }
}

TEST_CASE("what stands in figures and formulas is no prose") {
  CHECK(laid_out("\\section{Introduction}\n"
                 "Ferries burn diesel. The power of the current is\n"
                 "\\begin{equation*}\n"
                 "P = \\frac{1}{2} A v^3 \\eta,\n"
                 "\\end{equation*}\n"
                 "where $v$ is its speed.\n"
                 "\n"
                 "\\begin{itemize}\n"
                 "\\item We measure the current of the tide.\n"
                 "\\end{itemize}\n"
                 "\n"
                 "\\begin{figure}[t]\n"
                 "The turbine under the bridge.\n"
                 "\\end{figure}\n"
                 "\n"
                 "It needs two hours a day.\n") ==
        Strings{"heading: \\section{Introduction}", "sentence: Ferries burn diesel. The power of the current is",
                "other: \\begin{equation*}", "other: P = \\frac{1}{2} A v^3 \\eta,", "other: \\end{equation*}",
                "sentence: where $v$ is its speed.", "other: \\begin{itemize}",
                "item: \\item We measure the current of the tide.", "other: \\end{itemize}",
                "other: \\begin{figure}[t]", "other: The turbine under the bridge.", "other: \\end{figure}",
                "sentence: It needs two hours a day."});
}

TEST_CASE("prose behind a formula's end, and between formulas of one line, is prose") {
  CHECK(laid_out("\\begin{equation} E = mc^2 \\end{equation}\n"
                 "\n"
                 "The ferry will be replaced.\n"
                 "\n"
                 "\\begin{equation}\n"
                 "P = A v\n"
                 "\\end{equation} where $v$ is the speed of the tide.\n") ==
        Strings{"other: \\begin{equation} E = mc^2 \\end{equation}", "sentence: The ferry will be replaced.",
                "other: \\begin{equation}", "other: P = A v",
                "sentence: \\end{equation} where $v$ is the speed of the tide."});
}
