// What a rule may ask of a line whose language is not told yet.
#include "text/sentences/situation.hpp"

#include <doctest/doctest.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <set>
#include <string>

#include "text/characters/normalise.hpp"

namespace {

using namespace summarise;

std::string decomposed(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string apart;
  icu::StringByteSink<std::string> sink(&apart);
  const icu::Normalizer2* const normaliser = icu::Normalizer2::getNFDInstance(status);
  normaliser->normalizeUTF8(0, icu::StringPiece(text), sink, nullptr, status);
  REQUIRE(U_SUCCESS(status) != 0);
  return apart;
}

std::string with_capitals(std::string text, std::size_t count) {
  for (std::size_t i = 0; i < text.size() && i < count; ++i) {
    if (text[i] >= 'a' && text[i] <= 'z') text[i] = static_cast<char>(text[i] - ('a' - 'A'));
  }
  return text;
}

// The abbreviations of all languages, in the forms that texts have them in, and words that are nearly such.
std::set<std::string> tokens() {
  std::set<std::string> all = {"", "mill", "I", "été"};
  for (const std::string& code : language_codes()) {
    language(code).abbreviations.for_each([&](std::string_view abbreviation, Abbreviation) {
      const std::string spelt(abbreviation);
      for (const std::string& form : {spelt, lower_case(spelt), with_capitals(spelt, 1), with_capitals(spelt, 99)}) {
        all.insert(form);
        all.insert(decomposed(form));
      }
      all.insert(spelt + "q");
    });
  }
  return all;
}

}  // namespace

TEST_CASE("a line's language has the same abbreviations where it is asked for last") {
  const std::set<std::string> all = tokens();
  REQUIRE(all.size() > 3000);
  std::size_t unasked = 0;
  for (const std::string& code : language_codes()) {
    CAPTURE(code);
    const Language& known = language(code);
    for (const std::string& token : all) {
      for (const bool cased : {true, false}) {
        const LineLanguage line_language([&]() -> const Language& { return known; });
        const Candidate candidate;
        const Situation here{"", 0, 0, candidate, token, line_language, {cased}};
        const Abbreviation kind = abbreviation_of(here, token);
        if (kind != known.abbreviation(token, cased)) FAIL_CHECK(token);
        unasked += static_cast<std::size_t>(!line_language.is_told());
      }
    }
  }
  CHECK(unasked > 0);
}
