// Code and what programs say, between the sentences of a text.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::kept;
using test::Strings;

TEST_CASE("stack traces are left out, and what Python shows of the program below a frame") {
  CHECK(kept("The job has crashed since Monday.\n\n"
             "Exception in thread \"main\" java.lang.IllegalStateException: closed\n"
             "\tat com.quay.Pool.acquire(Pool.java:112)\n\t... 3 more\n\n"
             "Traceback (most recent call last):\n  File \"/app/quay.py\", line 7, in main\n    run(boats)\n"
             "ValueError: no boats\n\nIt happens at night.\n") ==
        Strings{"sentence: The job has crashed since Monday.", "sentence: It happens at night."});
}

TEST_CASE("indented lines in small letters without a mark, apart from the text, are code") {
  const std::string above = "Install it with a package.\n\n";
  const std::string below = "\n\nIt works at once.\n";
  CHECK(kept(above + "    quay --boats 3 harbour" + below) ==
        Strings{"sentence: Install it with a package.", "sentence: It works at once."});
  for (const std::string text : {"    Quay is a harbour", "    it works, for boats are there.", "  quay harbour",
                                 "    quays have boats,\n    and boats have oars."}) {
    CAPTURE(text);
    CHECK(kept(above + text + below).size() > 2);
  }
}

TEST_CASE("links and badges alone, and the text of Markdown's notes, are left out") {
  CHECK(kept("[![passing](ci.svg)](https://quay.example/ci)\n\nA fast ferry.[^1] It is red.\n\n* [The quay](#quay)\n"
             "* [The lock](#lock)\n\nSee [the quay](https://quay.example) for more.\n\n[^1]: Lund, The Quay.\n") ==
        Strings{"sentence: A fast ferry.[^1] It is red.", "sentence: See [the quay](https://quay.example) for more."});
}
