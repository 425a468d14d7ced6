// Where a sentence plainly ends, nothing else says otherwise.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "support/plain_ends.hpp"
#include "text/random_text.hpp"

TEST_CASE("random lines: what plainly ends a sentence ends it by all other rules and by ICU's") {
  const std::string pieces[] = {"1.A.” ",    "§ 3.B.\" ", "2.x.’ ",
                                ".” ",       ".\" ",      "?’ ",
                                "1.A",       "§ 3.B",     "2.x",
                                "f. ",       "eks. ",     "Dim ",
                                "gegr. ",    "„",         "»",
                                "Sig",       "(iv",       std::string(250, 'q'),
                                "barn. ",    "barn? ",    "Mill! ",
                                "said.” ",   "said.\" ",  "gone?' ",
                                "Gone!’ ",   "etc.” ",    "iv?” ",
                                "I.\" ",     "?",         "!",
                                "\"",        "‘",         "'",
                                "I ",        "라고 ",     "c. A",
                                "Ann. ",     "Dec. ",     "Été. ",
                                "Über ",     "Ça? ",      "Xiv. ",
                                "§ 3. ",     "1? ",       "a) ",
                                "gegr. Alt", "\u2009",    "barn. ",
                                "The ",      "mill. ",    "Ann ",
                                "said. ",    "Then ",     "no. ",
                                "iii. ",     "etc. ",     "max. ",
                                "(see ",     "pp. ",      "Vol. ",
                                "ca. ",      "- ",        "1. ",
                                "a. ",       "xiv. ",     "– ",
                                "“",         "” ",        "(",
                                ") ",        "bzw. ",     "z. ",
                                "B. ",       "av. ",      "J.-C. ",
                                "was",       ". ",        "... ",
                                ". . . ",    "Mr. ",      "Dr. ",
                                "inc. ",     "I. ",       "Gob, ",
                                "e.g. ",     "Fed. ",     "art. ",
                                "№ ",        "§ ",        "3 ",
                                "Mai ",      "в ",        "дом. ",
                                "été. ",     "Ete. ",     "End.",
                                "Next ",     "iPhone ",   "http://x.example ",
                                "[1] ",      "Yes. ",     "U.S. ",
                                "\t",        "\u00A0",    "approx. ",
                                "dept. ",    "und. ",     "nov. ",
                                "Jean-Luc ", "o’clock. "};
  const std::vector<std::string>& codes = summarise::language_codes();
  std::uint64_t state = 61;
  std::size_t plain = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string line = test::random_text(pieces, static_cast<std::size_t>(2 + round % 9), state);
    CAPTURE(line);
    for (int i = 0; i < 6; ++i) {
      const std::string& code = codes[summarise::split_mix(state) % codes.size()];
      CAPTURE(code);
      const test::PlainEnds ends = test::plain_ends(line, summarise::language(code), {round % 5 != 0});
      plain += ends.count;
      CHECK(ends.doubted == 0);
    }
  }
  CHECK(plain > 4000);
}
