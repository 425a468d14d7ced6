// The stemmer of ROUGE-1.5.5: Porter's algorithm of 1980 with what the Perl script does otherwise.
//
// Snowball's `porter` is the algorithm as printed. The script differs from it in these points, which porter.cpp puts
// right on what Snowball gives (m is Porter's measure, the number of vowel-consonant sequences of what stands before):
//
//   step 1b  any double consonant but l, s and z loses a letter: "trekking" → "trek"
//   step 2   "bli" → "ble" and "logi" → "log" where m > 0: "possibly" → "possibl", "technology" → "technolog"
//   step 4   one suffix after the other: after all others "ment", then "ent" or else "ion", each where m > 1:
//            "environmental" → "environ", "statement" → "statem"
//
// The script's list of irregular forms (WordNet's: "went" → "go") was not there when rouge155.json was made: with it
// at least thirteen of its 126 records would differ. It is not here either.
#pragma once

#include <memory>
#include <string>

struct sb_stemmer;

namespace bench {

// Not to be shared between threads.
class Porter {
 public:
  Porter();
  // `word`: UTF-8 in small letters. Words of three letters or fewer come back as they are.
  [[nodiscard]] std::string stem(const std::string& word) const;

 private:
  [[nodiscard]] std::string snowball(const std::string& word) const;

  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
};

}  // namespace bench
