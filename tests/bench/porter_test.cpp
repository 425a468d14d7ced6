#include <doctest/doctest.h>

#include "porter.hpp"

TEST_CASE("porter: the algorithm as printed, and what the Perl script does otherwise") {
  struct Case {
    const char* word;
    const char* stem;
  };
  const Case cases[] = {
      // as printed
      {"caresses", "caress"},
      {"ponies", "poni"},
      {"relational", "relat"},
      {"hopping", "hop"},
      {"falling", "fall"},
      {"controlled", "control"},
      // three letters and fewer stay
      {"was", "was"},
      {"ios", "ios"},
      {"été", "été"},
      // step 1b: doubles that English spelling has not
      {"trekking", "trek"},
      {"trekked", "trek"},
      {"fizzed", "fizz"},
      {"unaccented", "unacc"},
      // step 2
      {"possibly", "possibl"},
      {"possible", "possibl"},
      {"assembly", "assembl"},
      {"incredibly", "incred"},
      {"technology", "technolog"},
      {"technological", "technolog"},
      {"biology", "biologi"},  // m("bio") = 0
      // step 4, one suffix after the other
      {"environmental", "environ"},
      {"environment", "environ"},
      {"statement", "statem"},
      {"document", "docum"},
      {"documentation", "docum"},
      {"nonincremental", "nonincr"},
      // but nothing more behind "ion", and behind an "e" that only step 5 takes
      {"intervention", "intervent"},
      {"interventions", "intervent"},
      {"unintentional", "unintent"},
      {"aforementioned", "aforement"},
      {"gluthatione", "gluthation"},
  };
  const bench::Porter porter;
  for (const Case& one : cases) {
    INFO(std::string(one.word));
    CHECK(porter.stem(one.word) == one.stem);
  }
}
