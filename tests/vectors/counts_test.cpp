#include "vectors/counts.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

namespace {

using namespace summarise;

}  // namespace

TEST_CASE("rows are counted as a map would, whatever their length and order") {
  std::mt19937 engine(7);
  CountRows rows;
  std::vector<TermCounts> plainly;
  for (int sentence = 0; sentence < 500; ++sentence) {
    std::vector<TermId> terms;
    std::map<TermId, std::uint32_t> counts;
    for (std::size_t left = engine() % 60; left > 0; --left) {
      const auto term = static_cast<TermId>(engine() % (1 + engine() % 80));
      terms.push_back(term);
      ++counts[term];
    }
    plainly.emplace_back(counts.begin(), counts.end());
    std::vector<TermId> again = terms;
    CHECK(counted(again) == plainly.back());
    rows.append(terms);
  }
  REQUIRE(rows.size() == plainly.size());
  std::size_t cells = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(TermCounts(rows[i].begin(), rows[i].end()) == plainly[i]);
    cells += plainly[i].size();
  }
  CHECK(rows.cells() == cells);
}

TEST_CASE("rows are walked through in order, empty ones too") {
  const Counts counts = make_counts({{{0, 2}, {1, 1}}, {}, {{1, 4}}}, 3);
  std::vector<TermCounts> walked;
  for (const CountRow row : counts.rows) walked.emplace_back(row.begin(), row.end());
  CHECK(walked == std::vector<TermCounts>{{{0, 2}, {1, 1}}, {}, {{1, 4}}});
  CHECK(counts.sentences_with == std::vector<std::uint32_t>{1, 2, 0});
}
