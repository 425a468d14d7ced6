#include <doctest/doctest.h>

#include "text/normalise.hpp"

using summarise::lower_case;
using summarise::normalise;

namespace {

struct Case {
  std::string_view word;
  std::string_view form;
};

}  // namespace

TEST_CASE("the form in which words are compared: compatibility forms and case folded") {
  const Case cases[] = {
      {"", ""},
      {"Elm", "elm"},
      {"É", "é"},
      {"E\u0301", "é"},  // in either form
      {"\uFB00", "ff"},
      {"Straße", "strasse"},
      {"STRASSE", "strasse"},
      {"\uFF21\uFF22", "ab"},  // full width
      {"Dampf\u00ADschiff", "dampfschiff"},
      {"don’t", "don't"},
      {"L’Été", "l'été"},
      {"ΟΔΟΣ", "οδοσ"},
      {"οδος", "οδοσ"},
      {"ПАРОМ", "паром"},
      {"²", "2"},
      {"渡し船", "渡し船"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.word);
    CHECK(normalise(c.word) == c.form);
    CHECK(normalise(c.form) == c.form);
  }
}

TEST_CASE("apostrophes are plain ones, and nothing else changes") {
  const Case cases[] = {{"", ""}, {"DON’T", "DON'T"}, {"’’é’", "''é'"}, {"‘so”", "‘so”"}, {"\xE2\x80", "\xE2\x80"}};
  for (const Case& c : cases) {
    CAPTURE(c.word);
    CHECK(summarise::with_plain_apostrophes(c.word) == c.form);
  }
}

TEST_CASE("lower case changes nothing but case, character by character") {
  const Case cases[] = {
      {"", ""},
      {"Elm AND Ash", "elm and ash"},
      {"ÄÖÜ", "äöü"},
      {"Straße", "straße"},
      {"\uFB00", "\uFB00"},
      {"DON’T", "don’t"},
      {"ПАРОМ", "паром"},
      {"Dampf\u00ADSchiff", "dampf\u00ADschiff"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.word);
    CHECK(lower_case(c.word) == c.form);
  }
}
