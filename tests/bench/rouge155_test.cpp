#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "rouge.hpp"

namespace {

using Lines = std::vector<std::string>;

// The script rounds precision and recall to five decimals, then makes F1 of what is left.
double rounded(double value) {
  std::array<char, 32> digits{};
  std::snprintf(digits.data(), digits.size(), "%7.5f", value);
  return std::strtod(digits.data(), nullptr);
}

double rounded_f1(const bench::Score& score) {
  const double precision = rounded(score.precision);
  const double recall = rounded(score.recall);
  return precision + recall > 0 ? rounded((precision * recall) / (0.5 * precision + 0.5 * recall)) : 0;
}

}  // namespace

TEST_CASE("rouge: what the Perl script printed for 126 summaries, with stems and without") {
  const std::filesystem::path path =
      std::filesystem::path(SUMMARISE_ROOT) / ".." / "shared" / "rouge" / "rouge155.json";
  std::ifstream file(path);
  if (!file) {
    std::puts("skipped: ../shared is not here");
    return;
  }
  const nlohmann::json records = nlohmann::json::parse(file);
  CHECK(records.size() == 126);
  const std::pair<const char*, bench::Metric> metrics[] = {
      {"ROUGE-1", bench::kRouge1}, {"ROUGE-2", bench::kRouge2}, {"ROUGE-L", bench::kRougeLsum}};
  double largest = 0;
  double largest_rounded = 0;
  for (const bool stem : {true, false}) {
    bench::WordReader reader(bench::WordRule::original, stem);
    for (const nlohmann::json& record : records) {
      std::vector<bench::Text> references;
      for (const nlohmann::json& reference : record.at("references")) {
        references.push_back(reader.read(reference.get<Lines>()));
      }
      const bench::Scores scores =
          bench::rouge(reader.read(record.at("summary").get<Lines>()), references, bench::Several::average);
      for (const auto& [name, metric] : metrics) {
        const auto want = record.at("rouge155").at(stem ? "stem" : "plain").at(name).get<std::vector<double>>();
        const bench::Score& got = scores[metric];
        largest = std::max(
            {largest, std::abs(got.recall - want[0]), std::abs(got.precision - want[1]), std::abs(got.f1 - want[2])});
        largest_rounded = std::max({largest_rounded, std::abs(rounded(got.recall) - want[0]),
                                    std::abs(rounded(got.precision) - want[1]), std::abs(rounded_f1(got) - want[2])});
      }
    }
  }
  MESSAGE("largest difference ", largest, ", rounded as the script does ", largest_rounded);
  CHECK(largest < 5e-5);
  CHECK(largest_rounded < 1e-9);
}
