// summarise-bench FILE…: how long the library takes for each file, and how much that is in nanoseconds a byte; the
// median of several runs, so that one disturbed run does not count.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <summarise/summarise.hpp>
#include <vector>

namespace {

constexpr int kRuns = 9;

double median_seconds(const std::string& text) {
  std::vector<double> seconds;
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = std::chrono::steady_clock::now();
    const summarise::Summary summary = summarise::summarise(text);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    if (summary.sentence_count > 0) seconds.push_back(taken.count());
  }
  if (seconds.empty()) return 0;
  std::nth_element(seconds.begin(), seconds.begin() + kRuns / 2, seconds.end());
  return seconds[kRuns / 2];
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("Usage: summarise-bench FILE...\n", stderr);
    return 2;
  }
  std::printf("%-40s %12s %10s %10s\n", "file", "bytes", "ms", "ns/byte");
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const double seconds = median_seconds(text);
    std::printf("%-40s %12zu %10.3f %10.2f\n", argv[i], text.size(), seconds * 1e3,
                text.empty() ? 0.0 : seconds * 1e9 / static_cast<double>(text.size()));
  }
}
