// ROUGE: how many of a reference's words, pairs of words and subsequences a summary holds.
// Lin 2004, "ROUGE: a package for automatic evaluation of summaries"; to four decimals what the Perl script ROUGE-1.5.5
// prints (`-a -d -n 2`, with `-m` or without).
//
//   ROUGE-1, -2   common words, common pairs of neighbours, each counted at most as often as it stands in both
//   ROUGE-L       longest common subsequence of the two texts, each as one line of words
//   ROUGE-Lsum    the script's "ROUGE-L": for each sentence of the reference the union of its longest common
//                 subsequences with every sentence of the summary; a word counts at most as often as it stands in both
//
// recall = hits / reference's count, precision = hits / summary's count, F1 = their harmonic mean; 0 where a count is
// 0.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "porter.hpp"

namespace bench {

struct Score {
  double precision = 0, recall = 0, f1 = 0;
};

enum Metric : std::size_t { kRouge1, kRouge2, kRougeL, kRougeLsum, kMetrics };
using Scores = std::array<Score, kMetrics>;

// What counts as a word: the script's runs of ASCII letters and digits (a hyphen parts words, any other byte is a
// blank), or runs of Unicode letters, marks and digits, where each character of a script written without blanks is one.
enum class WordRule : std::uint8_t { original, unicode };

// Several references: the one of the best F1, for each metric apart; or as the script averages, hits and counts of all
// added up.
enum class Several : std::uint8_t { best, average };

// A text: its sentences, each a row of word numbers.
using WordIds = std::vector<std::uint32_t>;
using Text = std::vector<WordIds>;

// Words to numbers, the same number for the same word (stem). Texts that are compared come from one reader. Not to be
// shared between threads.
class WordReader {
 public:
  WordReader(WordRule rule, bool stem) : rule_(rule), stem_(stem) {}
  WordIds read(const std::string& sentence);
  Text read(const std::vector<std::string>& sentences);

 private:
  WordRule rule_;
  bool stem_;
  Porter porter_;
  std::unordered_map<std::string, std::uint32_t> ids_;    // of stems
  std::unordered_map<std::string, std::uint32_t> known_;  // of words: each is stemmed once
};

// One for each of so many threads.
std::vector<WordReader> make_readers(std::size_t count, WordRule rule, bool stem);

// The words of a text in small letters, not stemmed.
std::vector<std::string> words_of(const std::string& text, WordRule rule);

// ROUGE-1 or -2 alone, which is much less work: F1, the reference of the best.
double best_f1(const Text& summary, const std::vector<Text>& references, std::size_t n);

Scores rouge(const Text& summary, const std::vector<Text>& references, Several several);

}  // namespace bench
