// What `summarise-bench quality` prints: a table a corpus, the mean of all; for people or as JSON.
// All figures are F1 in per cent (0 to 100) unless a name says otherwise.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "bootstrap.hpp"
#include "contenders.hpp"
#include "rouge.hpp"

namespace bench {

struct Line {
  std::string method;
  std::array<Interval, kMetrics> f1;
  std::array<double, kMetrics> precision{}, recall{};  // means
  double sum = 0;                                      // ROUGE-1 + ROUGE-2, what differences are taken of
  Difference to_lead, to_classic;
};

struct Table {
  std::string corpus;
  summarise::Length length;
  std::size_t documents = 0;
  std::vector<Line> lines;
};

// `scores`: contenders × documents.
Table make_table(const std::string& corpus, const summarise::Length& length, const std::vector<Contender>& contenders,
                 const std::vector<std::vector<Scores>>& scores);

// The unweighted mean of all tables' lines, without intervals and p.
Table mean_of(const std::vector<Table>& tables);

void print(const Table& table);
void print_brief(const std::vector<Table>& tables);  // a line a corpus, ROUGE-1/2/Lsum of each method
std::string to_json(const std::vector<Table>& tables);

// "-n 3", "-w 70".
std::string text_of(const summarise::Length& length);

}  // namespace bench
